package se.stportfolj.cli;

/** The formats of a command that tells people and programs and nothing else. */
enum TextOrJson {
  TEXT,
  JSON
}
