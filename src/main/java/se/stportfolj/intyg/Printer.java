package se.stportfolj.intyg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.stportfolj.pdf.form.BlankFolder;
import se.stportfolj.pdf.form.DrawnForm;
import se.stportfolj.pdf.form.Form;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.pdf.form.OfficialForm;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Rendered;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Puts a certificate on paper: on the official blank where there is one, drawn where not. */
public final class Printer {
  private Printer() {}

  /** A finished PDF. */
  // The array is handed over once, to be written to a file: nobody compares or changes it.
  @SuppressWarnings("ArrayRecordComponent")
  public record Printed(byte[] pdf, int pages, boolean official) {}

  /** What cannot be printed of these, before anything is: no character may be dropped. */
  public static List<Message> unprintable(List<Intyg> intyg) {
    List<Message> messages = new ArrayList<>();
    for (Intyg one : intyg) {
      TreeSet<String> characters = new TreeSet<>();
      one.values().texts().values().forEach(t -> characters.addAll(Printability.unprintable(t)));
      one.values().further().forEach(f -> characters.addAll(Printability.unprintable(f.text())));
      one.values().rows().forEach(r -> characters.addAll(Printability.unprintable(r.unit())));
      for (String character : characters) {
        messages.add(
            new Message(
                "render.unprintable",
                Map.of(
                    "file", Blank.of(one.fileName()),
                    "character", Blank.of(name(character)))));
      }
    }
    return messages;
  }

  private static String name(String character) {
    int c = character.codePointAt(0);
    return String.format(java.util.Locale.ROOT, "%s (U+%04X)", character, c);
  }

  /**
   * Prints a certificate.
   *
   * @throws IOException if a blank cannot be read
   */
  public static Printed print(Intyg intyg, Optional<BlankFolder> blanks) throws IOException {
    Form form = Forms.load(intyg.form());
    Optional<Path> blank = blanks.flatMap(b -> b.find(intyg.form()));
    Rendered rendered =
        blank.isPresent()
            ? OfficialForm.fill(form, intyg.values(), blank.get())
            : DrawnForm.draw(form, intyg.values());
    return new Printed(rendered.pdf(), rendered.pages(), blank.isPresent());
  }
}
