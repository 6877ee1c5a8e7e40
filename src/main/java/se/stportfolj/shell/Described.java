package se.stportfolj.shell;

import java.util.List;
import java.util.Optional;

/**
 * A command as it is described to its users.
 *
 * @param name {@code validate}; {@code st} for the whole
 * @param synopsis how it is called
 * @param description what it does
 * @param footer what its help ends with, line by line
 */
public record Described(
    String name,
    String synopsis,
    String description,
    List<Option> options,
    List<Parameter> parameters,
    List<String> footer) {
  /** Keeps its own copies. */
  public Described {
    options = List.copyOf(options);
    parameters = List.copyOf(parameters);
    footer = List.copyOf(footer);
  }

  /**
   * An option.
   *
   * @param names all of them, the short one first
   * @param label what stands for its value; empty for a flag
   * @param value what its value can be; nothing for a flag
   * @param several whether more values can follow the first
   * @param listed whether its help lists it
   */
  public record Option(
      List<String> names,
      String label,
      String description,
      Optional<Expected> value,
      boolean several,
      boolean listed) {
    /** Keeps its own copy. */
    public Option {
      names = List.copyOf(names);
    }
  }

  /**
   * What stands without an option.
   *
   * @param several whether any number can follow
   */
  public record Parameter(String label, String description, Expected value, boolean several) {}

  /** Enough of a description for a list: its first sentence. */
  static String brief(String description) {
    int end = description.indexOf(". ");
    String first = end < 0 ? description : description.substring(0, end);
    return first.endsWith(".") && !first.endsWith("…")
        ? first.substring(0, first.length() - 1)
        : first;
  }
}
