package se.stportfolj.intyg;

import java.util.List;
import java.util.OptionalInt;
import se.stportfolj.pdf.FormId;
import se.stportfolj.pdf.FormValues;

/**
 * A certificate that can be printed: a form and what goes on it.
 *
 * @param sources ids of the entries it comes from
 * @param bilaga its number in the application, once assigned
 * @param withoutDescription whether there is nothing to print where the form asks for a description
 */
public record Intyg(
    FormId form,
    List<String> sources,
    OptionalInt bilaga,
    FormValues values,
    boolean withoutDescription) {
  /** Keeps its own copy of the list. */
  public Intyg {
    sources = List.copyOf(sources);
  }

  /**
   * The name of its file: the form, and the entry where it is about one. Ids have only letters a to
   * z, digits and hyphens, so that no name from a file becomes a path.
   */
  public String fileName() {
    return sources.size() == 1 ? form + "-" + sources.get(0) + ".pdf" : form + ".pdf";
  }
}
