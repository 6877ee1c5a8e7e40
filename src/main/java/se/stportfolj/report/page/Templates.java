package se.stportfolj.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Fills the templates of {@code src/main/jte}, which the build has turned into classes. */
public final class Templates {
  private Templates() {}

  /**
   * A page.
   *
   * @param name the template, such as {@code status.jte}
   * @param page what it is filled with
   */
  public static String filled(String name, Record page) {
    StringOutput out = new StringOutput();
    render(name, page, out);
    return out.toString();
  }

  /**
   * Writes a page as it is filled, so that a long one never stands whole in memory.
   *
   * @param name the template, such as {@code cohort.jte}
   * @param page what it is filled with
   * @throws IOException if it cannot be written
   */
  public static void write(String name, Record page, Writer out) throws IOException {
    try {
      render(name, page, new WriterOutput(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void render(String name, Record page, TemplateOutput out) {
    TemplateEngine.createPrecompiled(ContentType.Html).render(name, page, new SafeOutput(out));
  }
}
