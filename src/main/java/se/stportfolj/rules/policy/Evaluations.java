package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.text.Blank;

/** Evaluations of the training halfway and at its end, and of action plans. */
final class Evaluations {
  private Evaluations() {}

  static void halfway(Asked asked) {
    look(asked, ConversationKind.MID_EVALUATION);
  }

  /** Not for somebody who takes the specialist exam. */
  static void atTheEnd(Asked asked) {
    if (asked.contract().agreement().flatMap(Agreement::specialistExam).isEmpty()) {
      look(asked, ConversationKind.FINAL_EVALUATION);
    }
  }

  /**
   * By the contract's planned completion, which is what the region plans by; where the contract
   * says none, by the forecast.
   */
  private static void look(Asked asked, ConversationKind kind) {
    Optional<LocalDate> planned = asked.contract().plannedCompletion();
    Optional<LocalDate> latest =
        planned
            .or(() -> asked.subject().completionDate())
            .map(day -> day.minusMonths(asked.entry().whole()));
    if (latest.filter(asked.asOf()::isAfter).isPresent() && !has(asked, kind)) {
      boolean said = planned.isPresent();
      asked.report(
          said ? asked.contract().source().at("planned-completion") : asked.named(),
          said ? "planned" : "forecast",
          Map.of("latest", Blank.of(latest.get())));
    }
  }

  private static boolean has(Asked asked, ConversationKind kind) {
    return asked.portfolio().conversations().stream().anyMatch(c -> c.kind() == kind);
  }

  /** The first evaluation is planned in time, and has led to something when its day is past. */
  static void actionPlan(Asked asked) {
    for (ActionPlan plan : asked.portfolio().actionPlans()) {
      LocalDate latest = plan.opened().plusMonths(asked.entry().whole());
      Optional<LocalDate> review = plan.reviewBy().or(plan::closed);
      Map<String, Blank> blanks =
          Map.of(
              "id", Blank.of(plan.id()),
              "opened", Blank.of(plan.opened()),
              "latest", Blank.of(latest),
              "day", Blank.of(review.orElse(latest)));
      boolean open = plan.closed().isEmpty() && plan.outcome().isEmpty();
      if (review.isEmpty()) {
        asked.report(plan.source().at("id"), "unplanned", blanks);
      } else if (review.get().isAfter(latest)) {
        asked.report(plan.source().at("review-by"), "late", blanks);
      } else if (open && asked.asOf().isAfter(review.get())) {
        asked.report(plan.source().at("review-by"), "overdue", blanks);
      }
    }
  }
}
