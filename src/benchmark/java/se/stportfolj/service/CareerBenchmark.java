package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;

/**
 * The same twenty rotations and ten absences over five years and over forty cost the same: one pass
 * over the periods, not over the days. {@link #main} says how many times as much forty years cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class CareerBenchmark {
  private static final int ROTATIONS = 20;
  private static final int ABSENCES = 10;
  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  @Param({"5", "40"})
  int years;

  private Career career;

  /** Runs both, and divides what forty years cost by what five do. */
  public static void main(String[] args) throws RunnerException {
    Options options = new OptionsBuilder().include(CareerBenchmark.class.getName()).build();
    Map<String, Double> five = new TreeMap<>();
    Map<String, Double> forty = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      Map<String, Double> scores = result.getParams().getParam("years").equals("5") ? five : forty;
      scores.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    five.forEach(
        (what, score) ->
            System.out.printf("%s: 40 years cost %.2f times 5%n", what, forty.get(what) / score));
  }

  @Benchmark
  public Completion completion() {
    return ServiceTime.completion(career);
  }

  @Benchmark
  public Ledger ledger() {
    return Ledger.through(career, START.plusYears(years));
  }

  /** At a percentage at which the required months are reached in the last of the years. */
  @Setup
  public void write() {
    int days = years * 365 / ROTATIONS;
    Percent percent = new Percent(100_00 * 5 / years);
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < ROTATIONS; i++) {
      LocalDate from = START.plusDays((long) i * days);
      postings.add(
          new Posting(
              "r" + i,
              "unit",
              RotationKind.CLINICAL,
              Optional.empty(),
              new Period(from, from.plusDays(days - 1L)),
              percent,
              true));
    }
    List<Leave> leaves = new ArrayList<>();
    for (int i = 0; i < ABSENCES; i++) {
      LocalDate from = START.plusDays((long) i * 2 * days + days / 2);
      leaves.add(new Leave(new Period(from, from.plusDays(3)), AbsenceKind.SICK, Percent.FULL, true));
    }
    Target target = new Target(Fraction.of(56), Fraction.ZERO, Optional.empty());
    career = new Career(START, Optional.of(START), target, Amount.NONE, postings, leaves, percent);
  }
}
