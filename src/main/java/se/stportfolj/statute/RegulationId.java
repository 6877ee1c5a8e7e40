package se.stportfolj.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Section;

/**
 * A regulation on specialist training that can be applied for. Which there are is data: {@code
 * regulations/index.yaml}. Each is there once, so that two of them are the same or not.
 */
public final class RegulationId implements Comparable<RegulationId> {
  private static final String FILE = "regulations/index.yaml";
  private static final List<RegulationId> ALL = read();
  private static final List<String> KEYS = keys(ALL);

  private final int order;
  private final String key;
  private final String title;
  private final String prefix;
  private final Optional<String> btPrefix;
  private final List<String> forms;

  private RegulationId(
      int order,
      String key,
      String title,
      String prefix,
      Optional<String> btPrefix,
      List<String> forms) {
    this.order = order;
    this.key = key;
    this.title = title;
    this.prefix = prefix;
    this.btPrefix = btPrefix;
    this.forms = List.copyOf(forms);
  }

  /** Every regulation, the oldest first. */
  public static List<RegulationId> all() {
    return ALL;
  }

  /** The words for them, in that order. */
  public static List<String> keys() {
    return KEYS;
  }

  /** The regulation with this key; empty when no regulation has it. */
  public static Optional<RegulationId> of(String key) {
    for (RegulationId one : ALL) {
      if (one.key.equals(key)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The one that came into force last. */
  public static RegulationId newest() {
    return ALL.get(ALL.size() - 1);
  }

  /** All but this one, the oldest first. */
  public List<RegulationId> others() {
    List<RegulationId> others = new ArrayList<>(ALL);
    others.remove(this);
    return others;
  }

  /** The word for it in portfolios and options, the year: {@code 2015}. */
  public String key() {
    return key;
  }

  /** The official name. */
  public String title() {
    return title;
  }

  /** What stands before the letter of a delmål: {@code ST} in STa1, nothing in a1. */
  public String prefix() {
    return prefix;
  }

  /** What stands before the number of a delmål of bastjänstgöring, where it has any. */
  public Optional<String> btPrefix() {
    return btPrefix;
  }

  /** The numbers of its official forms, in their order: {@code 8a}. */
  public List<String> forms() {
    return forms;
  }

  @Override
  public int compareTo(RegulationId other) {
    return Integer.compare(order, other.order);
  }

  @Override
  public String toString() {
    return title;
  }

  private static List<RegulationId> read() {
    try (InputStream in = RegulationId.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      Section file = Section.of(FILE, in.readAllBytes());
      List<RegulationId> all = new ArrayList<>();
      for (Section row : file.sections("regulations")) {
        all.add(
            new RegulationId(
                all.size(),
                row.text("key"),
                row.text("title"),
                row.text("prefix"),
                row.optionalText("bt"),
                row.texts("forms")));
        row.end();
      }
      file.end();
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> keys(List<RegulationId> all) {
    List<String> keys = new ArrayList<>();
    for (RegulationId one : all) {
      keys.add(one.key);
    }
    return List.copyOf(keys);
  }
}
