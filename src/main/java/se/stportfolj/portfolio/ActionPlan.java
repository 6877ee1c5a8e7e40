package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** An action plan (handlingsplan): what is done when the training does not go as planned. */
public record ActionPlan(
    Source source,
    String id,
    LocalDate opened,
    Optional<String> reason,
    Optional<String> actions,
    Optional<LocalDate> reviewBy,
    Optional<LocalDate> closed,
    Optional<String> outcome) {}
