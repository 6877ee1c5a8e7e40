package se.stportfolj.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language. A text names its blanks in braces, {@code {unit}}, so that a
 * translator sees what goes there; there is no other syntax and nothing to escape.
 */
public final class Texts {
  private final Language language;
  private final Properties properties;

  private Texts(Language language, Properties properties) {
    this.language = language;
    this.properties = properties;
  }

  /** Reads the texts of a language from the class path. */
  public static Texts of(Language language) {
    String name = "/texts/" + language.key() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      properties.load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(language, properties);
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return properties.containsKey(key);
  }

  /** All keys, for the tests that compare languages. */
  public Set<String> keys() {
    return properties.stringPropertyNames();
  }

  /**
   * A text without blanks.
   *
   * @throws IllegalArgumentException if there is no such text: a mistake in the program
   */
  public String get(String key) {
    String text = properties.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language.key());
    }
    return text;
  }

  /**
   * A text with its blanks filled.
   *
   * @throws IllegalArgumentException if the text has a blank that nothing fills
   */
  public String get(String key, Map<String, String> blanks) {
    String text = get(key);
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      String blank = text.substring(open + 1, close);
      String value = blanks.get(blank);
      if (value == null) {
        throw new IllegalArgumentException("nothing fills {" + blank + "} in " + key);
      }
      out.append(text, at, open).append(value);
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }
}
