package se.stportfolj.change;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Message;

/**
 * How a portfolio stood at a commit, as of the day of the commit.
 *
 * @param revision the full name of the commit
 * @param standing how it stood; empty where nothing could be computed
 * @param errors findings that are errors and that nobody has accepted
 * @param because why there is no day, or why nothing could be computed
 */
public record Moment(
    String revision,
    LocalDate date,
    String subject,
    Optional<Standing> standing,
    long errors,
    Optional<Message> because) {

  /**
   * What was computed.
   *
   * @param accrued full-time months accrued through that day
   * @param covered how many delmål were covered on that day
   */
  public record Standing(
      Fraction accrued, Optional<LocalDate> completionDate, boolean conditional, int covered) {}

  /** The day of completion, where there is one. */
  public Optional<LocalDate> completionDate() {
    return standing.flatMap(Standing::completionDate);
  }
}
