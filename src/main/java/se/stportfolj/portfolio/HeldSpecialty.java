package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** A certificate of specialist competence already held. */
public record HeldSpecialty(
    Source source, String specialty, Optional<String> country, Optional<LocalDate> date) {}
