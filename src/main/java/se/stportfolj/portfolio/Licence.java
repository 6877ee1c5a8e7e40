package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** A medical licence (legitimation), or the medical degree: a country and a day. */
public record Licence(Source source, Optional<String> country, LocalDate date) {}
