package se.stportfolj.regulation;

import java.util.List;
import se.stportfolj.format.Section;

/**
 * What the official target description prints on a specialty besides its delmål, as imported.
 *
 * @param description Kompetensbeskrivning
 * @param overview what the specialty's own delmål are about
 * @param advice general advice (allmänna råd) on the training as a whole; no requirement
 */
public record OfficialPart(List<String> description, List<String> overview, List<String> advice) {
  /** Keeps its own copies. */
  public OfficialPart {
    description = List.copyOf(description);
    overview = List.copyOf(overview);
    advice = List.copyOf(advice);
  }

  static OfficialPart of(Section s) {
    OfficialPart part =
        new OfficialPart(texts("description", s), texts("overview", s), texts("advice", s));
    s.end();
    return part;
  }

  private static List<String> texts(String key, Section s) {
    return s.has(key) ? s.texts(key) : List.of();
  }
}
