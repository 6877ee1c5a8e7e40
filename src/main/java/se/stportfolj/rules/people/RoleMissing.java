package se.stportfolj.rules.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.CertificateForm.Signature;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Signer;
import se.stportfolj.rules.Bt;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.RoleHolder;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.ThirdCountry;
import se.stportfolj.text.Blank;

/**
 * Nobody has a role that a form needs, and the form is due: those of BT (HSLF-FS 2021:8, bilaga 3,
 * 4) once its rotations are over, those of the specialist training (SOSFS 2015:8, bilaga 2, 8b;
 * HSLF-FS 2021:8, bilaga 6, 7) within six months of the planned completion.
 */
public final class RoleMissing implements Rule {
  private static final int MONTHS_AHEAD = 6;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "people/role-missing",
            Severity.WARNING,
            Citation.law(
                "SOSFS 2015:8, bilaga 2, 8b; HSLF-FS 2021:8, bilaga 3, 4, 6, 7",
                Confidence.OFFICIAL))
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Purpose purpose : due(subject)) {
      subject.regulation().form(purpose).ifPresent(form -> check(form, subject, findings));
    }
  }

  private static List<Purpose> due(Subject subject) {
    List<Purpose> due = new ArrayList<>();
    Bt bt = Bt.of(subject);
    if (bt.isOver() && !bt.isSettled()) {
      due.add(Purpose.BT_SERVICE);
      due.add(Purpose.BT_FINAL);
    }
    Contract contract = subject.contract();
    Optional<LocalDate> from = contract.plannedCompletion().map(d -> d.minusMonths(MONTHS_AHEAD));
    if (from.filter(day -> !subject.asOf().isBefore(day)).isPresent()) {
      boolean special = contract.track() == Track.THIRD_COUNTRY;
      boolean ownForm = subject.regulation().form(Purpose.THIRD_COUNTRY_FINAL).isPresent();
      due.add(Purpose.SERVICE);
      due.add(special && ownForm ? Purpose.THIRD_COUNTRY_FINAL : Purpose.FINAL);
    }
    return due;
  }

  private static void check(CertificateForm form, Subject subject, Findings findings) {
    Stream<List<Signer>> signatures = form.signatures().stream().map(Signature::anyOf);
    Stream<List<Signer>> consulted = form.consulted().stream().map(List::of);
    Stream.concat(signatures, consulted)
        .filter(anyOf -> nobody(anyOf, subject.contract()))
        .forEach(anyOf -> report(anyOf, form, subject, findings));
  }

  private static boolean nobody(List<Signer> anyOf, Contract contract) {
    return anyOf.stream().allMatch(signer -> RoleHolder.of(signer, contract.roles()).isEmpty());
  }

  private static void report(
      List<Signer> anyOf, CertificateForm form, Subject subject, Findings findings) {
    Citation citation = Citation.form(subject.regulation(), form);
    findings.add(
        Severity.WARNING,
        ThirdCountry.doubt(citation, subject),
        subject.contract().source().at("roles"),
        form.purpose() == Purpose.BT_SERVICE || form.purpose() == Purpose.BT_FINAL ? "bt" : "st",
        Map.of(
            "role", new Blank.AnyOf(anyOf.stream().map(RoleMissing::term).toList()),
            "bilaga", Blank.of(form.bilaga()),
            "keys", Blank.of(String.join(", ", anyOf.stream().map(Signer::key).toList()))));
  }

  private static String term(Signer signer) {
    return "people/role-missing.role." + signer.key();
  }
}
