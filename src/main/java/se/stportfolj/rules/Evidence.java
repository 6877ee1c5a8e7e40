package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Certificate;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Regulation;

/**
 * An activity that has an official form for its certificate. Service in BT, research and leadership
 * have none: they stand in the service record, and the delmål of BT are certified by attestations.
 *
 * @param citation the form, as a finding cites it
 */
public record Evidence(Activity activity, Certificate form, Citation citation) {
  /** The forms of both regulations that certify activities and delmål. */
  public static Citation forms() {
    return Citation.law(
        "SOSFS 2015:8, bilaga 3–8a; HSLF-FS 2021:8, bilaga 2, 8–13", Confidence.OFFICIAL);
  }

  /** Every such activity of a portfolio, for a rule that needs {@code contract.yaml}. */
  public static List<Evidence> in(Subject subject) {
    Regulation regulation = subject.regulation();
    return subject.portfolio().activities().stream()
        .flatMap(
            activity ->
                form(activity, regulation)
                    .map(form -> new Evidence(activity, form, citation(regulation, form)))
                    .stream())
        .toList();
  }

  /** A form as a finding cites it: {@code HSLF-FS 2021:8, bilaga 9}. */
  public static Citation citation(Regulation regulation, Certificate form) {
    return Citation.law(regulation.id().title() + ", bilaga " + form.bilaga(), form.confidence());
  }

  /** How far it has come. */
  public Status status(LocalDate day) {
    return Status.of(activity, day);
  }

  private static Optional<Certificate> form(Activity activity, Regulation regulation) {
    if (activity instanceof Attestation attestation) {
      return attestationForm(attestation, regulation);
    }
    return kind(activity).map(kind -> regulation.certificates().get(kind));
  }

  private static Optional<Certificate> attestationForm(
      Attestation attestation, Regulation regulation) {
    return attestation.objectives().stream()
        .flatMap(code -> regulation.certificate(ActivityKind.ATTESTATION, code).stream())
        .findFirst()
        .or(() -> regulation.form(Certificate.Purpose.THIRD_COUNTRY_OBJECTIVES));
  }

  private static Optional<ActivityKind> kind(Activity activity) {
    if (activity instanceof Rotation rotation) {
      return switch (rotation.kind()) {
        case CLINICAL -> Optional.of(ActivityKind.CLINICAL);
        case OBSERVERSHIP -> Optional.of(ActivityKind.OBSERVERSHIP);
        case BT, RESEARCH, LEADERSHIP -> Optional.empty();
      };
    }
    if (activity instanceof Project project) {
      return Optional.of(
          switch (project.kind()) {
            case QUALITY_IMPROVEMENT -> ActivityKind.QUALITY_IMPROVEMENT;
            case SCIENTIFIC_WORK -> ActivityKind.SCIENTIFIC_WORK;
          });
    }
    return activity instanceof Course ? Optional.of(ActivityKind.COURSE) : Optional.empty();
  }
}
