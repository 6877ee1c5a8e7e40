package se.stportfolj.change;

import java.util.LinkedHashMap;
import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.yaml.Node;

/**
 * Something of a file that is compared as one: an item of a list, or a key of the contract.
 *
 * @param list the key of the list, or of the contract
 * @param id what it is called: its id, or what else tells it from others
 * @param keys what it says, key by key; what lies deeper has its keys joined by points
 */
record Entry(PortfolioFile file, String list, String id, Node node, Map<String, String> keys) {
  Entry {
    keys = new LinkedHashMap<>(keys);
  }

  /** Whether both say the same, however it is laid out. */
  boolean saysTheSame(Entry other) {
    return keys.equals(other.keys);
  }

  /** How many keys both have with the same value. */
  long inCommon(Entry other) {
    return keys.entrySet().stream()
        .filter(key -> key.getValue().equals(other.keys.get(key.getKey())))
        .count();
  }
}
