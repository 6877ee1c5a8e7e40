package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.text.Message;

/**
 * An item found in a source that is to become an entry of a portfolio, or a key of a contract.
 *
 * @param item what it is in the source
 * @param table where it belongs; of a contract's keys each item has one
 * @param entry what is known of it
 * @param changed what was made of it otherwise than it stands in the source, and why
 * @param left what of it has no place, and why
 */
public record Found(
    String item, Table table, Keys entry, List<Message> changed, List<Message> left) {
  /** Keeps its own copies. */
  public Found {
    changed = List.copyOf(changed);
    left = List.copyOf(left);
  }

  /** The same with another entry. */
  public Found with(Keys other) {
    return new Found(item, table, other, changed, left);
  }

  /** The same, and one more word on what was changed. */
  Found changed(Message why) {
    List<Message> more = new ArrayList<>(changed);
    more.add(why);
    return new Found(item, table, entry, more, left);
  }
}
