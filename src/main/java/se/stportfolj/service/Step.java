package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something to do next. */
public sealed interface Step {
  /** The day by which to do it. */
  LocalDate due();

  /** Nothing says when the training is done; that comes first. */
  record Obstacle(LocalDate due, Completion service) implements Step {}

  /** A certificate, or its signed original, to be fetched. */
  record Fetch(LocalDate due, Waiting waiting) implements Step {}

  /** A deadline. */
  record Meet(Deadline deadline) implements Step {
    @Override
    public LocalDate due() {
      return deadline.date();
    }
  }

  /** An activity to be planned, since a delmål lacks it. */
  record Plan(LocalDate due, Coverage.Uncovered uncovered) implements Step {}

  /** All steps, the most urgent first. */
  static List<Step> of(Forecast forecast, List<Waiting> waiting, List<Deadline> deadlines) {
    List<Step> steps = new ArrayList<>();
    LocalDate asOf = forecast.asOf();
    if (forecast.service().obstacle().isPresent()) {
      steps.add(new Obstacle(asOf, forecast.service()));
    }
    for (Waiting one : waiting) {
      steps.add(new Fetch(one.since().plusDays(Deadlines.CERTIFICATE_DAYS), one));
    }
    for (Deadline deadline : deadlines) {
      // What is done waits for its certificate already, and what is not needs none yet.
      if (deadline.kind() != DeadlineKind.CERTIFICATE) {
        steps.add(new Meet(deadline));
      }
    }
    Optional<LocalDate> completion = forecast.completionDate();
    for (Coverage.Uncovered uncovered : forecast.uncovered()) {
      if (!uncovered.anyOf().isEmpty()) {
        steps.add(new Plan(completion.orElse(asOf), uncovered));
      }
    }
    steps.sort(Comparator.comparing(Step::due));
    return steps;
  }
}
