package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.Signer;
import se.stportfolj.statute.RegulationId;

/** Under which regulations a rule holds, by what they say and not by their names. */
public enum Under {
  EVERY,
  /** Those with bastjänstgöring. */
  WITH_BT,
  /** Those without. */
  WITHOUT_BT,
  /** Repealed ones, which only some may still choose. */
  IN_TRANSITION,
  /** Those in which a second specialist signs that specialist competence is reached. */
  WITH_SECOND_SPECIALIST;

  /** Whether this regulation is one of them. */
  public boolean includes(Regulation regulation) {
    return switch (this) {
      case EVERY -> true;
      case WITH_BT -> regulation.bt().isPresent();
      case WITHOUT_BT -> regulation.bt().isEmpty();
      case IN_TRANSITION -> regulation.transition().isPresent();
      case WITH_SECOND_SPECIALIST -> hasSecondSpecialist(regulation);
    };
  }

  /** All of them, the oldest first. */
  public List<RegulationId> regulations() {
    List<RegulationId> included = new ArrayList<>();
    for (RegulationId id : RegulationId.all()) {
      if (includes(Law.shipped().regulation(id))) {
        included.add(id);
      }
    }
    return included;
  }

  private static boolean hasSecondSpecialist(Regulation regulation) {
    Optional<CertificateForm> form = regulation.form(Purpose.FINAL);
    return form.isPresent() && form.get().isSignedBy(Signer.ADDITIONAL_SPECIALIST);
  }
}
