package se.stportfolj.rules.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A main supervisor without supervisor training by today: the form for specialist competence of
 * 2015 asks for its year, and Läkartidningen 2021/11 tells that 2021 asks for it too.
 */
public final class SupervisorUntrained implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "people/supervisor-untrained",
            Severity.ERROR,
            Citation.law(
                "SOSFS 2015:8, bilaga 2; Läkartidningen 2021/11; kardiologi.se",
                Confidence.CORROBORATED))
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<Person> supervisor = subject.contract().roles().mainSupervisor();
    if (supervisor.isEmpty()) {
      return;
    }
    Person person = supervisor.get();
    Optional<LocalDate> trained = person.supervisorTraining();
    if (trained.isEmpty()) {
      findings.add(
          person.source().at("supervisor-training"),
          "none",
          Map.of("name", Blank.of(person.name())));
    } else if (trained.get().isAfter(subject.asOf())) {
      findings.add(
          person.source().at("supervisor-training"),
          "later",
          Map.of("name", Blank.of(person.name()), "day", Blank.of(trained.get())));
    }
  }
}
