package se.stportfolj.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.yaml.Day;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Problem;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/**
 * A mapping of a data file, read key by key. What is missing or of the wrong type is refused at
 * once, and what nobody asked for by {@link #end}. Loops in place of streams: this is on the path
 * of every start.
 */
final class Section {
  private final String file;
  private final Node.Mapping mapping;
  private final boolean[] read;

  private Section(String file, Node.Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
    this.read = new boolean[mapping.entries().size()];
  }

  /** The top of a file. */
  static Section of(String file, byte[] bytes) {
    Tree tree = YamlReader.read(bytes);
    if (!tree.problems().isEmpty()) {
      Problem first = tree.problems().get(0);
      throw new MalformedRegulationException(
          file, first.range(), "yaml", first.kind() + " " + first.details());
    }
    return section(file, tree.root().orElseThrow());
  }

  private static Section section(String file, Node node) {
    if (node instanceof Node.Mapping m) {
      return new Section(file, m);
    }
    throw new MalformedRegulationException(file, node.range(), "keys", "");
  }

  /** The node of a key, which counts as read; empty when the key is missing. */
  private Optional<Node> find(String key) {
    List<Node.Entry> entries = mapping.entries();
    for (int i = 0; i < read.length; i++) {
      if (entries.get(i).key().text().equals(key)) {
        read[i] = true;
        return Optional.of(entries.get(i).value());
      }
    }
    return Optional.empty();
  }

  private Node get(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      throw malformed(mapping, "missing-key", key);
    }
    return node.get();
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /** Whether the key is there and its value is written as unknown. */
  boolean isNull(String key) {
    return get(key) instanceof Node.Scalar s && s.isNull();
  }

  String text(String key) {
    return scalar(get(key));
  }

  Optional<String> optionalText(String key) {
    Optional<Node> node = find(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(scalar(node.get()));
  }

  int integer(String key) {
    Node node = get(key);
    try {
      return Integer.parseInt(scalar(node));
    } catch (NumberFormatException e) {
      throw malformed(node, "whole-number", "");
    }
  }

  LocalDate date(String key) {
    Node node = get(key);
    Optional<LocalDate> date = Day.of(scalar(node));
    if (date.isEmpty()) {
      throw malformed(node, "date", "");
    }
    return date.get();
  }

  boolean truth(String key) {
    Node node = get(key);
    return switch (scalar(node)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed(node, "truth", "");
    };
  }

  /** One of the words of an enum. */
  <E extends Keyed> E word(String key, E[] all) {
    return word(get(key), all);
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(get(key))) {
      texts.add(scalar(item));
    }
    return texts;
  }

  /** Texts of which there may be none; that a list is empty says something, as unknown does not. */
  List<String> textsIfAny(String key) {
    return get(key) instanceof Node.Sequence s && s.items().isEmpty() ? List.of() : texts(key);
  }

  <E extends Keyed> List<E> words(String key, E[] all) {
    return words(get(key), all);
  }

  /** A list of words in which a list stands for alternatives. */
  <E extends Keyed> List<List<E>> alternatives(String key, E[] all) {
    List<List<E>> each = new ArrayList<>();
    for (Node item : items(get(key))) {
      if (item instanceof Node.Sequence) {
        List<E> anyOf = words(item, all);
        if (anyOf.size() < 2) {
          throw malformed(item, "alternative", "");
        }
        each.add(anyOf);
      } else {
        each.add(List.of(word(item, all)));
      }
    }
    return each;
  }

  Section section(String key) {
    return section(file, get(key));
  }

  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    for (Node item : items(get(key))) {
      sections.add(section(file, item));
    }
    return sections;
  }

  /** The keys in the order of the file. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      keys.add(entry.key().text());
    }
    return keys;
  }

  /** To be called when everything has been read. */
  void end() {
    for (int i = 0; i < read.length; i++) {
      if (!read[i]) {
        Node.Scalar key = mapping.entries().get(i).key();
        throw malformed(key, "unknown-key", key.text());
      }
    }
  }

  /** For what only the reader can know to be wrong. */
  MalformedRegulationException malformed(String what) {
    return malformed(mapping, what, "");
  }

  /** The same, with what stands there. */
  MalformedRegulationException malformed(String what, String found) {
    return malformed(mapping, what, found);
  }

  private MalformedRegulationException malformed(Node node, String what, String found) {
    return new MalformedRegulationException(file, node.range(), what, found);
  }

  private String scalar(Node node) {
    if (node instanceof Node.Scalar s && !s.isNull()) {
      return s.text();
    }
    throw malformed(node, "value", "");
  }

  private List<Node> items(Node node) {
    if (node instanceof Node.Sequence s && !s.items().isEmpty()) {
      return s.items();
    }
    throw malformed(node, "list", "");
  }

  private <E extends Keyed> List<E> words(Node node, E[] all) {
    List<E> words = new ArrayList<>();
    for (Node item : items(node)) {
      E word = word(item, all);
      if (words.contains(word)) {
        throw malformed(item, "twice", word.key());
      }
      words.add(word);
    }
    return words;
  }

  private <E extends Keyed> E word(Node node, E[] all) {
    String text = scalar(node);
    Optional<E> word = Keyed.find(all, text);
    if (word.isEmpty()) {
      throw malformed(node, "unknown-word", text);
    }
    return word.get();
  }
}
