package se.stportfolj.format;

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
 * A mapping of one of the program's own files, or of one in the same format, read key by key.
 * Unlike {@link Fields}, which leaves out what the {@link Checker} has told already, it is strict:
 * what is missing or of the wrong type is refused at once, and what nobody asked for by {@link
 * #end}. Loops in place of streams: this is on the path of every start.
 */
public final class Section {
  private final String file;
  private final Node.Mapping mapping;
  private final boolean[] read;

  private Section(String file, Node.Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
    this.read = new boolean[mapping.entries().size()];
  }

  /** The top of a file. */
  public static Section of(String file, byte[] bytes) {
    Tree tree = YamlReader.read(bytes);
    if (!tree.problems().isEmpty()) {
      Problem first = tree.problems().get(0);
      throw new MalformedFileException(
          file, first.range(), "yaml", first.kind() + " " + first.details());
    }
    return section(file, tree.root().orElseThrow());
  }

  private static Section section(String file, Node node) {
    if (node instanceof Node.Mapping m) {
      return new Section(file, m);
    }
    throw new MalformedFileException(file, node.range(), "keys", "");
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

  public boolean has(String key) {
    return find(key).isPresent();
  }

  /** Whether the key is there and its value is written as unknown. */
  public boolean isNull(String key) {
    return get(key) instanceof Node.Scalar s && s.isNull();
  }

  public String text(String key) {
    return scalar(get(key));
  }

  public Optional<String> optionalText(String key) {
    Optional<Node> node = find(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(scalar(node.get()));
  }

  public int integer(String key) {
    Node node = get(key);
    try {
      return Integer.parseInt(scalar(node));
    } catch (NumberFormatException e) {
      throw malformed(node, "whole-number", "");
    }
  }

  public LocalDate date(String key) {
    Node node = get(key);
    Optional<LocalDate> date = Day.of(scalar(node));
    if (date.isEmpty()) {
      throw malformed(node, "date", "");
    }
    return date.get();
  }

  public boolean truth(String key) {
    Node node = get(key);
    return switch (scalar(node)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed(node, "truth", "");
    };
  }

  /** One of the words of an enum. */
  public <E extends Word> E word(String key, E[] all) {
    return word(get(key), all);
  }

  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(get(key))) {
      texts.add(scalar(item));
    }
    return texts;
  }

  /** Texts of which there may be none; that a list is empty says something, as unknown does not. */
  public List<String> textsIfAny(String key) {
    return get(key) instanceof Node.Sequence s && s.items().isEmpty() ? List.of() : texts(key);
  }

  public <E extends Word> List<E> words(String key, E[] all) {
    return words(get(key), all);
  }

  /** A list of words in which a list stands for alternatives. */
  public <E extends Word> List<List<E>> alternatives(String key, E[] all) {
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

  public Section section(String key) {
    return section(file, get(key));
  }

  public List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    for (Node item : items(get(key))) {
      sections.add(section(file, item));
    }
    return sections;
  }

  /** Whether the value of a key has keys of its own. */
  public boolean isSection(String key) {
    return get(key) instanceof Node.Mapping;
  }

  /** A number with or without decimals, for measures on paper. */
  public double number(String key) {
    return number(get(key));
  }

  /** Numbers of which there are as many as {@code count}. */
  public List<Double> numbers(String key, int count) {
    List<Node> items = items(get(key));
    if (items.size() != count) {
      throw malformed(get(key), "numbers", Integer.toString(count));
    }
    List<Double> numbers = new ArrayList<>();
    for (Node item : items) {
      numbers.add(number(item));
    }
    return numbers;
  }

  private double number(Node node) {
    try {
      return Double.parseDouble(scalar(node));
    } catch (NumberFormatException e) {
      throw malformed(node, "number", "");
    }
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      keys.add(entry.key().text());
    }
    return keys;
  }

  /** To be called when everything has been read. */
  public void end() {
    for (int i = 0; i < read.length; i++) {
      if (!read[i]) {
        Node.Scalar key = mapping.entries().get(i).key();
        throw malformed(key, "unknown-key", key.text());
      }
    }
  }

  /** For what only the reader can know to be wrong. */
  public MalformedFileException malformed(String what) {
    return malformed(mapping, what, "");
  }

  /** The same, with what stands there. */
  public MalformedFileException malformed(String what, String found) {
    return malformed(mapping, what, found);
  }

  private MalformedFileException malformed(Node node, String what, String found) {
    return new MalformedFileException(file, node.range(), what, found);
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

  private <E extends Word> List<E> words(Node node, E[] all) {
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

  private static <E extends Word> Optional<E> find(E[] all, String key) {
    for (E one : all) {
      if (one.key().equals(key)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private <E extends Word> E word(Node node, E[] all) {
    String text = scalar(node);
    Optional<E> word = find(all, text);
    if (word.isEmpty()) {
      throw malformed(node, "unknown-word", text);
    }
    return word.get();
  }
}
