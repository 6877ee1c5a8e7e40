package se.stportfolj.rules.application;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.HeldSpecialty;
import se.stportfolj.portfolio.Licence;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A degree, licence or held specialty without the country or day that the application asks for
 * beside it (SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 5).
 */
public final class RowIncomplete implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/row-incomplete", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<NearApplication> near = NearApplication.near(subject);
    if (near.isEmpty()) {
      return;
    }
    Contract contract = subject.contract();
    contract
        .medicalDegree()
        .ifPresent(degree -> report("medical-degree", degree, near.get(), findings));
    for (Licence licence : contract.licences()) {
      report("licences", licence, near.get(), findings);
    }
    for (HeldSpecialty held : contract.heldSpecialties()) {
      if (held.country().isEmpty()) {
        report("held-specialties", "country", held.source(), near.get(), findings);
      }
      if (held.date().isEmpty()) {
        report("held-specialties", "date", held.source(), near.get(), findings);
      }
    }
  }

  private static void report(
      String row, Licence licence, NearApplication application, Findings findings) {
    if (licence.country().isEmpty()) {
      report(row, "country", licence.source(), application, findings);
    }
  }

  private static void report(
      String row, String key, Source source, NearApplication application, Findings findings) {
    application.report(
        findings,
        source.at(key),
        Map.of(
            "row", new Blank.Term("application/row-incomplete.row." + row),
            "lacking", new Blank.Term("application/row-incomplete.lacking." + key),
            "key", Blank.of(key)));
  }
}
