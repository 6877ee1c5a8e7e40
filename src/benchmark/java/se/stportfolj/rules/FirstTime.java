package se.stportfolj.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.service.Judged;

/**
 * What each part of a check takes in a process that has done nothing before, in microseconds: one
 * portfolio read, the law, the day of completion that some rules ask for, and all rules. CONTRIBUTING has
 * the call with the launcher's archive; run it a few dozen times and take medians.
 */
public final class FirstTime {
  private FirstTime() {}

  /** Takes the folder of a portfolio under the regulation of 2021. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]).toAbsolutePath();
    // The command has these made ready on another processor.
    Objects.requireNonNull(BigDecimal.ONE);
    Objects.requireNonNull(Law.shipped().regulation(RegulationId.newest()));
    long begin = System.nanoTime();
    Portfolio portfolio = PortfolioReader.read(folder, args[0], Optional.empty(), where -> Optional.empty());
    long read = System.nanoTime();
    LocalDate asOf = LocalDate.of(2026, 11, 22);
    Subject subject =
        new Subject(portfolio, Judged.under(Law.shipped(), asOf, Configuration.NONE, new Shelf(folder)));
    subject.target();
    long law = System.nanoTime();
    subject.completionDate();
    long completion = System.nanoTime();
    Rules.examine(subject);
    long rules = System.nanoTime();
    System.out.printf(
        "reading %d law %d completion %d rules %d%n",
        (read - begin) / 1000,
        (law - read) / 1000,
        (completion - law) / 1000,
        (rules - completion) / 1000);
  }
}
