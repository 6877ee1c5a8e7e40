package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.service.Identity;

/**
 * A main supervisor as one portfolio, and the region, tell of the person.
 *
 * @param identity the name and, only to tell namesakes apart, the personnummer
 * @param trained the latest supervisor training by today
 * @param due the day by which a guideline that the portfolio follows asks for the next
 */
public record MainSupervisor(
    Identity identity,
    Optional<String> workplace,
    Optional<LocalDate> trained,
    Optional<LocalDate> due) {
  /** The name. */
  public String name() {
    return identity.name();
  }
}
