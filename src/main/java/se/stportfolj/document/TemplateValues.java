package se.stportfolj.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.format.Percent;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Orientation;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.statute.RegulationId;

/** What a portfolio knows, by the names that the templates use. */
final class TemplateValues {
  /** Nobody's business at another unit. */
  private static final Set<AbsenceKind> PRIVATE = Set.of(AbsenceKind.SICK, AbsenceKind.CHILD_CARE);

  private final Map<String, Optional<String>> values = new HashMap<>();

  TemplateValues(Contract contract) {
    Trainee trainee = contract.trainee();
    put("trainee", trainee.name());
    put("trainee-full", joined(Optional.of(trainee.name()), contract.homeUnit()));
    put("email", trainee.email());
    put("phone", trainee.phone().or(trainee::workPhone));
    put("specialty", specialty(contract));
    put("orientation-key", contract.orientation().map(Orientation::key));
    put("orientation", contract.orientation().map(SwedishWords::of));
    put(
        "orientation-decided",
        contract.orientationDecision().map(d -> joined(d.by(), d.date().map(LocalDate::toString))));
    put("start", contract.start().toString());
    put("signed", contract.signed().map(LocalDate::toString));
    put("planned-completion", contract.plannedCompletion().map(LocalDate::toString));
    put("planned-time", planned(contract));
    put("home-unit", contract.homeUnit());
    put("percent", SwedishWords.of(contract.employmentPercent()) + " %");
    put("credited", credited(contract.credits()));
    put("degree", degree(contract.credits()));
    put("programme-established", contract.programme().established().map(LocalDate::toString));
    put("programme-revised", days(contract.programme().revised()));
    regulation(RegulationId.of(contract.regulation()));
    person("main-supervisor", contract.roles().mainSupervisor());
    person("head-of-department", contract.roles().headOfDepartment());
    person("study-director", contract.roles().studyDirector());
    agreement(contract.agreement());
  }

  /** And what is known of one rotation. */
  void rotation(Rotation rotation, Portfolio portfolio) {
    put("unit", rotation.unit());
    put("dates", SwedishWords.of(rotation.dates()));
    put("rotation-percent", SwedishWords.of(rotation.percent()) + " %");
    boolean full = rotation.percent().equals(Percent.FULL);
    put("reduced", full ? Optional.of("Ej nedsatt") : Optional.empty());
    person("side-supervisor", rotation.supervisor());
    put("objectives", String.join(", ", rotation.objectives()));
    put(
        "courses",
        portfolio.courses().stream()
            .filter(c -> c.dates().overlaps(rotation.dates()))
            .map(c -> c.title() + ", " + SwedishWords.of(c.dates()))
            .collect(Collectors.joining("; ")));
    put("leave", leave(rotation, portfolio.absences()));
  }

  private static String leave(Rotation rotation, List<Absence> absences) {
    return absences.stream()
        .filter(a -> a.dates().overlaps(rotation.dates()) && !PRIVATE.contains(a.kind()))
        .map(a -> SwedishWords.of(a.kind()) + " " + SwedishWords.of(a.dates()))
        .collect(Collectors.joining("; "));
  }

  /** And what is known of one action plan. */
  void plan(ActionPlan plan) {
    put("opened", plan.opened().toString());
    put("reason", plan.reason());
    put("actions", plan.actions());
    put("review-by", plan.reviewBy().map(LocalDate::toString));
    put("closed", plan.closed().map(LocalDate::toString));
    put("outcome", plan.outcome());
  }

  /**
   * What is known of a name; empty where it is to be written by hand.
   *
   * @throws IllegalStateException if there is no such name
   */
  Optional<String> get(String name) {
    Optional<String> value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("a template asks for what nobody knows: " + name);
    }
    return value;
  }

  private void regulation(Optional<RegulationId> regulation) {
    put("regulation", regulation.map(RegulationId::title));
    put("minimum", regulation.map(id -> minimum(Law.shipped().regulation(id).numbers())));
  }

  private static String minimum(Numbers numbers) {
    String months = numbers.requiredMonths().value() + " månader";
    return numbers.btMonths().isPresent() ? months + ", bastjänstgöring inräknad" : months;
  }

  private void agreement(Optional<Agreement> agreement) {
    put("supervision", agreement.flatMap(Agreement::supervision).map(SwedishWords::of));
    put("self-study", agreement.flatMap(Agreement::selfStudy).map(SwedishWords::of));
    put("research", agreement.flatMap(Agreement::research));
    put("abroad", agreement.flatMap(Agreement::abroad));
    put(
        "specialist-exam",
        agreement
            .flatMap(Agreement::specialistExam)
            .map(e -> e.strip().equals("planned") ? "Planeras" : e));
  }

  private void person(String key, Optional<Person> person) {
    put(key, person.map(Person::name));
    put(key + "-full", person.map(p -> joined(Optional.of(p.name()), p.workplace())));
    put(key + "-email", person.flatMap(Person::email));
    put(key + "-workplace", person.flatMap(Person::workplace));
  }

  private static String joined(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static String specialty(Contract contract) {
    return Law.shipped()
        .specialty(contract.specialty())
        .map(Specialty::name)
        .orElse(contract.specialty());
  }

  private static Optional<String> planned(Contract contract) {
    return contract.plannedCompletion().map(day -> contract.start() + " – " + day);
  }

  private static String days(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  private static String credited(List<Credit> credits) {
    return credits.stream()
        .filter(c -> c.kind() != CreditKind.DOCTORAL_DEGREE)
        .map(TemplateValues::credited)
        .collect(Collectors.joining("; "));
  }

  private static String credited(Credit credit) {
    String months =
        credit.hundredthMonths().isPresent()
            ? SwedishWords.hundredths(credit.hundredthMonths().getAsInt()) + " månader "
            : "";
    String decided =
        credit
            .decision()
            .flatMap(d -> d.date())
            .map(day -> ", beslut " + day)
            .orElse(", ännu utan beslut");
    return months + SwedishWords.of(credit.kind()) + decided;
  }

  private static String degree(List<Credit> credits) {
    return credits.stream()
        .filter(c -> c.kind() == CreditKind.DOCTORAL_DEGREE)
        .map(c -> joined(c.date().map(LocalDate::toString), c.institution()))
        .collect(Collectors.joining("; "));
  }

  private void put(String key, Optional<String> value) {
    values.put(key, value.map(String::strip).filter(v -> !v.isEmpty()).map(HiddenNumbers::of));
  }

  private void put(String key, String value) {
    put(key, Optional.of(value));
  }
}
