package se.stportfolj.rules.bt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.rules.Bt;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.ThirdCountry;
import se.stportfolj.rules.Under;
import se.stportfolj.service.ActivityState;
import se.stportfolj.text.Blank;

/**
 * BT delmål without an attestation that has been issued (HSLF-FS 2021:8, bilaga 2): an error when
 * the BT rotations are over, until then information. One finding tells all codes.
 */
public final class DelmalMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "bt/delmal-missing",
            Severity.ERROR,
            Citation.law("HSLF-FS 2021:8, bilaga 2", Confidence.CORROBORATED))
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS, PortfolioFile.ATTESTATIONS)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Bt bt = Bt.of(subject);
    DelmalList list = subject.regulation().bt().orElseThrow();
    List<String> all = list.codes().orElse(List.of());
    List<String> missing = new ArrayList<>(all);
    missing.removeAll(attested(subject));
    if (bt.isSettled() || missing.isEmpty()) {
      return;
    }
    Place place =
        bt.last()
            .map(rotation -> rotation.source().at("to"))
            .orElseGet(() -> subject.contract().source().at("regulation"));
    findings.add(
        bt.isOver() ? Severity.ERROR : Severity.INFO,
        citation(subject, list),
        place,
        bt.isOver() ? "over" : "ahead",
        Map.of(
            "codes", Blank.of(String.join(", ", missing)),
            "missing", Blank.of(missing.size()),
            "all", Blank.of(all.size())));
  }

  private static Set<String> attested(Subject subject) {
    Set<String> attested = new HashSet<>();
    for (Attestation attestation : subject.portfolio().attestations()) {
      ActivityState state = ActivityState.of(attestation, subject.asOf());
      if (state.compareTo(ActivityState.CERTIFIED) >= 0) {
        attested.addAll(attestation.objectives());
      }
    }
    return attested;
  }

  private static Citation citation(Subject subject, DelmalList list) {
    CertificateForm form = subject.regulation().form(Purpose.BT_OBJECTIVES).orElseThrow();
    Citation citation = Citation.form(subject.regulation(), form);
    Confidence confidence = citation.confidence().and(list.confidence());
    return ThirdCountry.doubt(Citation.law(citation.text(), confidence), subject);
  }
}
