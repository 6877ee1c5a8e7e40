package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** What the guidelines ask around a side service (sidotjänstgöring). */
public record SideService(
    Source source,
    Optional<LocalDate> contractSigned,
    Optional<LocalDate> contacted,
    Optional<LocalDate> evaluated) {}
