package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Region;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Counts what a region tells of its training once a year. What cannot be known is not counted, and
 * said; {@code docs/cohort.md} defines each figure.
 */
final class KeyFigures {
  private final LocalDate asOf;
  private final View view;
  private final List<Region> regions;
  private final List<TraineeRow> rows;
  private final List<SupervisorLoad> supervisors;
  private final int unreadable;

  /**
   * What is counted.
   *
   * @param rows the trainees that were asked for
   * @param supervisors their main supervisors
   * @param unreadable how many portfolios could not be read
   */
  KeyFigures(
      LocalDate asOf,
      View view,
      List<Region> regions,
      List<TraineeRow> rows,
      List<SupervisorLoad> supervisors,
      int unreadable) {
    this.asOf = asOf;
    this.view = view;
    this.regions = regions;
    this.rows = rows;
    this.supervisors = supervisors;
    this.unreadable = unreadable;
  }

  /** All figures, in the order of the document that asks for them. */
  List<KeyFigure> all() {
    List<KeyFigure> all = new ArrayList<>();
    for (KeyFigureTarget target : KeyFigureTarget.all()) {
      Tally tally =
          switch (target.kind()) {
            case STAY_AFTER_ST -> former().stayed(Region.Training.ST, target.years());
            case STAY_AFTER_AT -> former().stayed(Region.Training.AT, target.years());
            case COMPLETE_ST -> former().completed();
            case SUPERVISORS_TRAINED -> trained();
            case WRITTEN_CONTRACTS -> contracts();
            case SELF_ASSESSMENT, EXTERNAL_REVIEW -> reviews(target);
          };
      all.add(tally.figure(target));
    }
    return all;
  }

  private FormerTrainees former() {
    return new FormerTrainees(asOf, view, regions);
  }

  /** Each main supervisor once; whom a trainee lacks cannot be counted. */
  private Tally trained() {
    Tally tally = new Tally();
    for (SupervisorLoad one : supervisors) {
      tally.count(one.trained(), 1);
    }
    long without = rows.stream().filter(row -> row.supervisor().isEmpty()).count();
    tally.unknownIf(without, "no-supervisor");
    tally.unknownIf(unreadable, "unreadable");
    return tally;
  }

  private Tally contracts() {
    Tally tally = new Tally();
    for (TraineeRow row : rows) {
      tally.count(row.contractSigned(), 1);
    }
    tally.unknownIf(unreadable, "unreadable");
    return tally;
  }

  /** A unit is counted for each specialty that it trains in, as the guidelines judge it. */
  private Tally reviews(KeyFigureTarget target) {
    Tally tally = new Tally();
    if (regions.isEmpty()) {
      return Tally.none("no-region");
    }
    for (Region region : regions) {
      if (region.incomplete().contains("units")) {
        return Tally.none("units-unread");
      }
      for (Region.Unit unit : region.units()) {
        if (view.unit().filter(asked -> !Units.isNamed(unit, asked)).isPresent()) {
          continue;
        }
        for (Optional<String> part : unit.parts()) {
          if (view.specialty().isEmpty() || part.isEmpty() || part.equals(view.specialty())) {
            tally.count(isRecent(unit, part, target), 1);
          }
        }
      }
    }
    return tally.orNone("no-units");
  }

  private boolean isRecent(Region.Unit unit, Optional<String> part, KeyFigureTarget target) {
    Optional<Region.Review> last =
        target.kind() == KeyFigure.Kind.SELF_ASSESSMENT
            ? unit.selfAssessment(part, asOf)
            : unit.externalReview(part, asOf);
    return last.filter(one -> !one.date().plusYears(target.years()).isBefore(asOf)).isPresent();
  }

  /** What has been counted so far, and what could not be. */
  static final class Tally {
    private final List<Message> unknown = new ArrayList<>();
    private int numerator;
    private int denominator;
    private boolean counted = true;

    /** Nothing can be counted, and why. */
    static Tally none(String because) {
      Tally tally = new Tally();
      tally.counted = false;
      tally.unknown.add(Message.of("cohort.unknown." + because));
      return tally;
    }

    void count(boolean has, int of) {
      numerator += has ? of : 0;
      denominator += of;
    }

    /** So many could not be counted, and why; nothing to tell if there are none. */
    void unknownIf(long number, String because) {
      unknownIf(number, because, Map.of());
    }

    void unknownIf(long number, String because, Map<String, Blank> more) {
      if (number > 0) {
        Map<String, Blank> blanks = new java.util.HashMap<>(more);
        blanks.put("n", Blank.of(number));
        String form = number == 1 ? ".one" : ".many";
        unknown.add(new Message("cohort.unknown." + because + form, blanks));
      }
    }

    /** The same; where nothing was counted, with the reason. */
    Tally orNone(String because) {
      if (denominator == 0) {
        unknown.add(0, Message.of("cohort.unknown." + because));
      }
      return this;
    }

    KeyFigure figure(KeyFigureTarget target) {
      if (counted && denominator == 0 && unknown.isEmpty()) {
        unknown.add(Message.of("cohort.unknown.nobody"));
      }
      return new KeyFigure(
          target.kind(),
          counted ? Optional.of(new KeyFigure.Count(numerator, denominator)) : Optional.empty(),
          target.percent(),
          unknown,
          target.source());
    }
  }
}
