package se.stportfolj.service.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** The time set aside for supervision and for self-study. */
final class Supervision {
  private static final int WEEKS_A_YEAR = 52;
  private static final int MONTHS_A_YEAR = 12;
  private static final String HOURS = "count.hours";

  /**
   * In fewer months than this of a year a recorded talk is no rhythm: our own measure. A record
   * does not say how long a talk was, and few write down every one, so that no more can be wanted.
   */
  private static final int MONTHS_WITH_A_TALK = 6;

  private Supervision() {}

  static void look(Wanted wanted) {
    agreed(wanted);
    recorded(wanted);
  }

  private static void agreed(Wanted wanted) {
    Optional<Agreement.Hours> hours = wanted.contract().agreement().flatMap(Agreement::supervision);
    String unit = wanted.entry().unit().key();
    if (hours.isEmpty()) {
      wanted.report(place(wanted, "supervision-hours-per-week"), "none-" + unit, Map.of());
      return;
    }
    // Hours a week times 52 weeks against hours a month times 12 months; talks have no length.
    long agreed = (long) hours.get().hundredths() * WEEKS_A_YEAR;
    long asks =
        switch (wanted.entry().unit()) {
          case HOURS_PER_WEEK -> (long) wanted.entry().hundredths() * WEEKS_A_YEAR;
          case HOURS_PER_MONTH -> (long) wanted.entry().hundredths() * MONTHS_A_YEAR;
          default -> 0;
        };
    if (agreed < asks) {
      wanted.report(
          place(wanted, "supervision-hours-per-week"),
          "less-" + unit,
          Map.of("agreed", decimal(hours.get())));
    }
  }

  private static void recorded(Wanted wanted) {
    for (TrainingYear year : wanted.training().yearsBegun()) {
      int months =
          (int)
              wanted.portfolio().conversations().stream()
                  .filter(c -> c.kind() == ConversationKind.SUPERVISION)
                  .map(Conversation::date)
                  .filter(year.dates()::contains)
                  .map(YearMonth::from)
                  .distinct()
                  .count();
      LocalDate last = year.dates().to();
      int owed = MONTHS_WITH_A_TALK - months;
      if (owed <= 0) {
        wanted.inYear(year).met(Optional.empty(), last, Optional.empty(), Optional.empty());
      } else if (PerYear.isOpen(wanted, year)) {
        wanted.inYear(year).open(Optional.empty(), last, owed, Optional.empty());
      } else if (last.isBefore(wanted.asOf()) && PerYear.isJudged(wanted, year)) {
        Breach few =
            Breach.at(
                    wanted.named(),
                    "recorded",
                    Map.of(
                        "year", Blank.of(year.number()),
                        "dates", Blank.of(year.dates().told()),
                        "months", Blank.of(months)))
                .asInformation()
                .inYear(year.number());
        wanted.inYear(year).missed(Optional.empty(), last, owed, Optional.of(few));
      }
    }
  }

  /** Hours for self-study, in proportion to the employment where the guideline says so. */
  static void selfStudy(Wanted wanted) {
    Optional<Agreement.Hours> hours = wanted.contract().agreement().flatMap(Agreement::selfStudy);
    Place place = place(wanted, "self-study-hours-per-week");
    if (hours.isEmpty()) {
      wanted.report(place, "none", Map.of());
      return;
    }
    int percent =
        wanted.entry().manner().inProportion()
            ? wanted.contract().employmentPercent().hundredths()
            : Percent.FULL.hundredths();
    long asks = (long) wanted.entry().hundredths() * percent;
    if ((long) hours.get().hundredths() * Percent.FULL.hundredths() < asks) {
      BigDecimal least = BigDecimal.valueOf(asks, 6).stripTrailingZeros();
      wanted.report(
          place,
          wanted.entry().manner().inProportion() && percent < Percent.FULL.hundredths()
              ? "part"
              : "less",
          Map.of(
              "agreed", decimal(hours.get()),
              "least", new Blank.Counted(least.scale() < 0 ? least.setScale(0) : least, HOURS),
              "percent", Blank.of(wanted.contract().employmentPercent().toString())));
    }
  }

  /** Not before so many months of training. */
  static void remoteAfter(Wanted wanted) {
    Optional<Agreement.Remote> remote = wanted.contract().agreement().flatMap(Agreement::remote);
    LocalDate earliest = FromStart.after(wanted, wanted.entry().whole());
    if (remote.isPresent() && remote.get().from().filter(earliest::isAfter).isPresent()) {
      wanted.report(
          remote.get().source().at("from"),
          "",
          Map.of("day", Blank.of(remote.get().from().get()), "earliest", Blank.of(earliest)));
    }
  }

  /** By whom and when. */
  static void remoteApproved(Wanted wanted) {
    Optional<Agreement.Remote> remote = wanted.contract().agreement().flatMap(Agreement::remote);
    if (remote.isPresent()
        && (remote.get().approvedBy().isEmpty() || remote.get().approved().isEmpty())) {
      wanted.report(remote.get().source().at("approved-by"), "", Map.of());
    }
  }

  private static Place place(Wanted wanted, String key) {
    return wanted.contract().agreement().isPresent()
        ? wanted.contract().source().at("agreement", key)
        : wanted.named();
  }

  private static Blank decimal(Agreement.Hours hours) {
    BigDecimal number = BigDecimal.valueOf(hours.hundredths(), 2).stripTrailingZeros();
    return new Blank.Counted(number.scale() < 0 ? number.setScale(0) : number, HOURS);
  }
}
