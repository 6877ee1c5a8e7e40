package se.stportfolj.report.forecast;

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
import se.stportfolj.service.Training;

/**
 * A portfolio and when it will be done.
 *
 * @param scenarios what would be if, in the order in which it was asked
 * @param goal the answer to the day by which somebody wants to be done
 */
public record Forecasted(Training training, List<Imagined> scenarios, Optional<Goal> goal) {
  /** Keeps its own copy of the list. */
  public Forecasted {
    scenarios = List.copyOf(scenarios);
  }

  /** A scenario as it was asked, and the forecast if it came true. */
  public record Imagined(String asked, Forecast forecast) {}

  /** The day by which the service shall be complete, and what that takes. */
  public record Goal(LocalDate by, FinishBy answer) {}

  /** The folder as shown. */
  public String portfolio() {
    return source().folder();
  }

  /** The files. */
  Portfolio source() {
    return training.portfolio();
  }

  /** What contract.yaml says. */
  public Contract contract() {
    return training.contract();
  }

  /** The target description that it was made under. */
  public TargetDescription target() {
    return training.target();
  }

  /** When, and why. */
  public Forecast forecast() {
    return training.forecast();
  }

  /** What is to be done by when, in order of the days. */
  public List<Deadline> deadlines() {
    return training.deadlines();
  }

  /** By how many days the scenario is later than what is written; fewer than none is earlier. */
  Optional<Long> difference(Imagined scenario) {
    return forecast()
        .completionDate()
        .flatMap(
            written ->
                scenario
                    .forecast()
                    .completionDate()
                    .map(then -> ChronoUnit.DAYS.between(written, then)));
  }
}
