package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/** One recorded conversation about the training. */
public record Conversation(
    Source source,
    LocalDate date,
    ConversationKind kind,
    Optional<String> with,
    Optional<String> note) {}
