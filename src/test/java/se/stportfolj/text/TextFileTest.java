package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
  @ParameterizedTest
  @EnumSource
  void readsTheTextsAsPropertiesDoes(Language language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        TextFileTest.class.getResourceAsStream("/texts/" + language.key() + ".properties")) {
      properties.load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
    Texts texts = Texts.of(language);
    assertThat(texts.keys()).hasSizeGreaterThan(1000).isEqualTo(properties.stringPropertyNames());
    for (String key : texts.keys()) {
      assertThat(texts.get(key)).as(key).isEqualTo(properties.getProperty(key));
    }
  }

  @Test
  void knowsTheEscapes() {
    TextFile file = file("# a=b\n\na=1\\n2\\u0020\\\\n\nb= =ö\nc=");
    assertThat(file.keys()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(file.text("a")).contains("1\n2 \\n");
    assertThat(file.text("b")).contains("=ö");
    assertThat(file.text("c")).contains("");
    assertThat(file.text("d")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = b", "a", "a\nb=c", " a=b", "a: b=c", "a=b\na=c"})
  void refusesWhatIsNoSuchLine(String text) {
    assertThatThrownBy(() -> file(text)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAnUnknownEscape() {
    assertThatThrownBy(() -> file("a=\\t").text("a")).isInstanceOf(IllegalStateException.class);
  }

  private static TextFile file(String text) {
    return new TextFile(text.getBytes(StandardCharsets.UTF_8));
  }
}
