package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** A finding that somebody has decided to accept ({@code exceptions} in contract.yaml). */
public record AcceptedException(
    Source source,
    String rule,
    Optional<String> entry,
    Optional<String> reason,
    Optional<String> decidedBy,
    Optional<LocalDate> date) {}
