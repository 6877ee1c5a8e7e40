package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.format.Source;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Range;

/**
 * Writes numbers of bilagor into a file. Only the number is put in, at its place; comments, order
 * and layout stay as somebody wrote them.
 */
public final class BilagaEdit {
  private BilagaEdit() {}

  /** A place in a text and what goes there. */
  private record Insertion(int line, int column, String text) {}

  /**
   * The text of a file with the numbers in it.
   *
   * @param text the file as it was read
   * @param numbers by entries of that file whose certificates have no number
   */
  public static String write(String text, Map<Source, Integer> numbers) {
    List<Insertion> insertions = new ArrayList<>();
    numbers.forEach((source, number) -> insertions.add(insertion(source.mapping(), number)));
    return apply(text, insertions);
  }

  /**
   * The text of contract.yaml with numbers of what an application encloses besides the entries.
   *
   * @param text the file as it was read
   * @param contract where it was read
   * @param key {@code application} or {@code bt}
   * @param numbers by their names, none of which has a number in the file
   */
  public static String writeWhole(
      String text, Source contract, String key, Map<String, Integer> numbers) {
    String pairs =
        numbers.entrySet().stream()
            .map(number -> number.getKey() + ": " + number.getValue())
            .collect(Collectors.joining(", "));
    String own = "bilagor: {" + pairs + "}";
    Optional<Node.Entry> application = contract.mapping().entry(key);
    if (application.isEmpty()) {
      String end = text.contains("\r\n") ? "\r\n" : "\n";
      String before = text.isEmpty() || text.endsWith("\n") ? text : text + end;
      return before + key + ":" + end + "  " + own + end;
    }
    if (!(application.get().value() instanceof Node.Mapping mapping)
        || mapping.entries().isEmpty()) {
      return apply(text, List.of(into(application.get(), own)));
    }
    Optional<Node.Entry> bilagor = mapping.entry("bilagor");
    if (bilagor.isEmpty()) {
      return apply(text, List.of(first(mapping, own)));
    }
    if (!(bilagor.get().value() instanceof Node.Mapping known) || known.entries().isEmpty()) {
      return apply(text, List.of(into(bilagor.get(), pairs)));
    }
    List<Insertion> insertions = new ArrayList<>();
    String added =
        isFlow(known)
            ? pairs
            : pairs.replace(
                ", ", "\n" + " ".repeat(known.entries().get(0).key().range().column() - 1));
    insertions.add(first(known, added));
    return apply(text, insertions);
  }

  private static Insertion insertion(Node.Mapping entry, int number) {
    Optional<Node.Entry> certificate = entry.entry("certificate");
    if (certificate.isEmpty()) {
      Range id = entry.entry("id").orElseThrow().value().range();
      String text = "certificate: {bilaga: " + number + "}";
      boolean flow = isFlow(entry);
      String indent = " ".repeat(entry.entries().get(0).key().range().column() - 1);
      return flow
          ? new Insertion(id.endLine(), id.endColumn(), ", " + text)
          : new Insertion(id.endLine(), Integer.MAX_VALUE, "\n" + indent + text);
    }
    if (!(certificate.get().value() instanceof Node.Mapping mapping)
        || mapping.entries().isEmpty()) {
      return into(certificate.get(), "bilaga: " + number);
    }
    Optional<Node.Entry> empty = mapping.entry("bilaga");
    return empty.isPresent()
        ? afterKey(empty.get(), " " + number)
        : first(mapping, "bilaga: " + number);
  }

  /** As the only keys of a value that has none: nothing at all, or empty braces. */
  private static Insertion into(Node.Entry entry, String pairs) {
    if (entry.value() instanceof Node.Mapping braces) {
      return new Insertion(braces.range().line(), braces.range().column() + 1, pairs);
    }
    return afterKey(entry, " {" + pairs + "}");
  }

  /** After the colon of a key without a value. */
  private static Insertion afterKey(Node.Entry entry, String text) {
    Range key = entry.key().range();
    return new Insertion(key.endLine(), key.endColumn() + 1, text);
  }

  /** Before the first key of a mapping. */
  private static Insertion first(Node.Mapping mapping, String text) {
    Range first = mapping.entries().get(0).key().range();
    String then = isFlow(mapping) ? ", " : "\n" + " ".repeat(first.column() - 1);
    return new Insertion(first.line(), first.column(), text + then);
  }

  /** In braces: the mapping begins before its first key. */
  private static boolean isFlow(Node.Mapping mapping) {
    Range first = mapping.entries().get(0).key().range();
    return mapping.range().compareTo(first) < 0;
  }

  /** From the last place to the first, so that no insertion moves another's place. */
  private static String apply(String text, List<Insertion> insertions) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    insertions.stream()
        .sorted(
            Comparator.comparingInt(Insertion::line).thenComparingInt(Insertion::column).reversed())
        .forEach(
            insertion -> {
              String line = lines.get(insertion.line() - 1);
              boolean windows = line.endsWith("\r");
              String body = windows ? line.substring(0, line.length() - 1) : line;
              int points = body.codePointCount(0, body.length());
              int at = body.offsetByCodePoints(0, Math.min(insertion.column() - 1, points));
              String end = windows ? "\r" : "";
              String put = insertion.text().replace("\n", end + "\n");
              lines.set(
                  insertion.line() - 1, body.substring(0, at) + put + body.substring(at) + end);
            });
    return String.join("\n", lines);
  }
}
