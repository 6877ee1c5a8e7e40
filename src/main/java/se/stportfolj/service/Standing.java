package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;

/**
 * Where a doctor stands on a day.
 *
 * @param now the rotations of the day, auskultation among them
 * @param next the rotations that begin next, more than one only if on the same day
 * @param waiting what is done and waits for a certificate or a signature, the longest first
 * @param deadlines in order of the days
 * @param steps what to do next, the most urgent first
 */
public record Standing(
    Forecast forecast,
    Coverage coverage,
    List<Rotation> now,
    List<Rotation> next,
    List<Waiting> waiting,
    List<Deadline> deadlines,
    List<Step> steps) {
  /** Keeps its own copies of the lists. */
  public Standing {
    now = List.copyOf(now);
    next = List.copyOf(next);
    waiting = List.copyOf(waiting);
    deadlines = List.copyOf(deadlines);
    steps = List.copyOf(steps);
  }

  /** Where a training stands. */
  public static Standing of(Training training) {
    Portfolio portfolio = training.portfolio();
    LocalDate asOf = training.asOf();
    List<Waiting> waiting = Waiting.in(portfolio, asOf);
    return new Standing(
        training.forecast(),
        training.coverage(),
        portfolio.rotations().stream().filter(one -> one.dates().contains(asOf)).toList(),
        next(portfolio, asOf),
        waiting,
        training.deadlines(),
        Step.of(training.forecast(), waiting, training.deadlines()));
  }

  private static List<Rotation> next(Portfolio portfolio, LocalDate asOf) {
    return portfolio.rotations().stream()
        .map(one -> one.dates().from())
        .filter(day -> day.isAfter(asOf))
        .min(Comparator.naturalOrder())
        .map(
            day ->
                portfolio.rotations().stream()
                    .filter(one -> one.dates().from().equals(day))
                    .toList())
        .orElse(List.of());
  }
}
