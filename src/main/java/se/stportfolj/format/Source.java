package se.stportfolj.format;

import java.util.Optional;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Range;

/** The mapping in a file that a record was read from, so that findings can point into it. */
public record Source(String file, Mapping mapping) {
  /** The place of a key's value; of the record itself where the key is missing. */
  public Place at(String key) {
    Optional<Node.Entry> there = mapping.entry(key);
    if (there.isEmpty()) {
      return whole();
    }
    Node.Entry entry = there.get();
    return new Place(file, (isNothing(entry) ? entry.key() : entry.value()).range());
  }

  /** Whether a key stands there with a value. */
  public boolean says(String key) {
    return new Fields(file, mapping).text(key).isPresent();
  }

  /** The place of a value inside a list or mapping below this record. */
  public Place at(String key, String below) {
    return mapping.get(key).orElse(null) instanceof Mapping m
        ? new Source(file, m).at(below)
        : at(key);
  }

  /** The place of a value two mappings below this record. */
  public Place at(String key, String below, String lowest) {
    return mapping.get(key).orElse(null) instanceof Mapping m
        ? new Source(file, m).at(below, lowest)
        : at(key);
  }

  /** The place of one item of a list; of the list's key where there are fewer items. */
  public Place item(String key, int index) {
    return mapping
        .get(key)
        .filter(n -> n instanceof Node.Sequence s && s.items().size() > index)
        .map(n -> new Place(file, ((Node.Sequence) n).items().get(index).range()))
        .orElseGet(() -> at(key));
  }

  /** The place of the record: its first key. */
  public Place whole() {
    return new Place(file, first());
  }

  /** Whether a place lies within the record. */
  public boolean holds(Place place) {
    return place.file().equals(file) && mapping.range().holds(place.range());
  }

  private Range first() {
    return mapping.entries().isEmpty() ? mapping.range() : mapping.entries().get(0).key().range();
  }

  private static boolean isNothing(Node.Entry e) {
    return e.value() instanceof Node.Scalar s && s.isNull();
  }
}
