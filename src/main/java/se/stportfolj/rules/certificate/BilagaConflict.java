package se.stportfolj.rules.certificate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Place;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Certificate.Purpose;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.rules.Certifiable;
import se.stportfolj.rules.Citation;
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
  private static final Citation LISTS =
      Citation.law("SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 1, 5", Confidence.OFFICIAL);

  @Override
  public RuleInfo info() {
    return RuleInfo.of("certificate/bilaga-conflict", Severity.ERROR, LISTS)
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Regulation regulation = subject.regulation();
    Map<ListNumber, Activity> taken = new HashMap<>();
    for (Certifiable evidence : Certifiable.in(subject)) {
      Activity activity = evidence.activity();
      Optional<Certificate> numbered =
          activity.certificate().filter(certificate -> certificate.bilaga().isPresent());
      if (numbered.isPresent()) {
        int bilaga = numbered.get().bilaga().getAsInt();
        Purpose application = application(evidence);
        Activity first = taken.putIfAbsent(new ListNumber(application, bilaga), activity);
        if (first != null) {
          Citation list =
              Certifiable.citation(regulation, regulation.form(application).orElseThrow());
          report(bilaga, first, activity, list, findings);
        }
      }
    }
  }

  private record ListNumber(Purpose application, int bilaga) {}

  private static Purpose application(Certifiable evidence) {
    return evidence.form().purpose() == Purpose.BT_OBJECTIVES
        ? Purpose.BT_APPLICATION
        : Purpose.APPLICATION;
  }

  private static void report(
      int bilaga, Activity first, Activity second, Citation list, Findings findings) {
    Place earlier = first.source().at("certificate", "bilaga");
    findings.add(
        Severity.ERROR,
        list,
        second.source().at("certificate", "bilaga"),
        "",
        Map.of(
            "bilaga", Blank.of(bilaga),
            "title", Blank.of(second.title()),
            "first", Blank.of(first.title()),
            "file", Blank.of(earlier.file()),
            "line", Blank.of(earlier.range().line())));
  }
}
