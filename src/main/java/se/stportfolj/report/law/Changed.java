package se.stportfolj.report.law;

import java.util.Optional;
import se.stportfolj.service.RegulationChange;
import se.stportfolj.text.Message;

/**
 * A portfolio, and what it would need under the other regulation or why that cannot be said.
 *
 * @param obstacle present where the change is not
 */
public record Changed(
    String portfolio, Optional<RegulationChange> change, Optional<Message> obstacle) {}
