package se.stportfolj.rules.delmal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.CertificateForm.Signature;
import se.stportfolj.regulation.Signer;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.RoleHolder;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Certifiable;
import se.stportfolj.service.Identity;
import se.stportfolj.text.Blank;

/**
 * An issued certificate that nobody signs whom its form allows: the portfolio does not name the
 * signer, or it is the doctor in training (SOSFS 2015:8, bilaga 3–8a; HSLF-FS 2021:8, bilaga 2,
 * 8–13).
 */
public final class SignerNotAllowed implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("delmal/signer-not-allowed", Severity.ERROR, Citation.activityForms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Identity trainee = Identity.of(subject.contract().trainee());
    for (Certifiable evidence : subject.certifiable()) {
      Optional<Certificate> issued = evidence.issued(subject.asOf());
      if (issued.isEmpty()) {
        continue;
      }
      for (Signature signature : evidence.form().signatures()) {
        check(evidence, issued.get(), signature.anyOf(), subject.contract(), trainee, findings);
      }
    }
  }

  private static void check(
      Certifiable evidence,
      Certificate certificate,
      List<Signer> allowed,
      Contract contract,
      Identity trainee,
      Findings findings) {
    Activity activity = evidence.activity();
    Optional<Signer> chosen = said(certificate).filter(allowed::contains);
    List<Signer> said = chosen.isPresent() ? List.of(chosen.get()) : allowed;
    boolean named = false;
    boolean another = false;
    for (Signer signer : said) {
      Optional<Person> person = person(signer, activity, contract);
      named |= person.isPresent();
      another |= person.isPresent() && !trainee.isSameAs(Identity.of(person.get()));
    }
    if (!named) {
      if (!reportedAsUnsupervised(activity)) {
        report(evidence, certificate, "unnamed", said, findings);
      }
      return;
    }
    if (!another) {
      report(evidence, certificate, "self", said, findings);
    } else if (activity instanceof Course && said.size() > 1) {
      report(evidence, certificate, "unsaid", said, findings);
    }
  }

  private static Optional<Signer> said(Certificate certificate) {
    return certificate
        .signedBy()
        .map(
            word ->
                switch (word) {
                  case LEADER -> Signer.COURSE_LEADER;
                  case SUPERVISOR -> Signer.SUPERVISOR;
                });
  }

  private static Optional<Person> person(Signer signer, Activity activity, Contract contract) {
    return switch (signer) {
      case COURSE_LEADER -> activity instanceof Course course ? course.leader() : Optional.empty();
      case SUPERVISOR -> supervisor(activity, contract);
      default -> RoleHolder.of(signer, contract.roles());
    };
  }

  /** The activity's own supervisor; outside rotations, the main supervisor may stand in. */
  private static Optional<Person> supervisor(Activity activity, Contract contract) {
    return activity instanceof Rotation
        ? activity.supervisor()
        : activity.supervisor().or(() -> contract.roles().mainSupervisor());
  }

  /** people/supervisor-missing reports these. */
  private static boolean reportedAsUnsupervised(Activity activity) {
    return activity instanceof Rotation rotation && rotation.kind() == RotationKind.CLINICAL;
  }

  private static void report(
      Certifiable evidence,
      Certificate certificate,
      String variant,
      List<Signer> signers,
      Findings findings) {
    Place place =
        certificate.source().at(certificate.signedBy().isPresent() ? "signed-by" : "issued");
    findings.add(
        variant.equals("unsaid") ? Severity.WARNING : Severity.ERROR,
        Citation.form(evidence.regulation(), evidence.form()),
        place,
        variant,
        Map.of(
            "title", Blank.of(evidence.activity().title()),
            "signer", new Blank.AnyOf(signers.stream().map(SignerNotAllowed::term).toList()),
            "bilaga", Blank.of(evidence.form().bilaga())));
  }

  private static String term(Signer signer) {
    return "delmal/signer-not-allowed.signer." + signer.key();
  }
}
