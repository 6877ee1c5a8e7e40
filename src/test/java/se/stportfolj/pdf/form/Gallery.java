package se.stportfolj.pdf.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.stportfolj.pdf.form.ReadbackTest.Way;

/**
 * Writes every form both ways to a folder, to be looked at: with usual values, and with values that
 * are longer than most. CONTRIBUTING.md says how.
 */
final class Gallery {
  private Gallery() {}

  /** The folder is the only argument. */
  public static void main(String[] folder) throws IOException {
    Path out = Files.createDirectories(Path.of(folder[0]));
    for (FormId id : Forms.ids()) {
      Form form = Forms.load(id);
      for (Way way : Way.values()) {
        String name = id + "-" + (way == Way.OFFICIAL ? "o" : "d");
        FormValues full = Samples.full(form, form.rowsPerCopy());
        Files.write(out.resolve(name + ".pdf"), way.render(form, full).pdf());
        FormValues lengthy = Samples.lengthy(form, form.rowsPerCopy() + 3);
        Files.write(out.resolve(name + "-long.pdf"), way.render(form, lengthy).pdf());
      }
    }
  }
}
