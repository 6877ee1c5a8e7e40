package se.stportfolj.service;

import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.Decision;

/**
 * What matters for time in an absence.
 *
 * @param percent lost share of the service scheduled on the day
 * @param reduces whether service time is lost at all
 */
public record Leave(Period dates, AbsenceKind kind, Percent percent, boolean reduces) {

  /**
   * What an absence costs. Earned vacation, compensation for duty on call and flexitime are service
   * (legal facts 17); other leave is not (18 to 20) unless somebody has decided, and recorded, that
   * it counts.
   */
  public static Leave of(Absence absence) {
    boolean decided =
        absence.counts() && absence.decision().filter(Decision::isRecorded).isPresent();
    return new Leave(
        absence.dates(), absence.kind(), absence.percent(), reduces(absence.kind()) && !decided);
  }

  /** Whether an absence of that kind costs service time, as long as nobody decides otherwise. */
  static boolean reduces(AbsenceKind kind) {
    return switch (kind) {
      case VACATION, ON_CALL_COMPENSATION, FLEX -> false;
      case PARENTAL, SICK, CHILD_CARE, LEAVE -> true;
    };
  }
}
