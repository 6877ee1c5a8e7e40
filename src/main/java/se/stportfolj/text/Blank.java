package se.stportfolj.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What fills a blank in a text, before anybody has chosen a language. */
public sealed interface Blank {
  /** Text from a file, or a number: said as it is, but made safe to show. */
  record Plain(String text) implements Blank {}

  /** A word of our own, by the key of its text. */
  record Term(String key) implements Blank {}

  /** What a value or a rule rests on, as the data cite it. */
  record Source(String cited) implements Blank {}

  /** A text of our own with blanks of its own. */
  record Said(Message message) implements Blank {}

  /** Words of our own of which any will do: "a, b or c". */
  record AnyOf(List<String> keys) implements Blank {
    /** Keeps its own copy. */
    public AnyOf {
      keys = List.copyOf(keys);
    }
  }

  /**
   * Words that a file may have, each with what it means beside it where that is told: {@code bt
   * (bastjänstgöring)}.
   *
   * @param choice what is chosen; the texts are {@code choice.CHOICE.WORD}
   */
  record Words(String choice, List<String> words) implements Blank {
    /** Keeps its own copy. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /** A number, with the language's decimal sign. */
  record Decimal(BigDecimal value) implements Blank {}

  /**
   * A number with what it counts: of {@code key.one} and {@code key.many} the text that fits, whose
   * blank {@code n} is the number.
   */
  record Counted(BigDecimal number, String key) implements Blank {}

  /** Text from a file. */
  static Blank of(String text) {
    return new Plain(text);
  }

  /** A day, {@code YYYY-MM-DD} in both languages. */
  static Blank of(LocalDate day) {
    return new Plain(day.toString());
  }

  /** A whole number. */
  static Blank of(long number) {
    return new Plain(Long.toString(number));
  }

  /** A whole number with what it counts. */
  static Blank counted(long number, String key) {
    return new Counted(BigDecimal.valueOf(number), key);
  }
}
