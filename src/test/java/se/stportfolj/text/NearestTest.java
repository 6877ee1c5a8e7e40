package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("percent", "from", "to", "side-service", "id");

  @Test
  void findsWhatWasMeant() {
    assertThat(Nearest.to("precent", KEYS)).contains("percent");
    assertThat(Nearest.to("form", KEYS)).contains("from");
    assertThat(Nearest.to("side_service", KEYS)).contains("side-service");
    assertThat(Nearest.to("Percent", KEYS)).contains("percent");
  }

  /** A wrong guess costs more than none. */
  @Test
  void saysNothingWhenNothingIsClose() {
    assertThat(Nearest.to("kommentar", KEYS)).isEmpty();
    assertThat(Nearest.to("omfattning", KEYS)).isEmpty();
  }
}
