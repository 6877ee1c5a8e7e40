package se.stportfolj.pdf.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that was found in a file, with what stands in it.
 *
 * @param pages of the file, from 1
 * @param texts by the keys of the fields, as {@link FormValues} has them when the form is filled
 * @param checked the keys of the boxes that are ticked
 * @param rows of service
 * @param captions what the form calls its fields, by their keys
 * @param loose what stands in none of its places
 * @param lacks how many pages of the form are not in the file
 */
public record FilledForm(
    FormId id,
    List<Integer> pages,
    Map<String, String> texts,
    Set<String> checked,
    List<FormValues.Row> rows,
    Map<String, String> captions,
    List<String> loose,
    int lacks) {
  /** Keeps its own copies. */
  public FilledForm {
    pages = List.copyOf(pages);
    texts = Map.copyOf(texts);
    checked = Set.copyOf(checked);
    rows = List.copyOf(rows);
    captions = Map.copyOf(captions);
    loose = List.copyOf(loose);
  }
}
