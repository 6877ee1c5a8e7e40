package se.stportfolj.pdf.form;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form: the year of the regulation and the number of the bilaga, as in {@code 2021-9} or
 * {@code 2015-8a}.
 *
 * @param regulation the year, by which portfolios name it: 2015 (SOSFS 2015:8)
 * @param bilaga the number of the bilaga, with its letter where it has one
 */
public record FormId(int regulation, String bilaga) implements Comparable<FormId> {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-([1-9][0-9]?[ab]?)");
  private static final Comparator<FormId> ORDER =
      Comparator.comparingInt(FormId::regulation)
          .thenComparingInt(FormId::number)
          .thenComparing(FormId::bilaga);

  /** The form of a text like {@code 2021-9}; empty when the text is not of that shape. */
  public static Optional<FormId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new FormId(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /**
   * The form of a text like {@code 2021-9}.
   *
   * @throws IllegalArgumentException when the text is not of that shape
   */
  public static FormId of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a form: " + text));
  }

  private int number() {
    return Integer.parseInt(bilaga.replaceAll("[ab]$", ""));
  }

  @Override
  public int compareTo(FormId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return regulation + "-" + bilaga;
  }
}
