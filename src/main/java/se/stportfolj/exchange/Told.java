package se.stportfolj.exchange;

import se.stportfolj.text.Message;

/**
 * A line of the report of an import.
 *
 * @param source the file, as it was named
 * @param item what it is in the source: {@code placements p1}
 * @param entry where it went, {@code rotations/akuten}; empty where it went nowhere
 */
public record Told(Fate fate, String source, String item, String entry, Message why) {}
