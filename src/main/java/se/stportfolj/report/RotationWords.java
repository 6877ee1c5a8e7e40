package se.stportfolj.report;

import se.stportfolj.portfolio.Rotation;
import se.stportfolj.text.Shown;

/** A rotation in words. */
public final class RotationWords {
  private RotationWords() {}

  /** Unit, share of full time, first and last day. */
  public static String of(Rotation rotation) {
    return Shown.of(rotation.unit())
        + ", "
        + rotation.percent()
        + " %, "
        + rotation.dates().from()
        + "–"
        + rotation.dates().to();
  }
}
