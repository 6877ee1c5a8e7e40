package se.stportfolj.report;

import se.stportfolj.portfolio.Contract;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Forecast;

/** A portfolio and when it will be done. */
public record Forecasted(
    String portfolio, Contract contract, TargetDescription target, Forecast forecast) {}
