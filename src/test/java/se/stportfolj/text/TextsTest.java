package se.stportfolj.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  /** Texts reads the lines itself; what it makes of each is what a file of properties means. */
  @ParameterizedTest
  @EnumSource
  void everyTextIsTheOneThatTheFileOfPropertiesSays(Language language) throws IOException {
    Properties properties = new Properties();
    String file = "/texts/" + language.key() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, UTF_8));
    }
    Texts texts = Texts.of(language);
    assertThat(texts.keys()).isEqualTo(properties.stringPropertyNames()).hasSizeGreaterThan(1400);
    for (String key : texts.keys()) {
      assertThat(texts.get(key)).as(key).isEqualTo(properties.getProperty(key));
    }
  }

  @Test
  void aTextThatIsNotThereIsAMistakeInTheProgram() {
    Texts texts = Texts.of(Language.SV);
    assertThat(texts.has("no.such.text")).isFalse();
    assertThatThrownBy(() -> texts.get("no.such.text")).hasMessageContaining("no.such.text");
  }
}
