package se.stportfolj.pdf.form;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;

/** What a field shows, as letters at their places on the field's page. */
final class FieldText {
  private FieldText() {}

  static PlacedText of(PDAnnotationWidget widget) throws IOException {
    try (PDDocument sheet = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(595.276f, 841.89f));
      sheet.addPage(page);
      PDRectangle rect = widget.getRectangle();
      try (PDPageContentStream content = new PDPageContentStream(sheet, page)) {
        content.transform(Matrix.getTranslateInstance(rect.getLowerLeftX(), rect.getLowerLeftY()));
        content.drawForm(widget.getNormalAppearanceStream());
      }
      return PlacedText.of(sheet, 0);
    }
  }
}
