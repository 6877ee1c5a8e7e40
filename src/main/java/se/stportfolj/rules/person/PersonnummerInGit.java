package se.stportfolj.rules.person;

import java.util.Map;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A personnummer in a file that git tracks, where the repository asks to keep them out ({@code
 * personnummer-in-git: refused} in .st.yaml): a history is copied, and nothing leaves it.
 */
public final class PersonnummerInGit implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("person/personnummer-in-git", Severity.WARNING, Citation.format())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.configuration().refusesPersonnummer()) {
      return;
    }
    Trainee trainee = subject.contract().trainee();
    if (trainee.source().says("personnummer")) {
      findings.add(
          trainee.source().at("personnummer"), "trainee", Map.of("name", Blank.of(trainee.name())));
    }
    for (Person person : subject.people().all()) {
      if (person.personnummer().isPresent()) {
        findings.add(
            person.source().at("personnummer"), "other", Map.of("name", Blank.of(person.name())));
      }
    }
  }
}
