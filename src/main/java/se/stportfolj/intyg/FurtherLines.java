package se.stportfolj.intyg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.pdf.form.Form;
import se.stportfolj.pdf.form.FormValues.Further;

/** Licences and specialties for which an application has no more lines: they lose none. */
final class FurtherLines {
  /** What the forms call the parts of a line. */
  private static final Map<String, String> LABELS =
      Map.of("specialty", "Specialitet", "country", "Land", "date", "Datum (ååmmdd)");

  private FurtherLines() {}

  /**
   * What is left over.
   *
   * @param texts with keys such as {@code licence-4-country}, counted from 1 without a gap
   */
  static List<Further> of(Form form, Map<String, String> texts) {
    List<Further> further = new ArrayList<>();
    add(further, form, texts, "licence", List.of("country", "date"));
    add(further, form, texts, "held", List.of("specialty", "country", "date"));
    return further;
  }

  private static void add(
      List<Further> further,
      Form form,
      Map<String, String> texts,
      String kind,
      List<String> parts) {
    Set<String> asked = Set.copyOf(form.textKeys());
    int room = 0;
    while (asked.contains(kind + "-" + (room + 1) + "-date")) {
      room++;
    }
    List<String> lines = new ArrayList<>();
    String line = line(texts, kind + "-" + (room + 1) + "-", parts);
    for (int i = room + 2; room > 0 && !line.isEmpty(); i++) {
      lines.add(line);
      line = line(texts, kind + "-" + i + "-", parts);
    }
    if (!lines.isEmpty()) {
      further.add(new Further(kind + "-" + room + "-date", String.join("\n", lines)));
    }
  }

  private static String line(Map<String, String> texts, String prefix, List<String> parts) {
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      if (texts.containsKey(prefix + part)) {
        words.add(LABELS.get(part) + ": " + texts.get(prefix + part));
      }
    }
    return String.join(", ", words);
  }
}
