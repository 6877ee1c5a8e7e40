package se.stportfolj.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key in a file: below the top, or below an entry of one of the lists at the top.
 *
 * @param list the list; empty where the key is not below an entry
 * @param index which entry of the list, from 0
 * @param keys the names of the keys on the way, the last one that of the key itself
 */
public record Spot(Optional<String> list, int index, List<String> keys) {
  /** Keeps its own copy. */
  public Spot {
    keys = List.copyOf(keys);
  }

  /** A key at the top of a file, or below keys there. */
  public static Spot top(String... keys) {
    return new Spot(Optional.empty(), 0, List.of(keys));
  }

  /**
   * A key of an entry, or below keys there: {@code in("rotations", 0, "certificate", "issued")}.
   */
  public static Spot in(String list, int index, String... keys) {
    return new Spot(Optional.of(list), index, List.of(keys));
  }

  /** A key below this spot. */
  public Spot at(String... more) {
    List<String> all = new ArrayList<>(keys);
    all.addAll(List.of(more));
    return new Spot(list, index, all);
  }

  String last() {
    return keys.get(keys.size() - 1);
  }
}
