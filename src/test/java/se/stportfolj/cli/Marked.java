package se.stportfolj.cli;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;

/**
 * A portfolio with the same text in every place where text can stand, made out of the description
 * of the files: a key that is added is among them.
 */
final class Marked {
  /** Keys whose text decides what the rest is judged by. */
  private static final Map<String, Object> FIXED =
      Map.of(
          "specialty", "allmanmedicin",
          "policies", List.of("blekinge", "vasternorrland"),
          // Left as they are written: a telephone number can look like a personnummer.
          "phone", "070-123 45 67",
          "work-phone", "026-15 40 00");

  private static final Set<FileFormat> ELSEWHERE =
      Set.of(FileFormat.PRIVATE, FileFormat.CONFIGURATION, FileFormat.REGION);

  private final String line;
  private final String lines;
  private int ids;

  private Marked(String line, String lines) {
    this.line = line;
    this.lines = lines;
  }

  /**
   * Writes one.
   *
   * @param line for what is one line
   * @param lines for what may be several
   */
  static void write(Path folder, String line, String lines) throws IOException {
    Files.createDirectories(folder);
    for (FileFormat file : FileFormat.values()) {
      if (!ELSEWHERE.contains(file)) {
        Object value = new Marked(line, lines).value("", file.shape());
        // JSON is YAML.
        Files.writeString(folder.resolve(file.fileName()), new Gson().toJson(value) + "\n");
      }
    }
  }

  private Object value(String key, Shape shape) {
    if (shape instanceof Shape.Keys keys) {
      return keys(keys);
    }
    if (shape instanceof Shape.Named named) {
      return keys(named.keys());
    }
    if (shape instanceof Shape.ListOf list) {
      return FIXED.getOrDefault(key, List.of(value(key, list.item())));
    }
    if (shape instanceof Shape.OneOrMore one) {
      return value(key, one.item());
    }
    if (shape instanceof Shape.Text text) {
      return FIXED.getOrDefault(key, text.lines() ? lines : line);
    }
    if (shape instanceof Shape.Choice choice) {
      return choice.words().get(choice.words().size() - 1);
    }
    if (shape instanceof Shape.Day) {
      return key.equals("from") ? "2024-01-01" : key.equals("to") ? "2025-01-01" : "2024-03-01";
    }
    if (shape instanceof Shape.Id) {
      return "e" + ids++;
    }
    if (shape instanceof Shape.Flag) {
      return true;
    }
    if (key.equals("format")) {
      return 1;
    }
    if (shape instanceof Shape.Whole || shape instanceof Shape.Decimal) {
      return key.equals("percent") || key.equals("employment-percent") ? 100 : 2;
    }
    throw new IllegalStateException("what stands in " + key + "? " + shape);
  }

  private Map<String, Object> keys(Shape.Keys keys) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Shape.Key key : keys.keys()) {
      values.put(key.name(), value(key.name(), key.shape()));
    }
    return values;
  }
}
