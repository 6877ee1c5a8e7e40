package se.stportfolj.portfolio;

import java.util.Optional;
import se.stportfolj.format.Source;

/** What the parties have agreed on. Hours are per week, in hundredths of an hour. */
public record Agreement(
    Source source,
    Optional<Hours> supervision,
    Optional<Hours> selfStudy,
    Optional<String> research,
    Optional<String> abroad,
    Optional<String> specialistExam) {
  /** Hours a week, in hundredths of an hour. */
  public record Hours(int hundredths) {}
}
