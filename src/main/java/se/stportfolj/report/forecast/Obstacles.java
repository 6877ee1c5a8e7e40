package se.stportfolj.report.forecast;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.service.Completion;
import se.stportfolj.service.Forecast;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Why there is no day on which the service is complete. */
public final class Obstacles {
  private Obstacles() {}

  /** The reason, where there is no day. */
  public static Optional<Message> of(Completion service) {
    return service.obstacle().map(because -> of(because, monthsOn(service)));
  }

  /**
   * The reason, where a forecast has no day. Where only BT lacks it says what the day would be if
   * BT came next: BT is part of the required months, and the months it takes are known.
   */
  public static Optional<Message> of(Forecast forecast) {
    Optional<Message> because = of(forecast.service());
    return because.isPresent() && forecast.withBtNext().isPresent()
        ? Optional.of(
            new Message(
                "not-forecast.too-little-bt.next",
                Map.of(
                    "date",
                    Blank.of(monthsOn(forecast.service()).orElseThrow()),
                    "accrued",
                    new Blank.Decimal(forecast.accrued().bt().rounded(1)),
                    "required",
                    new Blank.Decimal(forecast.btRequired().rounded(1)),
                    "then",
                    Blank.of(forecast.withBtNext().get()))))
        : because;
  }

  /** The reason as a message. */
  static Message of(Completion.Obstacle because, Optional<LocalDate> monthsOn) {
    return monthsOn
        .map(day -> new Message(because.key() + ".on", Map.of("date", Blank.of(day))))
        .orElseGet(() -> Message.of(because.key()));
  }

  private static Optional<LocalDate> monthsOn(Completion service) {
    return service instanceof Completion.Never never ? never.monthsOn() : Optional.empty();
  }
}
