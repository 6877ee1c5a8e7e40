package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.DAY;
import static se.stportfolj.format.Shape.ID;
import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.LINES;
import static se.stportfolj.format.Shape.NAMES;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Period;
import se.stportfolj.format.Shape;

/** How region.yaml is written. */
final class RegionFormat {
  private static final Shape DOCTORS = new Shape.Whole(0, 9999);

  static final Shape.Keys REVIEW =
      Shape.Keys.of(must("date", DAY), may("specialty", LINE), may("by", LINE), may("note", LINES));

  static final Shape.Keys UNIT =
      Shape.Keys.of(
          must("id", ID),
          must("name", LINE),
          may("specialties", NAMES),
          may("since", DAY),
          may("self-assessments", new Shape.ListOf(REVIEW)),
          may("external-reviews", new Shape.ListOf(REVIEW)),
          may("training-applications", new Shape.ListOf(REVIEW)),
          may("note", LINES));

  static final Shape.Keys FORMER_TRAINEE =
      Shape.Keys.of(
          must("id", LINE),
          must("training", Shape.Choice.of(Region.Training.values())),
          may("specialty", LINE),
          must("from", DAY),
          must("to", DAY),
          must("outcome", Shape.Choice.of(Region.Outcome.values())),
          may("left", DAY),
          may("went-to", LINE),
          may("note", LINES));

  static final Shape.Keys SUPERVISOR =
      Shape.Keys.of(
          must("name", LINE),
          may("specialty", LINE),
          may("workplace", LINE),
          may("email", LINE),
          may("trainings", new Shape.ListOf(DAY)),
          may("note", LINES));

  static final Shape.Keys AIM =
      Shape.Keys.of(
          must("orientation", Shape.Choice.of(Orientation.values())),
          may("at-least", DOCTORS),
          may("at-most", DOCTORS),
          may("note", LINES));

  static final Shape.Keys REGION =
      Shape.Keys.of(
          may("updated", DAY),
          may("units", new Shape.ListOf(UNIT)),
          may("former-trainees", new Shape.ListOf(FORMER_TRAINEE)),
          may("supervisors", new Shape.ListOf(SUPERVISOR)),
          may("aims", new Shape.ListOf(AIM)),
          may("exceptions", new Shape.ListOf(ContractFormat.EXCEPTION)),
          FormatVersion.KEY);

  private RegionFormat() {}

  /**
   * Decodes a unit.
   *
   * @param unread told once for each review that could not be read
   */
  static Optional<Region.Unit> unit(Fields f, Runnable unread) {
    Optional<String> id = f.text("id");
    Optional<String> name = f.text("name");
    return id.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Region.Unit(
                f.source(),
                id.get(),
                name.get(),
                f.texts("specialties"),
                f.day("since"),
                reviews(f, "self-assessments", unread),
                reviews(f, "external-reviews", unread),
                reviews(f, "training-applications", unread)));
  }

  private static List<Region.Review> reviews(Fields f, String key, Runnable unread) {
    List<Region.Review> reviews = f.list(key, RegionFormat::review, () -> {});
    if (reviews.size() < f.count(key)) {
      unread.run();
    }
    return reviews;
  }

  private static Optional<Region.Review> review(Fields f) {
    return f.day("date")
        .map(day -> new Region.Review(f.source(), day, f.text("specialty"), f.text("by")));
  }

  static Optional<Region.FormerTrainee> formerTrainee(Fields f) {
    Optional<String> id = f.text("id");
    Optional<Region.Training> training = f.word("training", Region.Training.values());
    Optional<Period> dates = f.period();
    Optional<Region.Outcome> outcome = f.word("outcome", Region.Outcome.values());
    if (id.isEmpty() || training.isEmpty() || dates.isEmpty() || outcome.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Region.FormerTrainee(
            f.source(),
            id.get(),
            training.get(),
            f.text("specialty"),
            dates.get(),
            outcome.get(),
            f.day("left"),
            f.text("went-to")));
  }

  static Optional<Region.Aim> aim(Fields f) {
    return f.word("orientation", Orientation.values())
        .map(one -> new Region.Aim(f.source(), one, doctors(f, "at-least"), doctors(f, "at-most")));
  }

  private static Optional<Integer> doctors(Fields f, String key) {
    OptionalInt number = f.whole(key);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /**
   * Decodes a supervisor.
   *
   * @param unread told where a day of training could not be read
   */
  static Optional<Region.Supervisor> supervisor(Fields f, Runnable unread) {
    List<LocalDate> trainings = f.days("trainings");
    if (trainings.size() < f.count("trainings")) {
      unread.run();
    }
    return f.text("name")
        .map(
            name ->
                new Region.Supervisor(
                    f.source(),
                    name,
                    f.text("specialty"),
                    f.text("workplace"),
                    f.text("email"),
                    trainings));
  }
}
