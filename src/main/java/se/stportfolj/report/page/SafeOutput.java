package se.stportfolj.report.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import se.stportfolj.text.Shown;

/**
 * Lets nothing into a page that may not be shown, and nothing that the page would take for anything
 * but text: whatever a template fills in passes {@link Shown}, and is then escaped for its place.
 */
final class SafeOutput extends OwaspHtmlTemplateOutput {
  SafeOutput(TemplateOutput out) {
    super(out);
  }

  @Override
  public void writeUserContent(String text) {
    if (text != null) {
      super.writeUserContent(Shown.of(text));
    }
  }
}
