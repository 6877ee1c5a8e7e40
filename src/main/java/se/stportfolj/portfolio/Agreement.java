package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Source;

/**
 * What the parties have agreed on. Hours are per week, in hundredths of an hour.
 *
 * @param examStudyWeeks time to read before the specialist exam, in weeks
 * @param remote supervision at a distance, where it is given so
 */
public record Agreement(
    Source source,
    Optional<Hours> supervision,
    Optional<Hours> selfStudy,
    Optional<String> research,
    Optional<String> abroad,
    Optional<String> specialistExam,
    OptionalInt examStudyWeeks,
    Optional<Remote> remote) {
  /** Hours a week, in hundredths of an hour. */
  public record Hours(int hundredths) {}

  /**
   * Formal supervision at a distance.
   *
   * @param from the first day of it
   * @param approvedBy who approved it
   * @param approved the day on which it was approved
   */
  public record Remote(
      Source source,
      Optional<LocalDate> from,
      Optional<String> approvedBy,
      Optional<LocalDate> approved) {}
}
