package se.stportfolj.report.status;

import java.util.List;
import java.util.Map;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.report.forecast.DeadlineText;
import se.stportfolj.report.forecast.Obstacles;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Step;
import se.stportfolj.service.Waiting;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** What to do next, in words. */
final class StepText {
  private StepText() {}

  static String of(Step step, Texts texts) {
    if (step instanceof Step.Meet meet) {
      return DeadlineText.of(meet.deadline(), texts);
    }
    if (step instanceof Step.Fetch fetch) {
      return waiting(fetch.waiting(), "step." + fetch.waiting().what().key(), texts);
    }
    if (step instanceof Step.Plan plan) {
      return texts.say(
          new Message(
              "step.plan",
              Map.of(
                  "objective", Blank.of(plan.uncovered().code()),
                  "activity", activity(plan.uncovered()))));
    }
    Step.Obstacle obstacle = (Step.Obstacle) step;
    return Obstacles.of(obstacle.service())
        .map(
            because ->
                texts.say(
                    new Message("step.obstacle", Map.of("because", Blank.of(texts.say(because))))))
        .orElseThrow();
  }

  /** The word for it in JSON. */
  static String kind(Step step) {
    if (step instanceof Step.Meet meet) {
      return meet.deadline().kind().key();
    }
    if (step instanceof Step.Fetch fetch) {
      return fetch.waiting().what().key();
    }
    return step instanceof Step.Plan ? "plan-activity" : "no-date";
  }

  /** Somebody's pen and how long it has been waited for. */
  static String waiting(Waiting waiting, String key, Texts texts) {
    String many = waiting.days() == 1 ? key + ".day" : key;
    return texts.say(
        new Message(
            many,
            Map.of(
                "title", Blank.of(waiting.activity().title()),
                "id", Blank.of(waiting.activity().id()),
                "since", Blank.of(waiting.since()),
                "days", Blank.of(waiting.days()))));
  }

  private static Blank activity(Coverage.Uncovered uncovered) {
    List<String> keys =
        uncovered.anyOf().stream().map(ActivityKind::key).map(key -> "activity." + key).toList();
    return new Blank.AnyOf(keys);
  }
}
