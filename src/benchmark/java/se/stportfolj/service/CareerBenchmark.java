package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.Percent;
import se.stportfolj.portfolio.Period;
import se.stportfolj.portfolio.RotationKind;

/** The same twenty rotations and ten absences over five years and over forty cost the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CareerBenchmark {
  private static final int ROTATIONS = 20;
  private static final int ABSENCES = 10;
  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  @Param({"5", "40"})
  int years;

  @Benchmark
  public Completion completion() {
    return ServiceTime.completion(career());
  }

  @Benchmark
  public Ledger ledger() {
    return Ledger.through(career(), START.plusYears(years));
  }

  private Career career() {
    int days = years * 365 / ROTATIONS;
    // At a percentage at which the required months are reached in the last of the years.
    Percent percent = new Percent(58_00 * 5 / years + 40_00 * (years == 5 ? 1 : 0));
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
    return new Career(START, Optional.of(START), target, Amount.NONE, postings, leaves, percent);
  }
}
