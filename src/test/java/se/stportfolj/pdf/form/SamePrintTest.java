package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.pdf.page.Rendered;

/** What is taken out of a blank changes no mark on its pages. */
class SamePrintTest {
  private static final float DPI = 60;

  static List<FormId> ids() {
    return Forms.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anUnfilledFormPrintsAsItsBlank(FormId id) throws IOException {
    Rendered unfilled =
        OfficialForm.fill(Forms.load(id), FormValues.of(Map.of()), Samples.blank(id));
    try (PDDocument written = Loader.loadPDF(unfilled.pdf());
        PDDocument blank = Loader.loadPDF(Samples.blank(id).toFile())) {
      for (int page = 0; page < blank.getNumberOfPages(); page++) {
        // The buttons go; they are for the screen, but some are set to print as well.
        List<PDAnnotation> kept = new ArrayList<>();
        for (PDAnnotation annotation : blank.getPage(page).getAnnotations()) {
          if (!isButton(annotation) && !isReckonedSum(annotation)) {
            kept.add(annotation);
          }
        }
        blank.getPage(page).setAnnotations(kept);
        assertThat(pixels(written, page)).isEqualTo(pixels(blank, page));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aFilledFormDiffersFromItsBlankInTheFieldsOnly(FormId id) throws IOException {
    Form form = Forms.load(id);
    FormValues values = Samples.full(form, form.rowsPerCopy());
    try (PDDocument filled =
            Loader.loadPDF(OfficialForm.fill(form, values, Samples.blank(id)).pdf());
        PDDocument blank = Loader.loadPDF(Samples.blank(id).toFile())) {
      assertThat(filled.getNumberOfPages()).isEqualTo(blank.getNumberOfPages());
      for (int page = 0; page < blank.getNumberOfPages(); page++) {
        List<PDRectangle> fields = new ArrayList<>();
        for (PDAnnotation annotation : blank.getPage(page).getAnnotations()) {
          fields.add(annotation.getRectangle());
        }
        BufferedImage ours = image(filled, page);
        BufferedImage theirs = image(blank, page);
        int inside = 0;
        for (int y = 0; y < ours.getHeight(); y++) {
          for (int x = 0; x < ours.getWidth(); x++) {
            if (ours.getRGB(x, y) != theirs.getRGB(x, y)) {
              assertThat(isIn(fields, x, ours.getHeight() - y)).as("%d, %d", x, y).isTrue();
              inside++;
            }
          }
        }
        assertThat(inside).isGreaterThan(100);
      }
    }
  }

  /** With a dot to spare, since edges are blurred. */
  private static boolean isIn(List<PDRectangle> fields, int x, int y) {
    double points = 72 / DPI;
    return fields.stream()
        .anyMatch(
            f ->
                f.getLowerLeftX() - points <= x * points
                    && x * points <= f.getUpperRightX() + points
                    && f.getLowerLeftY() - points <= y * points
                    && y * points <= f.getUpperRightY() + 2 * points);
  }

  private static boolean isButton(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationWidget widget
        && widget.getCOSObject().containsKey("MK")
        && annotation.getRectangle().getLowerLeftY() > 800;
  }

  /** The blank of the 2015 application prints the 0 that it has reckoned from no rows. */
  private static boolean isReckonedSum(PDAnnotation annotation) {
    return "0".equals(annotation.getCOSObject().getString("V"));
  }

  private static BufferedImage image(PDDocument document, int page) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page, DPI);
  }

  private static int[] pixels(PDDocument document, int page) throws IOException {
    BufferedImage image = image(document, page);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
