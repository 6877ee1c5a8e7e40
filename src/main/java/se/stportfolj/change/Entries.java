package se.stportfolj.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;

/** Takes a file apart into what is compared one by one. */
final class Entries {
  /** What tells entries apart that have no id. */
  private static final List<String> TELLING =
      List.of("kind", "instrument", "country", "rule", "name", "title", "date", "from");

  private Entries() {}

  /** The entries of a file, in its order. */
  static List<Entry> of(PortfolioFile file, Node root) {
    List<Entry> entries = new ArrayList<>();
    if (!(root instanceof Mapping top)) {
      return entries;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Node.Entry key : top.entries()) {
      String name = key.key().text();
      if (file != PortfolioFile.CONTRACT && key.value() instanceof Sequence list) {
        for (Node item : list.items()) {
          entries.add(new Entry(file, name, unique(id(item), name, seen), item, keys(item, "")));
        }
      } else if (!keys(key.value(), "").isEmpty()) {
        entries.add(new Entry(file, name, name, key.value(), keys(key.value(), "")));
      }
    }
    return entries;
  }

  private static String unique(String id, String list, Map<String, Integer> seen) {
    int count = seen.merge(list + ":" + id, 1, Integer::sum);
    return count == 1 ? id : id + " (" + count + ")";
  }

  private static String id(Node item) {
    Map<String, String> keys = keys(item, "");
    return keys.containsKey("id")
        ? keys.get("id")
        : TELLING.stream()
            .filter(keys::containsKey)
            .map(keys::get)
            .collect(Collectors.joining(" "));
  }

  /** What a value says; a value of its own has the empty key. */
  private static Map<String, String> keys(Node node, String prefix) {
    Map<String, String> keys = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        keys.putAll(keys(entry.value(), joined(prefix, entry.key().text())));
      }
    } else if (node instanceof Sequence list) {
      if (list.items().stream().allMatch(Scalar.class::isInstance)) {
        String all = list.items().stream().flatMap(Entries::text).collect(Collectors.joining(", "));
        put(keys, prefix, all);
      } else {
        for (int i = 0; i < list.items().size(); i++) {
          keys.putAll(keys(list.items().get(i), joined(prefix, Integer.toString(i + 1))));
        }
      }
    } else {
      put(keys, prefix, text(node).collect(Collectors.joining()));
    }
    return keys;
  }

  private static void put(Map<String, String> keys, String key, String value) {
    if (!value.isEmpty()) {
      keys.put(key, value);
    }
  }

  private static String joined(String prefix, String key) {
    return prefix.isEmpty() ? key : prefix + "." + key;
  }

  /** Text as it counts: folded or not, its words are the same. */
  private static Stream<String> text(Node node) {
    return node instanceof Scalar scalar && !scalar.isNull()
        ? Stream.of(scalar.text().strip().replaceAll("\\s+", " ")).filter(t -> !t.isEmpty())
        : Stream.empty();
  }
}
