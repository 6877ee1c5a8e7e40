package se.stportfolj.rules.people;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Under;
import se.stportfolj.service.Identity;
import se.stportfolj.text.Blank;

/**
 * The same person in both places of a form that two different people sign: HSLF-FS 2021:8, bilaga 4
 * (main supervisor and external assessor) and bilaga 7 (main supervisor and another specialist).
 */
public final class SameSigner implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "people/same-signer",
            Severity.ERROR,
            Citation.law("HSLF-FS 2021:8, bilaga 4, 7", Confidence.OFFICIAL))
        .needing(PortfolioFile.CONTRACT)
        .under(Under.WITH_SECOND_SPECIALIST)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Roles roles = subject.contract().roles();
    if (roles.mainSupervisor().isEmpty()) {
      return;
    }
    Person main = roles.mainSupervisor().get();
    compare(main, roles.externalAssessor(), Purpose.BT_FINAL, "assessor", subject, findings);
    compare(main, roles.additionalSpecialist(), Purpose.FINAL, "specialist", subject, findings);
  }

  private static void compare(
      Person main,
      Optional<Person> other,
      Purpose purpose,
      String variant,
      Subject subject,
      Findings findings) {
    if (other.isEmpty() || !Identity.of(main).isSameAs(Identity.of(other.get()))) {
      return;
    }
    Optional<CertificateForm> form = subject.regulation().form(purpose);
    if (form.isEmpty()) {
      return;
    }
    findings.add(
        Severity.ERROR,
        Citation.form(subject.regulation(), form.get()),
        other.get().source().at("name"),
        variant,
        Map.of("name", Blank.of(other.get().name()), "bilaga", Blank.of(form.get().bilaga())));
  }
}
