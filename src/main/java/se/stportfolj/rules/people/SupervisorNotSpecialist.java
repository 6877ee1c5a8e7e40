package se.stportfolj.rules.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A main supervisor who is no specialist, or in another specialty than the one sought. That
 * supervisors are specialists is told by Läkartidningen 2021/11 and kardiologi.se; that the main
 * supervisor is one in the specialty sought rests on one source, and is a warning.
 */
public final class SupervisorNotSpecialist implements Rule {
  private static final String SOURCE = "Läkartidningen 2021/11; kardiologi.se";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "people/supervisor-not-specialist",
            Severity.ERROR,
            Citation.law(SOURCE, Confidence.CORROBORATED))
        .needing(PortfolioFile.CONTRACT)
        .needingTarget()
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject.contract().roles().mainSupervisor().ifPresent(p -> check(p, subject, findings));
  }

  private static void check(Person supervisor, Subject subject, Findings findings) {
    String sought = subject.contract().specialty();
    Optional<String> held = supervisor.specialty();
    if (held.isEmpty()) {
      findings.add(
          supervisor.source().at("specialty"),
          "none",
          Map.of("name", Blank.of(supervisor.name()), "sought", name(sought, subject)));
    } else if (!held.get().equals(sought)) {
      findings.add(
          Severity.WARNING,
          Citation.law(SOURCE, Confidence.PROBABLE),
          supervisor.source().at("specialty"),
          "other",
          Map.of(
              "name", Blank.of(supervisor.name()),
              "held", name(held.get(), subject),
              "sought", name(sought, subject)));
    }
  }

  /** The name as it stands in a sentence. */
  private static Blank name(String slug, Subject subject) {
    String name = subject.law().specialty(slug).map(Specialty::name).orElse(slug);
    return Blank.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }
}
