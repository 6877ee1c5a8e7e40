package se.stportfolj.rules.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
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
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .contract()
        .roles()
        .mainSupervisor()
        .filter(supervisor -> !isTrained(supervisor, subject))
        .ifPresent(supervisor -> report(supervisor, findings));
  }

  /** The date is that of the latest training; an earlier one may stand with a rotation. */
  private static boolean isTrained(Person supervisor, Subject subject) {
    for (Person named : subject.people().sameAs(supervisor)) {
      if (named.isTrainedBy(subject.asOf())) {
        return true;
      }
    }
    return false;
  }

  private static void report(Person supervisor, Findings findings) {
    Place place = supervisor.source().at("supervisor-training");
    Optional<LocalDate> later = supervisor.supervisorTraining();
    if (later.isEmpty()) {
      findings.add(place, "none", Map.of("name", Blank.of(supervisor.name())));
    } else {
      findings.add(
          place,
          "later",
          Map.of("name", Blank.of(supervisor.name()), "day", Blank.of(later.get())));
    }
  }
}
