package se.stportfolj.change;

import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.PortfolioFile;

/**
 * What happened to an entry.
 *
 * @param id as the later side calls it; the earlier, where it is gone
 * @param keys those that differ; all that it says, where it is new or gone
 */
public record EntryChange(PortfolioFile file, String id, Kind kind, List<Key> keys) {
  /** Keeps its own copy. */
  public EntryChange {
    keys = List.copyOf(keys);
  }

  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A key and what it says on either side.
   *
   * @param name empty for an entry that is a single value
   */
  public record Key(String name, Optional<String> before, Optional<String> after) {}
}
