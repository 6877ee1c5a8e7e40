package se.stportfolj.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.text.Nearest;
import se.stportfolj.yaml.Day;

/**
 * What somebody most likely meant who wrote as Swedes write on paper: {@code 1/3-2024}, {@code 80,5
 * %}, {@code vab}. It is what a message proposes, and how the command line is read; a file is not.
 */
public final class Meant {
  /** One way to write a day, and which of its groups is which. */
  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String pattern, int year, int month, int day) {
      this(Pattern.compile(pattern), year, month, day);
    }
  }

  private static final List<Form> DAYS =
      List.of(
          new Form(
              "([0-9]{4})(?:[-/. ](?=[0-9]{1,2}[-/. ])|(?=[0-9]{4}$))([0-9]{1,2})[-/. ]?([0-9]{1,2})",
              1, 2, 3),
          new Form("(?:den )?([0-9]{1,2}) *[/.] *([0-9]{1,2}) *[-/., ] *([0-9]{4})", 3, 2, 1),
          new Form("(?:den )?([0-9]{1,2})(?::?e|\\.)? ?([a-zåäö]+)\\.?,? ([0-9]{4})", 3, 2, 1),
          new Form("([0-9]{2})([0-9]{2})([0-9]{2})", 1, 2, 3));
  private static final Pattern NUMBER =
      Pattern.compile(
          "([0-9]{1,6})(?:[,.]([0-9]{1,2}))?\\s*"
              + "(%|procent|dagar?|d|veckor|vecka|v|månader|månad|mån|timmar|timme|tim|h|st)?\\.?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  /** Of two digits, whichever year is in living use: trainings begin after 1970. */
  private static final int CENTURY_TURNS_AT = 70;

  private Meant() {}

  /** A day, as the files write it or as Swedes do on paper. */
  public static Optional<LocalDate> anyDay(String text) {
    Optional<LocalDate> day = Day.of(text.strip());
    return day.isPresent() ? day : day(text).flatMap(Day::of);
  }

  /** The day meant by a text that is none, {@code YYYY-MM-DD}. */
  public static Optional<String> day(String text) {
    String s = text.strip().toLowerCase(Locale.ROOT);
    for (Form form : DAYS) {
      Matcher m = form.pattern().matcher(s);
      if (m.matches()) {
        return written(m.group(form.year()), m.group(form.month()), m.group(form.day()))
            .filter(day -> !day.equals(text));
      }
    }
    return Optional.empty();
  }

  /** Of a month's name at least the first three letters; 0 for any other word. */
  private static int month(String name) {
    boolean isOne =
        Stream.of(
                "januari",
                "februari",
                "mars",
                "april",
                "maj",
                "juni",
                "juli",
                "augusti",
                "september",
                "oktober",
                "november",
                "december",
                "sept")
            .anyMatch(month -> name.length() >= 3 && month.startsWith(name));
    return isOne ? MONTHS.indexOf(name.substring(0, 3)) + 1 : 0;
  }

  private static Optional<String> written(String year, String month, String day) {
    String whole =
        year.length() == 4
            ? year
            : (Integer.parseInt(year) < CENTURY_TURNS_AT ? "20" : "19") + year;
    String number = Character.isDigit(month.charAt(0)) ? month : Integer.toString(month(month));
    return Day.of(whole + "-" + twoDigits(number) + "-" + twoDigits(day)).map(LocalDate::toString);
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /**
   * The number meant by one with a comma, a unit or a percent sign, if it is within the bounds. A
   * share below one of a percentage is a share of one: {@code 0,8} is 80.
   */
  public static Optional<String> number(String text, Shape shape) {
    Matcher m = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    BigDecimal read = new BigDecimal(m.group(1) + (m.group(2) == null ? "" : "." + m.group(2)));
    boolean share = read.compareTo(BigDecimal.ONE) <= 0 && read.signum() > 0;
    boolean ofHundred = shape instanceof Shape.Decimal d && d.max() == 100_00;
    if (ofHundred && share && m.group(2) != null && m.group(3) == null) {
      read = read.movePointRight(2);
    }
    int hundredths = read.movePointRight(2).intValueExact();
    boolean fits =
        shape instanceof Shape.Whole whole
            ? hundredths % 100 == 0
                && hundredths / 100 >= whole.min()
                && hundredths / 100 <= whole.max()
            : shape instanceof Shape.Decimal decimal
                && hundredths >= decimal.min()
                && hundredths <= decimal.max();
    return fits ? Optional.of(new Percent(hundredths).toString()) : Optional.empty();
  }

  /** True or false, by a word for it. */
  public static Optional<String> flag(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "ja", "j", "sant", "yes", "y", "on", "true", "x" -> Optional.of("true");
      case "nej", "n", "falskt", "no", "off", "false" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  /** The list meant by words with commas between them: {@code [STc1, STc2]}. */
  static Optional<String> list(String text) {
    if (text.isBlank() || text.length() > 400 || text.matches("(?s).*[\\[\\]{}\"'#\\n].*")) {
      return Optional.empty();
    }
    List<String> words =
        Stream.of(text.strip().split("\\s*[,;]\\s*|\\s+och\\s+"))
            .filter(word -> !word.isBlank())
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(words.stream().collect(Collectors.joining(", ", "[", "]")));
  }

  /** The word of a choice by a Swedish one for it, or by nearly that. */
  public static Optional<String> word(String text, Shape.Choice choice) {
    String said = text.strip().toLowerCase(Locale.ROOT);
    Map<String, String> words = Swedish.words(choice);
    Optional<String> known = Optional.ofNullable(words.get(said));
    // Of a short word that is none, nearly every other is near.
    return known.isPresent() || said.length() < 4 || Nearest.to(said, choice.words()).isPresent()
        ? known
        : Nearest.to(said, words.keySet()).map(words::get);
  }

  /** The table of Swedish words, read when the first wrong word is met. */
  private static final class Swedish {
    private static final Properties TABLE = read();

    static Map<String, String> words(Shape.Choice choice) {
      Map<String, String> words = new java.util.LinkedHashMap<>();
      for (String word : choice.words()) {
        String row = TABLE.getProperty(choice.name() + "." + word, "");
        Stream.of(row.split(",\\s*"))
            .filter(swedish -> !swedish.isEmpty())
            .forEach(swedish -> words.putIfAbsent(swedish, word));
      }
      return words;
    }

    private static Properties read() {
      Properties table = new Properties();
      try (InputStream in = Meant.class.getResourceAsStream("/swedish-words.properties")) {
        table.load(new InputStreamReader(in, UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return table;
    }
  }
}
