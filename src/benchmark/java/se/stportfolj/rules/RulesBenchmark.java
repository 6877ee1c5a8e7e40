package se.stportfolj.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.service.Judged;

/** What all rules add to the reading of a portfolio in a process that has read many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
  private static final String SHOWN = "examples/anna-allmanmedicin-2021";
  private static final Path FOLDER = Path.of(SHOWN).toAbsolutePath();
  private static final Shelf SHELF = new Shelf(FOLDER);

  /** Rules off: from the files to the records. */
  @Benchmark
  public Portfolio reading() {
    return PortfolioReader.read(FOLDER, SHOWN, Optional.empty(), where -> Optional.empty());
  }

  /** Rules on, and the forecast that some of them ask for. */
  @Benchmark
  public Verdict readingAndRules() {
    return Rules.examine(new Subject(reading(), Judged.under(Law.shipped(), LocalDate.of(2026, 11, 22), Configuration.NONE, SHELF)));
  }
}
