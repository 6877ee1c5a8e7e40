package se.stportfolj.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language. A text names its blanks in braces, {@code {unit}}, so that a
 * translator sees what goes there; there is no other syntax and nothing to escape.
 *
 * <p>The file is one of properties, each on a line of its own. Of some 1,500 a command says a few
 * dozen: only where each stands is found at the start, which takes a fifth of the time of reading
 * them all.
 */
public final class Texts {
  private final Language language;

  /** What stands behind each key, its bytes as characters: UTF-8 that nobody has decoded. */
  private final Map<String, String> values;

  private Texts(Language language, Map<String, String> values) {
    this.language = language;
    this.values = values;
  }

  /** Reads the texts of a language from the class path. */
  public static Texts of(Language language) {
    String name = "/texts/" + language.key() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new Texts(language, lines(new String(in.readAllBytes(), ISO_8859_1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> lines(String file) {
    Map<String, String> values = new HashMap<>(4096);
    int end;
    for (int at = 0; at < file.length(); at = end + 1) {
      end = file.indexOf('\n', at);
      end = end < 0 ? file.length() : end;
      if (end > at && file.charAt(at) != '#') {
        int sign = file.indexOf('=', at);
        values.put(file.substring(at, sign), file.substring(sign + 1, end));
      }
    }
    return values;
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** All keys, for the tests that compare languages. */
  public Set<String> keys() {
    return Set.copyOf(values.keySet());
  }

  /**
   * A text without blanks.
   *
   * @throws IllegalArgumentException if there is no such text: a mistake in the program
   */
  public String get(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language.key());
    }
    String text = new String(value.getBytes(ISO_8859_1), UTF_8);
    return text.indexOf('\\') < 0 ? text : unescaped(text);
  }

  /** A value as a file of properties means it. */
  private static String unescaped(String value) {
    Properties one = new Properties();
    try {
      one.load(new StringReader("=" + value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return one.getProperty("");
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
    if (blank instanceof Blank.Source source) {
      return source(source.cited());
    }
    if (blank instanceof Blank.Said said) {
      return say(said.message());
    }
    if (blank instanceof Blank.AnyOf any) {
      return anyOf(any.keys());
    }
    if (blank instanceof Blank.Words words) {
      return words(words);
    }
    if (blank instanceof Blank.Counted counted) {
      String form = counted.number().compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many";
      Map<String, Blank> number = Map.of("n", new Blank.Decimal(counted.number()));
      return say(new Message(counted.key() + form, number));
    }
    return number(((Blank.Decimal) blank).value());
  }

  /**
   * What something rests on, in this language. The data cite laws, forms and publications by their
   * names, which are the same in both; where there are words around a name, or a source has to be
   * said for what it is, the text is {@code source.} and the citation in small letters with
   * hyphens. Semicolons stand between several.
   */
  public String source(String cited) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at <= cited.length()) {
      int end = cited.indexOf("; ", at);
      end = end < 0 ? cited.length() : end;
      String one = cited.substring(at, end);
      String key = "source." + slug(one);
      out.append(at > 0 ? "; " : "").append(has(key) ? get(key) : Shown.of(one));
      at = end + 2;
    }
    return out.toString();
  }

  /**
   * What the data say besides of a value: in the texts it is {@code note.}, found like a source.
   */
  public String note(String note) {
    String key = "note." + slug(note);
    return has(key) ? get(key) : Shown.of(note);
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      c = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        slug.append(gap && slug.length() > 0 ? "-" : "").append(c);
      }
      gap = !plain;
    }
    return slug.toString();
  }

  /** A number with this language's decimal sign. */
  public String number(BigDecimal value) {
    String plain = value.toPlainString();
    return language == Language.SV ? plain.replace('.', ',') : plain;
  }

  private String words(Blank.Words words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.words()) {
      String key = "choice." + words.choice() + "." + word;
      out.append(out.length() > 0 ? ", " : "").append(word);
      if (has(key)) {
        out.append(" (").append(get(key)).append(')');
      }
    }
    return out.toString();
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
