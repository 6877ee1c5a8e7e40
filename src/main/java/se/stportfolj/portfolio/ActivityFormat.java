package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.DAY;
import static se.stportfolj.format.Shape.FLAG;
import static se.stportfolj.format.Shape.ID;
import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.LINES;
import static se.stportfolj.format.Shape.NAMES;
import static se.stportfolj.format.Shape.PERCENT;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.util.Optional;
import se.stportfolj.format.Fields;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Shape;

/** How rotations.yaml, courses.yaml, projects.yaml and attestations.yaml are written. */
final class ActivityFormat {
  private static final Shape.Keys SIDE_SERVICE =
      Shape.Keys.of(
          may("contract-signed", DAY),
          may("contacted", DAY),
          may("checked-midway", DAY),
          may("evaluated", DAY),
          may("approved", DAY),
          may("approved-by", new Shape.ListOf(Shape.Choice.of(Approver.values()))));

  private static final Shape.Keys PRESENTED = Shape.Keys.of(may("written", DAY), may("oral", DAY));

  static final Shape.Keys ROTATION =
      Shape.Keys.of(
          must("id", ID),
          must("kind", Shape.Choice.of(RotationKind.values())),
          must("unit", LINE),
          may("setting", Shape.Choice.of(Setting.values())),
          may("location", Shape.Choice.of(Location.values())),
          must("from", DAY),
          must("to", DAY),
          must("percent", PERCENT),
          may("supervisor", PersonFormat.PERSON_OR_NAME),
          may("objectives", NAMES),
          may("description", LINES),
          may("side-service", SIDE_SERVICE),
          may("feedback", DAY),
          may("certificate", PersonFormat.CERTIFICATE),
          may("counts", FLAG),
          may("decision", PersonFormat.DECISION));

  static final Shape.Keys COURSE =
      Shape.Keys.of(
          must("id", ID),
          must("title", LINE),
          may("kind", Shape.Choice.of(CourseKind.values())),
          must("from", DAY),
          must("to", DAY),
          may("days", new Shape.Whole(1, 400)),
          may("leader", PersonFormat.PERSON_OR_NAME),
          may("supervisor", PersonFormat.PERSON_OR_NAME),
          may("objectives", NAMES),
          may("description", LINES),
          may("certificate", PersonFormat.COURSE_CERTIFICATE));

  static final Shape.Keys PROJECT =
      Shape.Keys.of(
          must("id", ID),
          must("kind", Shape.Choice.of(ProjectKind.values())),
          must("title", LINE),
          must("from", DAY),
          must("to", DAY),
          may("weeks", new Shape.Whole(1, 260)),
          may("supervisor", PersonFormat.PERSON_OR_NAME),
          may("objectives", NAMES),
          may("presented", PRESENTED),
          may("description", LINES),
          may("certificate", PersonFormat.CERTIFICATE));

  static final Shape.Keys ATTESTATION =
      Shape.Keys.of(
          must("id", ID),
          must("objectives", NAMES),
          may("activities", LINES),
          may("verification", LINES),
          may("service", NAMES),
          may("supervisor", PersonFormat.PERSON_OR_NAME),
          may("certificate", PersonFormat.CERTIFICATE));

  private ActivityFormat() {}

  static Optional<Rotation> rotation(Fields f, People people) {
    Optional<String> id = f.text("id");
    Optional<RotationKind> kind = f.word("kind", RotationKind.values());
    Optional<String> unit = f.text("unit");
    Optional<Period> dates = f.period();
    Optional<Percent> percent = f.percent("percent");
    if (id.isEmpty() || kind.isEmpty() || unit.isEmpty() || dates.isEmpty() || percent.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rotation(
            f.source(),
            id.get(),
            kind.get(),
            unit.get(),
            f.word("setting", Setting.values()),
            f.word("location", Location.values()),
            dates.get(),
            percent.get(),
            people.at(f, "supervisor"),
            ObjectiveRange.opened(f.texts("objectives")),
            f.text("description"),
            f.below("side-service").map(ActivityFormat::sideService),
            f.day("feedback"),
            f.below("certificate").map(PersonFormat::certificate),
            f.flag("counts"),
            f.below("decision").map(PersonFormat::decision)));
  }

  private static SideService sideService(Fields f) {
    return new SideService(
        f.source(),
        f.day("contract-signed"),
        f.day("contacted"),
        f.day("checked-midway"),
        f.day("evaluated"),
        f.day("approved"),
        f.texts("approved-by"));
  }

  static Optional<Course> course(Fields f, People people) {
    Optional<String> id = f.text("id");
    Optional<String> title = f.text("title");
    Optional<Period> dates = f.period();
    if (id.isEmpty() || title.isEmpty() || dates.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Course(
            f.source(),
            id.get(),
            title.get(),
            f.word("kind", CourseKind.values()),
            dates.get(),
            f.whole("days"),
            people.at(f, "leader"),
            people.at(f, "supervisor"),
            ObjectiveRange.opened(f.texts("objectives")),
            f.text("description"),
            f.below("certificate").map(PersonFormat::certificate)));
  }

  static Optional<Project> project(Fields f, People people) {
    Optional<String> id = f.text("id");
    Optional<ProjectKind> kind = f.word("kind", ProjectKind.values());
    Optional<String> title = f.text("title");
    Optional<Period> dates = f.period();
    if (id.isEmpty() || kind.isEmpty() || title.isEmpty() || dates.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fields> presented = f.below("presented");
    return Optional.of(
        new Project(
            f.source(),
            id.get(),
            kind.get(),
            title.get(),
            dates.get(),
            f.whole("weeks"),
            people.at(f, "supervisor"),
            ObjectiveRange.opened(f.texts("objectives")),
            presented.flatMap(p -> p.day("written")),
            presented.flatMap(p -> p.day("oral")),
            f.text("description"),
            f.below("certificate").map(PersonFormat::certificate)));
  }

  static Optional<Attestation> attestation(Fields f, People people) {
    return f.text("id")
        .map(
            id ->
                new Attestation(
                    f.source(),
                    id,
                    ObjectiveRange.opened(f.texts("objectives")),
                    f.text("activities"),
                    f.text("verification"),
                    f.texts("service"),
                    people.at(f, "supervisor"),
                    f.below("certificate").map(PersonFormat::certificate)));
  }
}
