package se.stportfolj.rules.regulation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.HeldSpecialty;
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
 * A specialty that is not among those in SOSFS 2015:8 and HSLF-FS 2021:8
 * (patientsäkerhetsförordning 2010:1369, 4 kap. 5 § 1).
 */
public final class UnknownSpecialty implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "SOSFS 2015:8; HSLF-FS 2021:8; patientsäkerhetsförordning (2010:1369) 4 kap. 5 § 1",
            Confidence.CORROBORATED);
    return RuleInfo.of("regulation/unknown-specialty", Severity.ERROR, citation)
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .portfolio()
        .contract()
        .ifPresent(
            contract -> {
              Place place = contract.source().at("specialty");
              check(contract.specialty(), place, Severity.ERROR, subject, findings);
              checkUnderRegulation(contract.specialty(), place, subject, findings);
              for (HeldSpecialty held : contract.heldSpecialties()) {
                Place at = held.source().at("specialty");
                check(held.specialty(), at, Severity.WARNING, subject, findings);
              }
            });
    // Most of the people have the same few specialties.
    Set<String> known = new HashSet<>();
    for (Person person : subject.people().all()) {
      Optional<String> written = person.specialty();
      if (written.isEmpty() || known.contains(written.get())) {
        continue;
      }
      if (subject.law().hasSpecialty(written.get())) {
        known.add(written.get());
      } else {
        Place place = person.source().at("specialty");
        check(written.get(), place, Severity.WARNING, subject, findings);
      }
    }
  }

  /** A specialty that is one, but not under the contract's regulation. */
  private static void checkUnderRegulation(
      String written, Place place, Subject subject, Findings findings) {
    if (subject.law().hasSpecialty(written) && subject.knownTarget().isEmpty()) {
      findings.add(
          place,
          "elsewhere",
          Map.of(
              "specialty", Blank.of(written),
              "regulation", Blank.of(subject.regulation().id().title())));
    }
  }

  private void check(
      String written, Place place, Severity severity, Subject subject, Findings findings) {
    if (subject.law().hasSpecialty(written)) {
      return;
    }
    Optional<String> meant = subject.law().meant(written);
    findings.add(
        severity,
        info().citation(),
        place,
        meant.isPresent() ? "near" : "far",
        Map.of("specialty", Blank.of(written), "meant", Blank.of(meant.orElse(""))));
  }
}
