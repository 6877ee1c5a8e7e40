package se.stportfolj.intyg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import se.stportfolj.pdf.form.Form;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.pdf.form.Forms;

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
  /** The fields without which a certificate says nothing. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "activities", "verification");

  /** Keeps its own copy of the list. */
  public Intyg {
    sources = List.copyOf(sources);
  }

  /**
   * A certificate with what its form asks for. Whoever fills it in knows more than the form asks;
   * the form decides.
   */
  static Intyg of(
      FormId id,
      List<String> sources,
      OptionalInt bilaga,
      Map<String, String> texts,
      Set<String> checked,
      List<FormValues.Row> rows) {
    Form form = Forms.load(id);
    Map<String, String> asked = new HashMap<>(texts);
    bilaga.ifPresent(n -> asked.put("bilaga", Integer.toString(n)));
    asked.keySet().retainAll(Set.copyOf(form.textKeys()));
    asked.replaceAll((key, text) -> FormText.paragraphs(text));
    Set<String> boxes = new HashSet<>(checked);
    boxes.retainAll(Set.copyOf(form.checkKeys()));
    boolean undescribed =
        DESCRIPTIONS.stream().anyMatch(k -> form.textKeys().contains(k) && !asked.containsKey(k));
    FormValues values = new FormValues(asked, boxes, rows, FurtherLines.of(form, texts));
    return new Intyg(id, sources, bilaga, values, undescribed);
  }

  /** The same with its number in the application. */
  Intyg numbered(int number) {
    if (!Forms.load(form).textKeys().contains("bilaga")) {
      return this;
    }
    Map<String, String> texts = new HashMap<>(values.texts());
    texts.put("bilaga", Integer.toString(number));
    FormValues numbered = new FormValues(texts, values.checked(), values.rows(), values.further());
    return new Intyg(form, sources, OptionalInt.of(number), numbered, withoutDescription);
  }

  /**
   * The name of its file: the form, and the entry where it is about one. Ids have only letters a to
   * z, digits and hyphens, so that no name from a file becomes a path.
   */
  public String fileName() {
    return sources.size() == 1 ? form + "-" + sources.get(0) + ".pdf" : form + ".pdf";
  }
}
