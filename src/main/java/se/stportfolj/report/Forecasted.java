package se.stportfolj.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.FinishBy;
import se.stportfolj.service.Forecast;

/**
 * A portfolio and when it will be done.
 *
 * @param deadlines what is to be done by when, in order of the days
 * @param scenarios what would be if, in the order in which it was asked
 * @param goal the answer to the day by which somebody wants to be done
 */
public record Forecasted(
    Portfolio source,
    Contract contract,
    TargetDescription target,
    Forecast forecast,
    List<Deadline> deadlines,
    List<Imagined> scenarios,
    Optional<Goal> goal) {
  /** Keeps its own copies of the lists. */
  public Forecasted {
    deadlines = List.copyOf(deadlines);
    scenarios = List.copyOf(scenarios);
  }

  /** A scenario as it was asked, and the forecast if it came true. */
  public record Imagined(String asked, Forecast forecast) {}

  /** The day by which the service shall be complete, and what that takes. */
  public record Goal(LocalDate by, FinishBy answer) {}

  /** The folder as shown. */
  public String portfolio() {
    return source.folder();
  }

  /** By how many days the scenario is later than what is written; fewer than none is earlier. */
  Optional<Long> difference(Imagined scenario) {
    return forecast
        .completionDate()
        .flatMap(
            written ->
                scenario
                    .forecast()
                    .completionDate()
                    .map(then -> ChronoUnit.DAYS.between(written, then)));
  }
}
