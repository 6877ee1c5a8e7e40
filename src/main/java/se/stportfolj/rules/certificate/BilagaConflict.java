package se.stportfolj.rules.certificate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Certifiable;
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
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<Purpose, Map<Integer, Numbered>> taken = new EnumMap<>(Purpose.class);
    Contract contract = subject.contract();
    wholes(
        contract, "bt", contract.bt().bilagor(), Purpose.BT_APPLICATION, taken, subject, findings);
    wholes(
        contract,
        "application",
        contract.application().bilagor(),
        Purpose.APPLICATION,
        taken,
        subject,
        findings);
    for (Certifiable evidence : subject.certifiable()) {
      Activity activity = evidence.activity();
      Optional<Certificate> numbered =
          activity.certificate().filter(certificate -> certificate.bilaga().isPresent());
      if (numbered.isPresent()) {
        int bilaga = numbered.get().bilaga().getAsInt();
        Place place = activity.source().at("certificate", "bilaga");
        take(
            new ListNumber(application(evidence), bilaga),
            new Numbered(activity.title(), place),
            taken,
            subject,
            findings);
      }
    }
  }

  /** A number in the list of an application. */
  private record ListNumber(Purpose application, int bilaga) {}

  /** What has a number. */
  private record Numbered(String title, Place place) {}

  private static Purpose application(Certifiable evidence) {
    return evidence.form().purpose() == Purpose.BT_OBJECTIVES
        ? Purpose.BT_APPLICATION
        : Purpose.APPLICATION;
  }

  /** What contract.yaml numbers. */
  private static void wholes(
      Contract contract,
      String key,
      Map<String, Integer> numbers,
      Purpose application,
      Map<Purpose, Map<Integer, Numbered>> taken,
      Subject subject,
      Findings findings) {
    for (String name : new TreeSet<>(numbers.keySet())) {
      Place place = contract.source().at(key, "bilagor", name);
      take(
          new ListNumber(application, numbers.get(name)),
          new Numbered(key + ": bilagor: " + name, place),
          taken,
          subject,
          findings);
    }
  }

  private static void take(
      ListNumber number,
      Numbered numbered,
      Map<Purpose, Map<Integer, Numbered>> taken,
      Subject subject,
      Findings findings) {
    Numbered first =
        taken
            .computeIfAbsent(number.application(), list -> new HashMap<>())
            .putIfAbsent(number.bilaga(), numbered);
    Regulation regulation = subject.regulation();
    if (first == null || regulation.form(number.application()).isEmpty()) {
      return;
    }
    findings.add(
        Severity.ERROR,
        Citation.form(regulation, regulation.form(number.application()).orElseThrow()),
        numbered.place(),
        "",
        Map.of(
            "bilaga", Blank.of(number.bilaga()),
            "title", Blank.of(numbered.title()),
            "first", Blank.of(first.title()),
            "file", Blank.of(first.place().file()),
            "line", Blank.of(first.place().range().line())));
  }
}
