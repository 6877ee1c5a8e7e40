package se.stportfolj.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

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
    TemplateEngine.createPrecompiled(ContentType.Html).render(name, page, new SafeOutput(out));
    return out.toString().stripTrailing() + "\n";
  }
}
