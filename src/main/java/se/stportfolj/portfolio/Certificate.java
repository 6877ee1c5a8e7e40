package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Source;

/**
 * The certificate (intyg) of an activity.
 *
 * @param signed whether the signed paper original exists
 * @param signedBy for a course: whether its leader or the supervisor signs
 * @param bilaga number in the application's list, once assigned
 * @param scan path of a scanned copy, inside the portfolio
 */
public record Certificate(
    Source source,
    Optional<LocalDate> issued,
    Optional<String> place,
    boolean signed,
    Optional<SignedBy> signedBy,
    OptionalInt bilaga,
    Optional<String> scan) {}
