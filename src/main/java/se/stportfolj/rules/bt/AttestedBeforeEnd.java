package se.stportfolj.rules.bt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Bt;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.ThirdCountry;
import se.stportfolj.rules.Under;
import se.stportfolj.service.Attachments;
import se.stportfolj.text.Blank;

/**
 * The certificate of completed BT, or the application that encloses it, dated before the last BT
 * rotation ends (HSLF-FS 2021:8, bilaga 3: "fullgjord"). Whether the certificate of attained basic
 * competence (bilaga 4) may come before that has not been read, so that its day is not judged.
 */
public final class AttestedBeforeEnd implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "bt/attested-before-end",
            Severity.ERROR,
            Citation.law("HSLF-FS 2021:8, bilaga 3", Confidence.OFFICIAL))
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Bt bt = Bt.of(subject);
    Optional<LocalDate> end = bt.last().map(rotation -> rotation.dates().to());
    if (bt.isSettled() || end.isEmpty()) {
      return;
    }
    CertificateForm form = subject.regulation().form(Purpose.BT_SERVICE).orElseThrow();
    Citation citation = ThirdCountry.doubt(Citation.form(subject.regulation(), form), subject);
    Optional<Certificate> certificate = Attachments.certificate(form, subject.contract());
    Optional<LocalDate> issued = certificate.flatMap(Certificate::issued);
    if (issued.filter(day -> day.isBefore(end.get())).isPresent()) {
      Place place = certificate.get().source().at("issued");
      report(citation, place, "issued", issued.get(), end.get(), findings);
    }
    Optional<LocalDate> applied = subject.contract().bt().applied();
    if (applied.filter(day -> day.isBefore(end.get())).isPresent()) {
      Place place = subject.contract().source().at("bt", "applied");
      report(citation, place, "applied", applied.get(), end.get(), findings);
    }
  }

  private static void report(
      Citation citation,
      Place place,
      String variant,
      LocalDate day,
      LocalDate end,
      Findings findings) {
    findings.add(
        Severity.ERROR,
        citation,
        place,
        variant,
        Map.of("day", Blank.of(day), "to", Blank.of(end)));
  }
}
