package se.stportfolj.report.doctor;

import java.util.List;

/** Something that was found out, as programs read it. */
public sealed interface Fact {
  /** Its key in JSON. */
  String name();

  /** A text; empty where there is none. */
  record Text(String name, String value) implements Fact {}

  /** A whole number. */
  record Count(String name, long value) implements Fact {}

  /** Whether something is so. */
  record Flag(String name, boolean value) implements Fact {}

  /** Several texts. */
  record Words(String name, List<String> values) implements Fact {
    /** Keeps its own copy. */
    public Words {
      values = List.copyOf(values);
    }
  }
}
