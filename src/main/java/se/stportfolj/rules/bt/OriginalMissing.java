package se.stportfolj.rules.bt;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearBtApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Under;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Attachments;
import se.stportfolj.service.Certifiable;
import se.stportfolj.text.Blank;

/**
 * A dated application for approval of BT while a certificate that it lists is not signed: those of
 * delmål in BT, of completed BT and of attained basic competence (HSLF-FS 2021:8, bilaga 1, which
 * lists bilaga 2, 3 and 4). That a delmål has no certificate at all is told by bt/delmal-missing.
 */
public final class OriginalMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("bt/original-missing", Severity.ERROR, NearBtApplication.form())
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS, PortfolioFile.ATTESTATIONS)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<NearBtApplication> dated =
        NearBtApplication.near(subject).filter(near -> near.applied().isPresent());
    if (dated.isEmpty()) {
      return;
    }
    for (CertificateForm form :
        subject.regulation().btAttachments().orElseThrow().value().forms()) {
      if (form.purpose() == Purpose.BT_OBJECTIVES) {
        attestations(form, subject, dated.get(), findings);
      } else {
        whole(form, subject.contract(), dated.get(), findings);
      }
    }
  }

  private static void attestations(
      CertificateForm form, Subject subject, NearBtApplication dated, Findings findings) {
    for (Certifiable evidence : subject.certifiable()) {
      if (evidence.form().bilaga().equals(form.bilaga())
          && evidence.state(subject.asOf()) != ActivityState.SIGNED) {
        Place place = evidence.activity().source().at("certificate");
        report(dated, place, evidence.activity().title(), form, findings);
      }
    }
  }

  private static void whole(
      CertificateForm form, Contract contract, NearBtApplication dated, Findings findings) {
    Optional<Certificate> certificate = Attachments.certificate(form, contract);
    if (certificate.filter(Certificate::signed).isEmpty()) {
      Place place =
          certificate
              .map(one -> one.source().at("signed"))
              .orElseGet(() -> contract.source().at("bt", "applied"));
      report(dated, place, form.title(), form, findings);
    }
  }

  private static void report(
      NearBtApplication dated, Place place, String title, CertificateForm form, Findings findings) {
    dated.report(
        findings, place, Map.of("title", Blank.of(title), "bilaga", Blank.of(form.bilaga())));
  }
}
