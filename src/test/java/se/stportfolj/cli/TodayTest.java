package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(before);
  }

  /** Somewhere among these it is another day than in Stockholm, whenever the test is run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Stockholm",
        "UTC",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Asia/Kolkata"
      })
  void itIsTheDayOfThePlace(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    LocalDate earliest = LocalDate.now(ZoneId.of(zone));
    LocalDate today = Main.today();
    assertThat(today).isBetween(earliest, LocalDate.now(ZoneId.of(zone)));
  }
}
