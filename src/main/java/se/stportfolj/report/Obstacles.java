package se.stportfolj.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.service.Completion;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Why there is no day on which the service is complete. */
public final class Obstacles {
  private Obstacles() {}

  /** The reason, where there is no day. */
  public static Optional<Message> of(Completion service) {
    return service.obstacle().map(because -> of(because, monthsOn(service)));
  }

  /** The reason as a message. */
  static Message of(Completion.Obstacle because, Optional<LocalDate> monthsOn) {
    String key = "not-forecast." + because.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return monthsOn
        .map(day -> new Message(key + ".on", Map.of("date", Blank.of(day))))
        .orElseGet(() -> Message.of(key));
  }

  private static Optional<LocalDate> monthsOn(Completion service) {
    return service instanceof Completion.Never never ? never.monthsOn() : Optional.empty();
  }
}
