package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Source;

/**
 * Something credited as service time.
 *
 * @param hundredthMonths full-time months that the decision says, in hundredths of a month; a
 *     doctoral degree says none
 */
public record Credit(
    Source source,
    CreditKind kind,
    Optional<LocalDate> date,
    OptionalInt hundredthMonths,
    Optional<String> institution,
    Optional<Origin> origin,
    Optional<Decision> decision) {}
