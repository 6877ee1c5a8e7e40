package se.stportfolj.report.forecast;

import java.util.List;

/**
 * What came of forecasting one portfolio.
 *
 * @param asked under its own regulation and, where the comparison was asked for, under the other;
 *     none where it could not be computed with
 * @param dated those of them that have a day
 * @param not why there is no day, for each that has none
 */
public record Foretold(List<Forecasted> asked, List<Forecasted> dated, List<NotForecast> not) {
  /** Keeps its own copies. */
  public Foretold {
    asked = List.copyOf(asked);
    dated = List.copyOf(dated);
    not = List.copyOf(not);
  }

  /** Whether both regulations are to stand side by side. */
  boolean isComparison() {
    return asked.size() > 1;
  }
}
