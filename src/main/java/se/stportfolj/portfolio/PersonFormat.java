package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.DAY;
import static se.stportfolj.format.Shape.FLAG;
import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.LINES;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.util.Optional;
import se.stportfolj.format.Fields;
import se.stportfolj.format.Shape;

/** How people, decisions and certificates are written, in whichever file they stand. */
final class PersonFormat {
  static final Shape.Keys PERSON =
      Shape.Keys.of(
          must("name", LINE),
          may("personnummer", LINE),
          may("specialty", LINE),
          may("workplace", LINE),
          may("supervisor-training", new Shape.OneOrMore(DAY)),
          may("email", LINE),
          may("appointed", DAY),
          may(
              "contract",
              Shape.Keys.of(may("signed", DAY), may("ends", DAY), may("extension-talk", DAY))),
          may("research-training", Shape.Choice.of(ResearchTraining.values())));

  /** Somebody whose keys stand here, or whose name alone does. */
  static final Shape PERSON_OR_NAME = new Shape.Named(PERSON);

  static final Shape.Keys DECISION =
      Shape.Keys.of(may("by", LINE), may("date", DAY), may("note", LINES));

  static final Shape.Keys CERTIFICATE = certificate();

  static final Shape.Keys COURSE_CERTIFICATE =
      certificate(may("signed-by", Shape.Choice.of(SignedBy.values())));

  private PersonFormat() {}

  private static Shape.Keys certificate(Shape.Key... more) {
    java.util.List<Shape.Key> keys =
        new java.util.ArrayList<>(
            java.util.List.of(
                may("issued", DAY),
                may("place", LINE),
                may("signed", FLAG),
                may("bilaga", new Shape.Whole(1, 999)),
                may("scan", LINE)));
    keys.addAll(java.util.List.of(more));
    return new Shape.Keys(java.util.List.copyOf(keys));
  }

  static Optional<Person> person(Fields f) {
    return f.text("name")
        .map(
            name ->
                new Person(
                    f.source(),
                    Optional.empty(),
                    name,
                    f.text("personnummer").map(IdentityNumber::new),
                    f.text("specialty"),
                    f.text("workplace"),
                    f.dayOrDays("supervisor-training"),
                    f.text("email"),
                    f.day("appointed"),
                    f.below("contract").map(PersonFormat::contract),
                    f.word("research-training", ResearchTraining.values())));
  }

  private static Person.Contract contract(Fields f) {
    return new Person.Contract(f.day("signed"), f.day("ends"), f.day("extension-talk"));
  }

  static Decision decision(Fields f) {
    return new Decision(f.source(), f.text("by"), f.day("date"), f.text("note"));
  }

  static Certificate certificate(Fields f) {
    return new Certificate(
        f.source(),
        f.day("issued"),
        f.text("place"),
        f.flag("signed"),
        f.word("signed-by", SignedBy.values()),
        f.whole("bilaga"),
        f.text("scan"));
  }
}
