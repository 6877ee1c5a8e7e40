package se.stportfolj.rules.certificate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Place;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Certificate.Purpose;
import se.stportfolj.rules.Evidence;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * Two certificates with the same number in the list of one application (SOSFS 2015:8, bilaga 1;
 * HSLF-FS 2021:8, bilaga 1, 5). The application for BT has a list, and numbers, of its own.
 */
public final class BilagaConflict implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("certificate/bilaga-conflict", Severity.ERROR, Evidence.forms())
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<ListNumber, Activity> taken = new HashMap<>();
    for (Evidence evidence : Evidence.in(subject)) {
      Activity activity = evidence.activity();
      Optional<Certificate> numbered =
          activity.certificate().filter(certificate -> certificate.bilaga().isPresent());
      if (numbered.isPresent()) {
        int bilaga = numbered.get().bilaga().getAsInt();
        boolean bt = evidence.form().purpose() == Purpose.BT_OBJECTIVES;
        Activity first = taken.putIfAbsent(new ListNumber(bt, bilaga), activity);
        if (first != null) {
          report(bilaga, first, activity, findings);
        }
      }
    }
  }

  /** A number in the list of the application for BT or of that for specialist competence. */
  private record ListNumber(boolean bt, int bilaga) {}

  private static void report(int bilaga, Activity first, Activity second, Findings findings) {
    Place earlier = first.source().at("certificate", "bilaga");
    findings.add(
        second.source().at("certificate", "bilaga"),
        Map.of(
            "bilaga", Blank.of(bilaga),
            "title", Blank.of(second.title()),
            "first", Blank.of(first.title()),
            "file", Blank.of(earlier.file()),
            "line", Blank.of(earlier.range().line())));
  }
}
