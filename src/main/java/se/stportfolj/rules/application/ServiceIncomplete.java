package se.stportfolj.rules.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Completion;
import se.stportfolj.text.Blank;

/**
 * An application dated before the service is complete, so that nobody can certify yet that it is
 * (SOSFS 2015:8, bilaga 2; HSLF-FS 2021:8, bilaga 6). Specialists from third countries need not
 * serve as long, and how long is not in the portfolio.
 */
public final class ServiceIncomplete implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "application/service-incomplete",
            Severity.ERROR,
            Citation.law(
                "SOSFS 2015:8, bilaga 2; HSLF-FS 2021:8, bilaga 6",
                NearApplication.forms().confidence()))
        .needing(PortfolioFile.values())
        .needingTarget();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<LocalDate> applied = subject.contract().application().date();
    if (applied.isEmpty() || subject.contract().track() == Track.THIRD_COUNTRY) {
      return;
    }
    Optional<LocalDate> complete = subject.service().day();
    if (complete.filter(day -> !day.isAfter(applied.get())).isPresent()) {
      return;
    }
    CertificateForm form =
        subject
            .regulation()
            .form(CertificateForm.Purpose.SERVICE)
            .or(() -> subject.regulation().form(CertificateForm.Purpose.FINAL))
            .orElseThrow();
    Citation sure = Citation.form(subject.regulation(), form);
    Citation citation =
        new Citation(
            sure.text(),
            sure.force(),
            sure.confidence().and(subject.regulation().numbers().requiredMonths().confidence()));
    findings.add(
        Severity.ERROR,
        citation,
        subject.contract().source().at("application", "date"),
        complete.isPresent() ? "later" : "never",
        Map.of(
            "applied", Blank.of(applied.get()),
            "complete", Blank.of(complete.map(LocalDate::toString).orElse("")),
            "because", because(subject),
            "bilaga", Blank.of(form.bilaga())));
  }

  /** Why there is no day; the texts are those of the forecast. */
  private static Blank because(Subject subject) {
    Optional<Completion.Obstacle> obstacle = subject.service().obstacle();
    return obstacle.isEmpty()
        ? Blank.of("")
        : new Blank.Term(
            "not-forecast." + obstacle.get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
