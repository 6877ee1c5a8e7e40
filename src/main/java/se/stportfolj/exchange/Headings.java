package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Language;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Normal;
import se.stportfolj.text.Texts;

/**
 * What tables and columns are called. A key without a text of its own is called by itself, so that
 * a new one needs nothing.
 */
public final class Headings {
  private final Texts texts;

  /** The words of a language. */
  public Headings(Texts texts) {
    this.texts = texts;
  }

  /** What a column is called: {@code Intyg: datum}. */
  public String of(Column column) {
    List<String> words = new ArrayList<>();
    for (String key : column.path()) {
      String word = word("heading." + key, key);
      words.add(
          words.isEmpty()
              ? word
              : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(": ", words);
  }

  /** What a table is called. */
  public String of(Table table) {
    return sheet(table.name());
  }

  /** What a sheet is called that is no table of the portfolio. */
  public String sheet(String name) {
    return word("sheet." + name, name);
  }

  /** What a word of a choice is called; the word itself where two would be called the same. */
  public String of(String word, Shape.Choice choice) {
    String label = label(word, choice);
    long same = choice.words().stream().filter(one -> label(one, choice).equals(label)).count();
    return same == 1 ? label : word;
  }

  private String label(String word, Shape.Choice choice) {
    String key = "choice." + choice.name() + "." + word;
    return texts.has(key) ? texts.get(key) : word;
  }

  private String word(String text, String key) {
    if (texts.has(text)) {
      return texts.get(text);
    }
    String plain = key.replace('-', ' ');
    return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  /** Both languages, in which a sheet may be headed. */
  static List<Headings> all() {
    return List.of(new Headings(Texts.of(Language.SV)), new Headings(Texts.of(Language.EN)));
  }

  /** However it is spaced and written in capitals. */
  static String plain(String heading) {
    return Normal.composed(heading)
        .toLowerCase(Locale.ROOT)
        .replace('\u00A0', ' ')
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("\\s*\\*$", "");
  }

  /** The columns of a table by all that they may be called, in a form without capitals. */
  static Map<String, Column> columns(Table table, List<Headings> languages) {
    Map<String, Column> columns = new HashMap<>();
    for (Column column : table.columns()) {
      List<Column> also = new ArrayList<>(List.of(column));
      if (column.shape() instanceof Shape.Named) {
        also.add(column.ofNameAlone());
      }
      for (Column one : also) {
        languages.forEach(words -> columns.put(plain(words.of(one)), one));
        columns.putIfAbsent(one.key(), one);
      }
    }
    return columns;
  }

  /** What is nearly written like a heading that is none. */
  static Optional<String> near(String heading, Map<String, Column> columns) {
    return Nearest.to(plain(heading), columns.keySet());
  }
}
