package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** Evaluations of the training halfway and at its end, and of action plans. */
final class Evaluations {
  private static final int PANEL_MONTHS = 12;
  private static final int PANEL_TOLD = 3;

  private Evaluations() {}

  static void halfway(Wanted wanted) {
    look(wanted, ConversationKind.MID_EVALUATION);
  }

  /** Not for somebody who takes the specialist exam. */
  static void atTheEnd(Wanted wanted) {
    if (wanted.contract().agreement().flatMap(Agreement::specialistExam).isEmpty()) {
      look(wanted, ConversationKind.FINAL_EVALUATION);
    }
  }

  /**
   * By the contract's planned completion, which is what the region plans by; where the contract
   * says none, by the forecast.
   */
  private static void look(Wanted wanted, ConversationKind kind) {
    Optional<LocalDate> planned = wanted.contract().plannedCompletion();
    Optional<LocalDate> by =
        planned.or(wanted::completion).map(day -> day.minusMonths(wanted.entry().whole()));
    if (by.isEmpty()) {
      return;
    }
    Optional<LocalDate> held = held(wanted, kind);
    if (held.isPresent()) {
      wanted.met(Optional.empty(), by.get(), held, Optional.empty());
      return;
    }
    boolean said = planned.isPresent();
    Breach overdue =
        Breach.at(
            said ? wanted.contract().source().at("planned-completion") : wanted.named(),
            said ? "planned" : "forecast",
            Map.of("latest", Blank.of(by.get())));
    boolean late = wanted.asOf().isAfter(by.get());
    wanted.open(Optional.empty(), by.get(), 1, late ? Optional.of(overdue) : Optional.empty());
  }

  private static Optional<LocalDate> held(Wanted wanted, ConversationKind kind) {
    return wanted.portfolio().conversations().stream()
        .filter(c -> c.kind() == kind)
        .map(Conversation::date)
        .min(LocalDate::compareTo);
  }

  /**
   * Within the last year before the end, as the contract plans it or else the forecast says, and
   * missed in the last three months: the guideline names no days, these are our own measures.
   */
  static void lastPanel(Wanted wanted) {
    Optional<LocalDate> planned = wanted.contract().plannedCompletion();
    Optional<LocalDate> end = planned.or(wanted::completion);
    if (end.isEmpty()) {
      return;
    }
    LocalDate from = end.get().minusMonths(PANEL_MONTHS);
    Optional<LocalDate> held =
        wanted.portfolio().assessments().stream()
            .filter(a -> a.instrument() == Instrument.SPECIALIST_PANEL)
            .map(Assessment::date)
            .filter(day -> !day.isBefore(from) && !day.isAfter(wanted.asOf()))
            .min(LocalDate::compareTo);
    if (held.isPresent()) {
      wanted.met(Optional.empty(), end.get(), held, Optional.empty());
      return;
    }
    Breach lacking =
        Breach.at(
            planned.isPresent()
                ? wanted.contract().source().at("planned-completion")
                : wanted.named(),
            planned.isPresent() ? "planned" : "forecast",
            Map.of("from", Blank.of(from), "end", Blank.of(end.get())));
    boolean late = wanted.asOf().isAfter(end.get().minusMonths(PANEL_TOLD));
    wanted.open(Optional.empty(), end.get(), 1, late ? Optional.of(lacking) : Optional.empty());
  }

  /** Where a specialist exam is agreed: time to read for it. */
  static void studyTime(Wanted wanted) {
    Optional<Agreement> agreement = wanted.contract().agreement();
    if (agreement.flatMap(Agreement::specialistExam).isEmpty()) {
      return;
    }
    OptionalInt weeks = agreement.get().examStudyWeeks();
    if (weeks.isEmpty()) {
      wanted.report(agreement.get().source().at("specialist-exam"), "none", Map.of());
    } else if (weeks.getAsInt() < wanted.entry().whole()) {
      wanted.report(
          agreement.get().source().at("exam-study-weeks"),
          "less",
          Map.of("weeks", Blank.counted(weeks.getAsInt(), "count.weeks")));
    }
  }

  /** The first evaluation is planned in time, and has led to something when its day is past. */
  static void actionPlan(Wanted wanted) {
    for (ActionPlan plan : wanted.portfolio().actionPlans()) {
      LocalDate latest = plan.opened().plusMonths(wanted.entry().whole());
      Optional<LocalDate> review = plan.reviewBy().or(plan::closed);
      Map<String, Blank> blanks =
          Map.of(
              "id", Blank.of(plan.id()),
              "opened", Blank.of(plan.opened()),
              "latest", Blank.of(latest),
              "day", Blank.of(review.orElse(latest)));
      boolean open = plan.closed().isEmpty() && plan.outcome().isEmpty();
      Optional<Breach> breach = Optional.empty();
      if (review.isEmpty()) {
        breach = Optional.of(Breach.at(plan.source().at("id"), "unplanned", blanks));
      } else if (review.get().isAfter(latest)) {
        breach = Optional.of(Breach.at(plan.source().at("review-by"), "late", blanks));
      } else if (open && wanted.asOf().isAfter(review.get())) {
        breach = Optional.of(Breach.at(plan.source().at("review-by"), "overdue", blanks));
      }
      Optional<Deadline.About> about = Optional.of(new Deadline.About(plan.id(), plan.id()));
      // A review that is planned too late does not move the day by which it is asked for.
      LocalDate by = review.filter(day -> day.isBefore(latest)).orElse(latest);
      if (open) {
        wanted.open(about, by, 1, breach);
      } else {
        wanted.met(about, by, plan.closed(), breach);
      }
    }
  }
}
