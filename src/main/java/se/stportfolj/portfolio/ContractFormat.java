package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.DAY;
import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.LINES;
import static se.stportfolj.format.Shape.NAMES;
import static se.stportfolj.format.Shape.PERCENT;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Place;
import se.stportfolj.format.Shape;
import se.stportfolj.statute.RegulationId;

/** How contract.yaml is written. */
final class ContractFormat {
  private static final Shape HOURS = new Shape.Decimal(0, 60_00);

  private static final Shape.Keys TRAINEE =
      Shape.Keys.of(
          must("given-name", LINE),
          must("family-name", LINE),
          may("personnummer", LINE),
          may(
              "address",
              Shape.Keys.of(may("street", LINE), may("postal-code", LINE), may("city", LINE))),
          may("phone", LINE),
          may("work-phone", LINE),
          may("email", LINE));

  private static final Shape.Keys LICENCE = Shape.Keys.of(may("country", LINE), must("date", DAY));

  private static final Shape.Keys HELD_SPECIALTY =
      Shape.Keys.of(must("specialty", LINE), may("country", LINE), may("date", DAY));

  private static final Shape.Keys AGREEMENT =
      Shape.Keys.of(
          may("supervision-hours-per-week", HOURS),
          may("self-study-hours-per-week", HOURS),
          may("research", LINES),
          may("abroad", LINES),
          may("specialist-exam", LINES),
          may("exam-study-weeks", new Shape.Whole(1, 52)),
          may(
              "remote-supervision",
              Shape.Keys.of(may("from", DAY), may("approved-by", LINE), may("approved", DAY))));

  static final Shape.Keys ROLES =
      Shape.Keys.of(
          may("main-supervisor", PersonFormat.PERSON_OR_NAME),
          may("head-of-department", PersonFormat.PERSON_OR_NAME),
          may("designated-specialist", PersonFormat.PERSON_OR_NAME),
          may("study-director", PersonFormat.PERSON_OR_NAME),
          may("additional-specialist", PersonFormat.PERSON_OR_NAME),
          may("external-assessor", PersonFormat.PERSON_OR_NAME));

  private static final Shape.Keys CREDIT =
      Shape.Keys.of(
          must("kind", Shape.Choice.of(CreditKind.values())),
          may("date", DAY),
          may("months", new Shape.Decimal(1, 120_00)),
          may("institution", LINE),
          may("origin", Shape.Choice.of(Origin.values())),
          may("decision", PersonFormat.DECISION));

  static final Shape.Keys EXCEPTION =
      Shape.Keys.of(
          must("rule", LINE),
          may("entry", LINE),
          may("reason", LINES),
          may("decided-by", LINE),
          may("date", DAY));

  static final Shape.Keys CONTRACT =
      Shape.Keys.of(
          must("trainee", TRAINEE),
          may("medical-degree", LICENCE),
          must("licences", new Shape.ListOf(LICENCE)),
          may(
              "internship",
              Shape.Keys.of(
                  must("kind", Shape.Choice.of(Internship.values())), may("completed", DAY))),
          must("regulation", new Shape.Choice(RegulationId.keys())),
          must("specialty", LINE),
          may("held-specialties", new Shape.ListOf(HELD_SPECIALTY)),
          may("track", Shape.Choice.of(Track.values())),
          may("orientation", Shape.Choice.of(Orientation.values())),
          may("orientation-decision", PersonFormat.DECISION),
          must("start", DAY),
          must("employment-percent", PERCENT),
          may("employer", LINE),
          may("home-unit", LINE),
          may("on-call-since", DAY),
          may("policies", NAMES),
          may("signed", DAY),
          may("planned-completion", DAY),
          may("agreement", AGREEMENT),
          may("roles", ROLES),
          may("people", new Shape.ListOf(PersonFormat.PERSON)),
          may("credits", new Shape.ListOf(CREDIT)),
          may(
              "training-programme",
              Shape.Keys.of(
                  may("established", DAY),
                  may("revised", new Shape.ListOf(DAY)),
                  may("ends", DAY))),
          may("bt", ApplicationFormat.BT),
          may("application", ApplicationFormat.APPLICATION),
          may("exceptions", new Shape.ListOf(EXCEPTION)),
          FormatVersion.KEY);

  private ContractFormat() {}

  /**
   * The trainee's number where contract.yaml does not have it.
   *
   * @param at its place in private.yaml; none where the environment gave it
   */
  record NumberElsewhere(IdentityNumber number, Optional<Place> at) {}

