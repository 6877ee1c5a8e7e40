package se.stportfolj.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Regulation;

/** Which official form certifies an activity: asked here and nowhere else. */
public final class ActivityForm {
  private ActivityForm() {}

  /**
   * The form for an activity under a regulation, if there is one: none for service in BT, research
   * and leadership, which stand in the service record.
   */
  public static Optional<CertificateForm> of(Activity activity, Regulation regulation) {
    return of(activity, activity.objectives(), regulation);
  }

  /**
   * The same for some of its delmål. An attestation that names delmål of several forms gets the
   * form of its own kind, before the one for delmål that have none: a BT delmål is never attested
   * on the form for specialists from third countries (HSLF-FS 2021:8, bilaga 2 and 13).
   */
  public static Optional<CertificateForm> of(
      Activity activity, List<String> objectives, Regulation regulation) {
    if (!(activity instanceof Attestation)) {
      return Evidence.kind(activity).flatMap(regulation::certificate);
    }
    for (String code : objectives) {
      Optional<CertificateForm> own = regulation.certificate(ActivityKind.ATTESTATION, code);
      if (own.isPresent()) {
        return own;
      }
    }
    return regulation.form(CertificateForm.Purpose.THIRD_COUNTRY_OBJECTIVES);
  }

  /** The form for evidence of a kind for one delmål. */
  static Optional<CertificateForm> of(ActivityKind kind, String code, Regulation regulation) {
    Optional<CertificateForm> own = regulation.certificate(kind, code);
    return own.isPresent() || kind != ActivityKind.ATTESTATION
        ? own
        : regulation.form(CertificateForm.Purpose.THIRD_COUNTRY_OBJECTIVES);
  }

  /** Every form that the delmål of an attestation are certified on; more than one is too many. */
  public static List<CertificateForm> all(Attestation attestation, Regulation regulation) {
    // Not a set: a record's own hashCode is linked when it is first called, at each start.
    Map<String, CertificateForm> forms = new LinkedHashMap<>();
    for (String code : attestation.objectives()) {
      Optional<CertificateForm> form = of(ActivityKind.ATTESTATION, code, regulation);
      if (form.isPresent()) {
        forms.putIfAbsent(form.get().bilaga(), form.get());
      }
    }
    return List.copyOf(forms.values());
  }
}
