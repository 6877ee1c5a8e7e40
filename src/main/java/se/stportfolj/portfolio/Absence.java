package se.stportfolj.portfolio;

import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/**
 * Time away.
 *
 * @param percent share of the scheduled service that is lost
 * @param counts counts as service all the same, by the decision
 */
public record Absence(
    Source source,
    Period dates,
    AbsenceKind kind,
    Percent percent,
    boolean counts,
    Optional<Decision> decision) {}
