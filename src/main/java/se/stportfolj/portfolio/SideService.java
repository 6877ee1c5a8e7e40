package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Source;

/**
 * What the guidelines ask around a side service (sidotjänstgöring).
 *
 * @param checkedMidway the day of the talk about it halfway
 * @param approved the day on which service abroad was approved
 * @param approvedBy keys of those who approved it
 */
public record SideService(
    Source source,
    Optional<LocalDate> contractSigned,
    Optional<LocalDate> contacted,
    Optional<LocalDate> checkedMidway,
    Optional<LocalDate> evaluated,
    Optional<LocalDate> approved,
    List<String> approvedBy) {
  /** Keeps its own copy. */
  public SideService {
    approvedBy = List.copyOf(approvedBy);
  }
}
