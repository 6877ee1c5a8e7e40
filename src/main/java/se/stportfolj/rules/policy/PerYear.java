package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.rules.Days;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.text.Blank;

/** What is to happen so many times in each year of training. */
final class PerYear {
  /** How long before the end of a year what still lacks is told: our own measure. */
  private static final int DAYS_AHEAD = 60;

  private PerYear() {}

  static void revisions(Asked asked) {
    look(asked, asked.contract().programme().revised());
  }

  /** Somebody else's judgement: a self-assessment is not counted. */
  static void assessments(Asked asked) {
    look(
        asked,
        asked.portfolio().assessments().stream()
            .filter(a -> a.instrument() != Instrument.SELF)
            .map(Assessment::date)
            .toList());
  }

  static void panels(Asked asked) {
    look(
        asked,
        asked.portfolio().assessments().stream()
            .filter(a -> a.instrument() == Instrument.SPECIALIST_PANEL)
            .map(Assessment::date)
            .toList());
  }

  static void conversations(Asked asked, ConversationKind kind) {
    look(
        asked,
        asked.portfolio().conversations().stream()
            .filter(c -> c.kind() == kind)
            .map(Conversation::date)
            .toList());
  }

  /** The years of training that are over, and ended while the training still went on. */
  static List<TrainingYear> over(Asked asked) {
    List<TrainingYear> over = new ArrayList<>(begun(asked));
    over.removeIf(year -> !year.dates().to().isBefore(asked.asOf()));
    return over;
  }

  private static List<TrainingYear> begun(Asked asked) {
    return asked.subject().trainingYears();
  }

  private static void look(Asked asked, List<LocalDate> days) {
    for (TrainingYear year : begun(asked)) {
      long count = 0;
      for (LocalDate day : days) {
        count += year.dates().contains(day) ? 1 : 0;
      }
      if (count >= asked.entry().whole()) {
        continue;
      }
      Map<String, Blank> blanks =
          Map.of(
              "year", Blank.of(year.number()),
              "dates", Days.told(year.dates()),
              "end", Blank.of(year.dates().to()),
              "count", Blank.counted(count, asked.entry().ask().rule() + ".count"),
              "missing", Blank.of(asked.entry().whole() - count));
      LocalDate last = year.dates().to();
      if (last.isBefore(asked.asOf())) {
        asked.about("year-" + year.number()).report(asked.named(), "over", blanks);
      } else if (last.isBefore(asked.asOf().plusDays(DAYS_AHEAD))) {
        asked.about("year-" + year.number()).inform(asked.named(), "ahead", blanks);
      }
    }
  }
}
