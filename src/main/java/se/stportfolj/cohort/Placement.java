package se.stportfolj.cohort;

import se.stportfolj.format.Period;

/**
 * A rotation that is not over: where, when, and whether as side service (sidotjänstgöring).
 *
 * @param unit as the portfolio names it
 */
public record Placement(String unit, Period dates, boolean side) {}