  /**
   * The contract, if everything is there that the rest is judged by.
   *
   * @param people whom a name alone can mean
   * @param unread told for each item of a list that could not be read
   */
  static Optional<Contract> contract(
      Fields f, Optional<NumberElsewhere> elsewhere, People people, Runnable unread) {
    Optional<Trainee> trainee = f.below("trainee").flatMap(t -> trainee(t, elsewhere));
    Optional<String> regulation = f.text("regulation").filter(RegulationId.keys()::contains);
    Optional<String> specialty = f.text("specialty");
    Optional<LocalDate> start = f.day("start");
    Optional<Percent> employment = f.percent("employment-percent");
    if (trainee.isEmpty()
        || regulation.isEmpty()
        || specialty.isEmpty()
        || start.isEmpty()
        || employment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Contract(
            f.source(),
            trainee.get(),
            background(f, unread),
            new Contract.Aim(
                regulation.get(),
                specialty.get(),
                f.word("track", Track.values()).orElse(Track.REGULAR),
                f.word("orientation", Orientation.values()),
                f.below("orientation-decision").map(PersonFormat::decision),
                start.get(),
                f.texts("policies")),
            new Contract.Employment(
                employment.get(), f.text("employer"), f.text("home-unit"), f.day("on-call-since")),
            new Contract.Terms(
                f.day("signed"),
                f.day("planned-completion"),
                f.below("agreement").map(ContractFormat::agreement)),
            roles(f.below("roles"), people),
            f.list("people", PersonFormat::person, unread),
            f.list("credits", ContractFormat::credit, unread),
            programme(f.below("training-programme")),
            ApplicationFormat.bt(f.below("bt")),
            ApplicationFormat.application(f.below("application")),
            f.list("exceptions", ContractFormat::exception, unread)));
  }

  private static Contract.Background background(Fields f, Runnable unread) {
    Optional<Fields> internship = f.below("internship");
    return new Contract.Background(
        f.below("medical-degree").flatMap(ContractFormat::licence),
        f.list("licences", ContractFormat::licence, unread),
        internship.flatMap(i -> i.word("kind", Internship.values())),
        internship.flatMap(i -> i.day("completed")),
        f.list("held-specialties", ContractFormat::heldSpecialty, unread));
  }

  private static Contract.Programme programme(Optional<Fields> f) {
    return new Contract.Programme(
        f.flatMap(p -> p.day("established")),
        f.map(p -> p.days("revised")).orElse(List.of()),
        f.flatMap(p -> p.day("ends")));
  }

  private static Optional<Trainee> trainee(Fields f, Optional<NumberElsewhere> elsewhere) {
    Optional<String> given = f.text("given-name");
    Optional<String> family = f.text("family-name");
    if (given.isEmpty() || family.isEmpty()) {
      return Optional.empty();
    }
    Optional<IdentityNumber> number = f.text("personnummer").map(IdentityNumber::new);
    Optional<Place> at =
        number.isPresent()
            ? Optional.of(f.source().at("personnummer"))
            : elsewhere.flatMap(NumberElsewhere::at);
    return Optional.of(
        new Trainee(
            f.source(),
            given.get(),
            family.get(),
            number.or(() -> elsewhere.map(NumberElsewhere::number)),
            at,
            f.below("address")
                .map(
                    a ->
                        new Trainee.Address(
                            a.text("street"), a.text("postal-code"), a.text("city"))),
            f.text("phone"),
            f.text("work-phone"),
            f.text("email")));
  }

  private static Optional<Licence> licence(Fields f) {
    return f.day("date").map(date -> new Licence(f.source(), f.text("country"), date));
  }

  private static Optional<HeldSpecialty> heldSpecialty(Fields f) {
    return f.text("specialty")
        .map(s -> new HeldSpecialty(f.source(), s, f.text("country"), f.day("date")));
  }

  private static Agreement agreement(Fields f) {
    return new Agreement(
        f.source(),
        hours(f.hundredths("supervision-hours-per-week")),
        hours(f.hundredths("self-study-hours-per-week")),
        f.text("research"),
        f.text("abroad"),
        f.text("specialist-exam"),
        f.whole("exam-study-weeks"),
        f.below("remote-supervision").map(ContractFormat::remote));
  }

  private static Agreement.Remote remote(Fields f) {
    return new Agreement.Remote(
        f.source(), f.day("from"), f.text("approved-by"), f.day("approved"));
  }

  private static Optional<Agreement.Hours> hours(OptionalInt hundredths) {
    return hundredths.isPresent()
        ? Optional.of(new Agreement.Hours(hundredths.getAsInt()))
        : Optional.empty();
  }

  private static Roles roles(Optional<Fields> f, People people) {
    return new Roles(
        role(f, "main-supervisor", people),
        role(f, "head-of-department", people),
        role(f, "designated-specialist", people),
        role(f, "study-director", people),
        role(f, "additional-specialist", people),
        role(f, "external-assessor", people));
  }

  private static Optional<Person> role(Optional<Fields> roles, String key, People people) {
    return roles.flatMap(r -> people.at(r, key));
  }

  private static Optional<Credit> credit(Fields f) {
    return f.word("kind", CreditKind.values())
        .map(
            kind ->
                new Credit(
                    f.source(),
                    kind,
                    f.day("date"),
                    f.hundredths("months"),
                    f.text("institution"),
                    f.word("origin", Origin.values()),
                    f.below("decision").map(PersonFormat::decision)));
  }

  static Optional<AcceptedException> exception(Fields f) {
    return f.text("rule")
        .map(
            rule ->
                new AcceptedException(
                    f.source(),
                    rule,
                    f.text("entry"),
                    f.text("reason"),
                    f.text("decided-by"),
                    f.day("date")));
  }
}
