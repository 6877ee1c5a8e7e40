package se.stportfolj.service;

import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

/**
 * What matters for time in a rotation.
 *
 * @param percent scheduled share of full time
 * @param counts whether its days are service time at all
 */
public record Posting(
    String id,
    String unit,
    RotationKind kind,
    Optional<Setting> setting,
    Period dates,
    Percent percent,
    boolean counts) {

  /**
   * What a rotation is worth as time. Clinical service and BT count; auskultation takes place
   * inside other service and adds none; research and leadership count only by a recorded decision.
   */
  public static Posting of(Rotation rotation) {
    boolean counts =
        switch (rotation.kind()) {
          case CLINICAL, BT -> true;
          case OBSERVERSHIP -> false;
          case RESEARCH, LEADERSHIP ->
              rotation.counts() && rotation.decision().filter(Decision::isRecorded).isPresent();
        };
    return new Posting(
        rotation.id(),
        rotation.unit(),
        rotation.kind(),
        rotation.setting(),
        rotation.dates(),
        rotation.percent(),
        counts);
  }

  /** The same on other days. */
  Posting on(Period days) {
    return new Posting(id, unit, kind, setting, days, percent, counts);
  }

  /** The same at another percentage. */
  Posting at(Percent other) {
    return new Posting(id, unit, kind, setting, dates, other, counts);
  }

  /** The same as service time, or as none. */
  Posting counting(boolean other) {
    return new Posting(id, unit, kind, setting, dates, percent, other);
  }

  /** Whether the doctor is placed somewhere by it; auskultation lies inside other service. */
  boolean places() {
    return kind != RotationKind.OBSERVERSHIP;
  }

  boolean isBt() {
    return kind == RotationKind.BT;
  }

  boolean isIn(Setting care) {
    return setting.filter(care::equals).isPresent();
  }
}
