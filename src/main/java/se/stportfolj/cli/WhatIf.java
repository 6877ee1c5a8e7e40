package se.stportfolj.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Word;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.Scenario;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * A scenario as it is written after {@code --what-if}.
 *
 * @param asked as it was written
 * @param under what it is under the numbers of a regulation
 */
record WhatIf(String asked, Function<Numbers, Scenario> under) {
  private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
  private static final String DAYS = DAY + "\\.\\." + DAY;
  private static final String SHARE = "(\\d{1,3}(?:[.,]\\d{1,2})?) ?%?";
  private static final Pattern PERCENT = Pattern.compile("percent " + SHARE + " from " + DAY);
  private static final Pattern ABSENCE =
      Pattern.compile("absence ([a-z-]+) " + DAYS + "(?: " + SHARE + ")?");
  private static final Pattern ROTATION =
      Pattern.compile("rotation ([a-z-]+) (?:" + SHARE + " )?" + DAYS);
  private static final Pattern DEGREE = Pattern.compile("doctoral-degree " + DAY);

  /** Where a rotation is makes no difference to time: at home or away, it is clinical service. */
  private static final Map<String, RotationKind> KINDS =
      Map.of(
          "home", RotationKind.CLINICAL,
          "internal", RotationKind.CLINICAL,
          "external", RotationKind.CLINICAL,
          "abroad", RotationKind.CLINICAL,
          "clinical", RotationKind.CLINICAL,
          "bt", RotationKind.BT,
          "research", RotationKind.RESEARCH,
          "leadership", RotationKind.LEADERSHIP);

  /**
   * Reads a scenario; several changes at once stand with semicolons between them.
   *
   * @throws UsageException if it is not a scenario, with the grammar
   */
  static WhatIf parse(String asked) throws UsageException {
    List<Function<Numbers, Scenario>> parts = new ArrayList<>();
    for (String part : asked.split(";", -1)) {
      String words = part.strip().replaceAll("\\s+", " ");
      parts.add(part(words).orElseThrow(() -> malformed(asked)));
    }
    return new WhatIf(
        asked,
        numbers -> new Scenario.All(parts.stream().map(part -> part.apply(numbers)).toList()));
  }

  private static Optional<Function<Numbers, Scenario>> part(String words) {
    try {
      Matcher percent = PERCENT.matcher(words);
      if (percent.matches()) {
        Percent share = share(percent.group(1));
        LocalDate from = LocalDate.parse(percent.group(2));
        return Optional.of(numbers -> new Scenario.PercentFrom(share, from));
      }
      Matcher absence = ABSENCE.matcher(words);
      if (absence.matches()) {
        AbsenceKind kind = word(absence.group(1), AbsenceKind.values());
        Period dates = period(absence.group(2), absence.group(3));
        Percent share = share(absence.group(4));
        return Optional.of(numbers -> new Scenario.Away(kind, share, dates));
      }
      Matcher rotation = ROTATION.matcher(words);
      if (rotation.matches() && KINDS.containsKey(rotation.group(1))) {
        RotationKind kind = KINDS.get(rotation.group(1));
        Percent share = share(rotation.group(2));
        Period dates = period(rotation.group(3), rotation.group(4));
        return Optional.of(numbers -> new Scenario.Placed(kind, share, dates));
      }
      Matcher degree = DEGREE.matcher(words);
      if (degree.matches()) {
        LocalDate day = LocalDate.parse(degree.group(1));
        return Optional.of(
            numbers ->
                new Scenario.Degree(
                    day, Fraction.of(numbers.requiredMonthsWithDoctorate().value())));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Full time where no percentage is written. */
  private static Percent share(String written) {
    if (written == null) {
      return Percent.FULL;
    }
    int hundredths =
        new java.math.BigDecimal(written.replace(',', '.')).movePointRight(2).intValueExact();
    if (hundredths < 1_00 || hundredths > 100_00) {
      throw new DateTimeException("not a percentage from 1 to 100");
    }
    return new Percent(hundredths);
  }

  private static Period period(String from, String to) {
    Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
    if (period.to().isBefore(period.from())) {
      throw new DateTimeException("ends before it begins");
    }
    return period;
  }

  private static <W extends Word> W word(String key, W[] words) {
    for (W word : words) {
      if (word.key().equals(key)) {
        return word;
      }
    }
    throw new DateTimeException("no such word");
  }

  private static UsageException malformed(String asked) {
    return new UsageException(new Message("usage.what-if", Map.of("value", Blank.of(asked))));
  }
}
