package se.stportfolj.rules.policy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.rules.Days;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.text.Blank;

/** The time set aside for supervision and for self-study. */
final class Supervision {
  private static final int WEEKS_A_YEAR = 52;
  private static final int MONTHS_A_YEAR = 12;
  private static final String HOURS = "count.hours";

  /**
   * In fewer months than this of a year a recorded talk is no rhythm: our own measure. A record
   * does not say how long a talk was, and few write down every one, so that no more can be asked.
   */
  private static final int MONTHS_WITH_A_TALK = 6;

  private Supervision() {}

  static void look(Asked asked) {
    agreed(asked);
    recorded(asked);
  }

  private static void agreed(Asked asked) {
    Optional<Agreement.Hours> hours = asked.contract().agreement().flatMap(Agreement::supervision);
    String unit = asked.entry().unit().key();
    if (hours.isEmpty()) {
      asked.report(place(asked, "supervision-hours-per-week"), "none-" + unit, Map.of());
      return;
    }
    // Hours a week times 52 weeks against hours a month times 12 months; talks have no length.
    long agreed = (long) hours.get().hundredths() * WEEKS_A_YEAR;
    long asks =
        switch (asked.entry().unit()) {
          case HOURS_PER_WEEK -> (long) asked.entry().hundredths() * WEEKS_A_YEAR;
          case HOURS_PER_MONTH -> (long) asked.entry().hundredths() * MONTHS_A_YEAR;
          default -> 0;
        };
    if (agreed < asks) {
      asked.report(
          place(asked, "supervision-hours-per-week"),
          "less-" + unit,
          Map.of("agreed", decimal(hours.get())));
    }
  }

  private static void recorded(Asked asked) {
    for (TrainingYear year : PerYear.over(asked)) {
      long months =
          asked.portfolio().conversations().stream()
              .filter(c -> c.kind() == ConversationKind.SUPERVISION)
              .map(Conversation::date)
              .filter(year.dates()::contains)
              .map(YearMonth::from)
              .distinct()
              .count();
      if (months < MONTHS_WITH_A_TALK) {
        asked
            .about("year-" + year.number())
            .inform(
                asked.named(),
                "recorded",
                Map.of(
                    "year", Blank.of(year.number()),
                    "dates", Days.told(year.dates()),
                    "months", Blank.of(months)));
      }
    }
  }

  /** Hours for self-study, in proportion to the employment where the guideline says so. */
  static void selfStudy(Asked asked) {
    Optional<Agreement.Hours> hours = asked.contract().agreement().flatMap(Agreement::selfStudy);
    Place place = place(asked, "self-study-hours-per-week");
    if (hours.isEmpty()) {
      asked.report(place, "none", Map.of());
      return;
    }
    int percent =
        asked.entry().manner().inProportion()
            ? asked.contract().employmentPercent().hundredths()
            : Percent.FULL.hundredths();
    long asks = (long) asked.entry().hundredths() * percent;
    if ((long) hours.get().hundredths() * Percent.FULL.hundredths() < asks) {
      BigDecimal least = BigDecimal.valueOf(asks, 6).stripTrailingZeros();
      asked.report(
          place,
          asked.entry().manner().inProportion() && percent < Percent.FULL.hundredths()
              ? "part"
              : "less",
          Map.of(
              "agreed", decimal(hours.get()),
              "least", new Blank.Counted(least.scale() < 0 ? least.setScale(0) : least, HOURS),
              "percent", Blank.of(asked.contract().employmentPercent().toString())));
    }
  }

  private static Place place(Asked asked, String key) {
    return asked.contract().agreement().isPresent()
        ? asked.contract().source().at("agreement", key)
        : asked.named();
  }

  private static Blank decimal(Agreement.Hours hours) {
    BigDecimal number = BigDecimal.valueOf(hours.hundredths(), 2).stripTrailingZeros();
    return new Blank.Counted(number.scale() < 0 ? number.setScale(0) : number, HOURS);
  }
}
