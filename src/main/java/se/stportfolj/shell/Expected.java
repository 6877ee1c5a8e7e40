package se.stportfolj.shell;

import java.util.List;

/** What can stand in some place of a command line. */
public sealed interface Expected {
  /** One of a few words. */
  record Words(List<String> words) implements Expected {
    /** Keeps its own copy. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /** A file. */
  record Files() implements Expected {}

  /** A folder. */
  record Folders() implements Expected {}

  /** A name that git has for a commit: a branch or a tag. */
  record Revisions() implements Expected {}

  /** Something, or a folder. */
  record OrFolder(Expected other) implements Expected {}

  /**
   * What the portfolio at hand has, or the program: {@code st} itself is asked for it.
   *
   * @param what as it is asked
   */
  record Asked(String what) implements Expected {}

  /** Something that nobody but the user knows. */
  record Anything() implements Expected {}
}
