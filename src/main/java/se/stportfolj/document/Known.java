package se.stportfolj.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.regulation.Specialty;

/** What a portfolio knows, by the names that the templates use. What it does not know is absent. */
final class Known {
  private final Map<String, String> values = new HashMap<>();

  Known(Contract contract) {
    put("trainee", contract.trainee().name());
    put("email", contract.trainee().email());
    put("phone", contract.trainee().phone().or(contract.trainee()::workPhone));
    put("regulation", RegulationId.of(contract.regulation()).map(RegulationId::title));
    put(
        "specialty",
        Law.shipped()
            .specialty(contract.specialty())
            .map(Specialty::name)
            .orElse(contract.specialty()));
    put("start", contract.start().toString());
    put("planned-completion", contract.plannedCompletion().map(LocalDate::toString));
    put("employer", contract.employer());
    put("home-unit", contract.homeUnit());
    put("percent", contract.employmentPercent().toString().replace('.', ',') + " %");
    person("main-supervisor", contract.roles().mainSupervisor());
    person("head-of-department", contract.roles().headOfDepartment());
    person("study-director", contract.roles().studyDirector());
    put("supervision", contract.agreement().flatMap(Agreement::supervision).map(Known::hours));
    put("self-study", contract.agreement().flatMap(Agreement::selfStudy).map(Known::hours));
    put("research", contract.agreement().flatMap(Agreement::research));
    put("abroad", contract.agreement().flatMap(Agreement::abroad));
    put(
        "specialist-exam",
        contract
            .agreement()
            .flatMap(Agreement::specialistExam)
            .map(e -> e.equals("planned") ? "Planerad" : e));
    put("programme-established", contract.programmeEstablished().map(LocalDate::toString));
    put(
        "programme-revised",
        contract.programmeRevised().stream()
            .map(LocalDate::toString)
            .collect(Collectors.joining(", ")));
  }

  void rotation(Rotation rotation) {
    put("unit", rotation.unit());
    put("from", rotation.dates().from().toString());
    put("to", rotation.dates().to().toString());
    put("dates", rotation.dates().from() + " – " + rotation.dates().to());
    put("rotation-percent", rotation.percent().toString().replace('.', ',') + " %");
    person("side-supervisor", rotation.supervisor());
    put("objectives", String.join(", ", rotation.objectives()));
  }

  void plan(ActionPlan plan) {
    put("opened", plan.opened().toString());
    put("reason", plan.reason());
    put("actions", plan.actions());
    put("review-by", plan.reviewBy().map(LocalDate::toString));
    put("closed", plan.closed().map(LocalDate::toString));
    put("outcome", plan.outcome());
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private void person(String key, Optional<Person> person) {
    put(key, person.map(Person::name));
    put(
        key + "-full",
        person.map(
            p ->
                Stream.of(Optional.of(p.name()), p.workplace())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "))));
    put(key + "-email", person.flatMap(Person::email));
  }

  private void put(String key, Optional<String> value) {
    put(key, value.orElse(""));
  }

  private void put(String key, String value) {
    if (!value.isBlank()) {
      values.put(key, value.strip());
    }
  }

  private static String hours(Agreement.Hours hours) {
    return BigDecimal.valueOf(hours.hundredths(), 2)
            .stripTrailingZeros()
            .toPlainString()
            .replace('.', ',')
        + " tim/vecka";
  }
}
