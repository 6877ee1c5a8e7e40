package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on what is known says what the data says; {@code -Dst.regulations=write} writes it. */
class RegulationsPageTest {
  private static final Path PAGE = Path.of("docs/regulations.md");

  @Test
  void saysWhatTheDataSays() throws IOException {
    String page = RegulationsPage.of(Law.shipped());
    if ("write".equals(System.getProperty("st.regulations"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
