package se.stportfolj.malbeskrivning;

import java.util.List;
import se.stportfolj.regulation.Specialty;

/**
 * The part of the document that is about one specialty.
 *
 * @param description Kompetensbeskrivning, a paragraph each
 * @param overview what the specialty's own delmål are about, before their tables
 * @param advice the general advice on the structure of the training; no requirement
 * @param delmal in the order of the sentence that says which apply
 */
record Part(
    Specialty specialty,
    Scope scope,
    List<String> description,
    List<String> overview,
    List<String> advice,
    List<DelmalTable> delmal) {
  /** Keeps its own copies. */
  Part {
    description = List.copyOf(description);
    overview = List.copyOf(overview);
    advice = List.copyOf(advice);
    delmal = List.copyOf(delmal);
  }
}
