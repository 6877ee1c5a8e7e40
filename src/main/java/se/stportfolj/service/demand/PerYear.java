package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** What is to happen so many times in each year of training. */
final class PerYear {
  /** How long before the end of a year what still lacks is told: our own measure. */
  private static final int DAYS_AHEAD = 60;

  private PerYear() {}

  static void revisions(Wanted wanted) {
    look(wanted, wanted.contract().programme().revised());
  }

  /** Somebody else's judgement: a self-assessment is not counted. */
  static void assessments(Wanted wanted) {
    look(
        wanted,
        wanted.portfolio().assessments().stream()
            .filter(a -> a.instrument() != Instrument.SELF)
            .map(Assessment::date)
            .toList());
  }

  static void panels(Wanted wanted) {
    look(
        wanted,
        wanted.portfolio().assessments().stream()
            .filter(a -> a.instrument() == Instrument.SPECIALIST_PANEL)
            .map(Assessment::date)
            .toList());
  }

  static void conversations(Wanted wanted, ConversationKind kind) {
    look(
        wanted,
        wanted.portfolio().conversations().stream()
            .filter(c -> c.kind() == kind)
            .map(Conversation::date)
            .toList());
  }

  private static void look(Wanted wanted, List<LocalDate> days) {
    for (TrainingYear year : wanted.training().yearsBegun()) {
      List<LocalDate> had = new ArrayList<>();
      for (LocalDate day : days) {
        if (year.dates().contains(day)) {
          had.add(day);
        }
      }
      LocalDate last = year.dates().to();
      int whole = wanted.entry().whole();
      if (had.size() >= whole) {
        Collections.sort(had);
        Optional<LocalDate> done = whole > 0 ? Optional.of(had.get(whole - 1)) : Optional.empty();
        wanted.inYear(year).met(Optional.empty(), last, done, Optional.empty());
      } else if (isOpen(wanted, year)) {
        wanted
            .inYear(year)
            .open(Optional.empty(), last, whole - had.size(), breach(wanted, year, had.size()));
      } else {
        wanted
            .inYear(year)
            .missed(Optional.empty(), last, whole - had.size(), breach(wanted, year, had.size()));
      }
    }
  }

  /** Whether it is this year, and the training goes on to the end of it. */
  static boolean isOpen(Wanted wanted, TrainingYear year) {
    LocalDate last = year.dates().to();
    return !last.isBefore(wanted.asOf())
        && wanted.completion().filter(day -> day.isBefore(last)).isEmpty();
  }

  /** Only years are judged in which the training is recorded to the last day. */
  private static Optional<Breach> breach(Wanted wanted, TrainingYear year, int count) {
    LocalDate last = year.dates().to();
    boolean over = last.isBefore(wanted.asOf());
    boolean near = last.isBefore(wanted.asOf().plusDays(DAYS_AHEAD));
    if (!isJudged(wanted, year) || !(over || near)) {
      return Optional.empty();
    }
    Map<String, Blank> blanks =
        Map.of(
            "year", Blank.of(year.number()),
            "dates", Blank.of(year.dates().told()),
            "end", Blank.of(last),
            "count", Blank.counted(count, wanted.entry().ask().rule() + ".count"),
            "missing", Blank.of(wanted.entry().whole() - count));
    Breach breach = Breach.at(wanted.named(), over ? "over" : "ahead", blanks);
    return Optional.of((over ? breach : breach.asInformation()).inYear(year.number()));
  }

  static boolean isJudged(Wanted wanted, TrainingYear year) {
    for (TrainingYear served : wanted.training().trainingYears()) {
      if (served.number() == year.number()) {
        return true;
      }
    }
    return false;
  }
}
