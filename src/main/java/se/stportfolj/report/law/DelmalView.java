package se.stportfolj.report.law;

import java.util.Optional;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.statute.RegulationId;

/**
 * A delmål to explain.
 *
 * @param specialty empty where it is explained as the regulation describes it for all
 * @param confidence how sure it is that it applies and requires what it says
 * @param applies whether it is known that the specialty has it
 * @param portfolio the regulation of the portfolio at hand, where that is another
 */
public record DelmalView(
    Regulation regulation,
    Optional<Specialty> specialty,
    Delmal delmal,
    Confidence confidence,
    boolean applies,
    Optional<RegulationId> portfolio) {}
