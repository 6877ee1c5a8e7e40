package se.stportfolj.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
   * A message in this language.
   *
   * @throws IllegalArgumentException if there is no such text, or it has a blank that nothing
   *     fills: a mistake in the program
   */
  public String say(Message message) {
    String text = get(message.key());
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      String name = text.substring(open + 1, close);
      Blank blank = message.blanks().get(name);
      if (blank == null) {
        throw new IllegalArgumentException("nothing fills {" + name + "} in " + message.key());
      }
      out.append(text, at, open).append(say(blank));
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  private String say(Blank blank) {
    if (blank instanceof Blank.Plain plain) {
      return Shown.of(plain.text());
    }
    if (blank instanceof Blank.Term term) {
      return get(term.key());
    }
    if (blank instanceof Blank.AnyOf any) {
      return anyOf(any.keys());
    }
    if (blank instanceof Blank.Counted counted) {
      String form = counted.number().compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many";
      Map<String, Blank> number = Map.of("n", new Blank.Decimal(counted.number()));
      return say(new Message(counted.key() + form, number));
    }
    return number(((Blank.Decimal) blank).value());
  }

  /** A number with this language's decimal sign. */
  public String number(BigDecimal value) {
    String plain = value.toPlainString();
    return language == Language.SV ? plain.replace('.', ',') : plain;
  }

  private String anyOf(List<String> keys) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      if (i > 0) {
        out.append(i == keys.size() - 1 ? " " + get("or") + " " : ", ");
      }
      out.append(get(keys.get(i)));
    }
    return out.toString();
  }
}
