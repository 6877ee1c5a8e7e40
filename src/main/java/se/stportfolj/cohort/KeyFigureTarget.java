package se.stportfolj.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.format.Section;

/**
 * A figure that is asked for, as {@code key-figures.yaml} has it.
 *
 * @param percent the target
 * @param years the years that it looks at; 0 where it looks at none
 * @param source the document and section that ask for it
 */
record KeyFigureTarget(KeyFigure.Kind kind, int percent, int years, String source) {
  private static final String FILE = "key-figures.yaml";

  /** All of them, in the order of the document. */
  static List<KeyFigureTarget> all() {
    try (InputStream in = KeyFigureTarget.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return read(Section.of(FILE, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<KeyFigureTarget> read(Section file) {
    String source = file.text("source");
    List<KeyFigureTarget> all = new ArrayList<>();
    for (Section one : file.sections("figures")) {
      int years = one.has("years") ? one.integer("years") : 0;
      all.add(
          new KeyFigureTarget(
              one.word("id", KeyFigure.Kind.values()), one.integer("target"), years, source));
      one.end();
    }
    file.end();
    return all;
  }
}
