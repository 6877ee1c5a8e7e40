package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** Somebody's recorded decision that something counts. */
public record Decision(
    Source source, Optional<String> by, Optional<LocalDate> date, Optional<String> note) {
  /** Whether it says who decided, and when; otherwise nothing has been decided. */
  public boolean isRecorded() {
    return by.isPresent() && date.isPresent();
  }
}
