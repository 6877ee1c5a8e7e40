package se.stportfolj.document;

import java.util.Optional;

/**
 * A guideline that a document follows.
 *
 * @param title as on its first page
 * @param section where in it; empty where it is the whole
 * @param date what it says of its date, for instance {@code fastställt 2025-01-15}; many say
 *     nothing
 */
record Guideline(String title, Optional<String> section, Optional<String> date) {
  /** With its date, and with a word where it has none. */
  String told() {
    return title + " (" + date.orElse("odaterad") + ")" + section.map(s -> ", " + s).orElse("");
  }
}
