package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      Range key = certificate.get().key().range();
      return new Insertion(key.endLine(), key.endColumn() + 1, " {bilaga: " + number + "}");
    }
    Optional<Node.Entry> empty = mapping.entry("bilaga");
    if (empty.isPresent()) {
      Range key = empty.get().key().range();
      return new Insertion(key.endLine(), key.endColumn() + 1, " " + number);
    }
    Range first = mapping.entries().get(0).key().range();
    String own = "bilaga: " + number;
    String then = isFlow(mapping) ? ", " : "\n" + " ".repeat(first.column() - 1);
    return new Insertion(first.line(), first.column(), own + then);
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
