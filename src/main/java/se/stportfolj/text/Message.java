package se.stportfolj.text;

import java.util.Map;

/** Something to say in whichever language: the key of its text, and what fills the blanks. */
public record Message(String key, Map<String, Blank> blanks) {
  /** Keeps its own copy. */
  public Message {
    blanks = Map.copyOf(blanks);
  }

  /** A text without blanks. */
  public static Message of(String key) {
    return new Message(key, Map.of());
  }
}
