package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import se.stportfolj.pdf.read.PageText;

/**
 * What a page shows without its fields: its letters, each at its place, and the ends of its lines,
 * by which a cross in a box is seen. Letters that nobody sees, as scanners lay them under a
 * picture, are none.
 */
final class PageMarks extends PageText {
  private static final int MOST_POINTS = 50_000;

  private final List<Letter> letters = new ArrayList<>();
  private final List<Letter> turned = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private double left;
  private double bottom;

  private PageMarks() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
    for (String name : List.of("m", "l", "c")) {
      addOperator(new PathEnd(name));
    }
  }

  /**
   * A letter, or a word that is written from right to left.
   *
   * @param x points from the left edge to its first stroke
   * @param y points from the bottom to its base line
   * @param size points
   */
  record Letter(String text, double x, double y, double width, double size) {
    double right() {
      return x + width;
    }
  }

  /** The end of a line that is drawn. */
  record Point(double x, double y) {}

  /**
   * Reads a page.
   *
   * @param page from 0
   * @throws TooMuchException if there is more on it than on any page
   */
  static PageMarks of(PDDocument document, int page) throws IOException {
    PageMarks marks = new PageMarks();
    PDRectangle crop = document.getPage(page).getCropBox();
    marks.left = crop.getLowerLeftX();
    marks.bottom = crop.getLowerLeftY();
    marks.read(document, page);
    return marks;
  }

  /** The letters that stand upright. */
  List<Letter> letters() {
    return letters;
  }

  /** The letters that stand aslant, such as a mark across the page. */
  List<Letter> turned() {
    return turned;
  }

  List<Point> points() {
    return points;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      return;
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.codePoints().anyMatch(PageMarks::runsLeft)) {
      double from = positions.stream().mapToDouble(PageMarks::x).min().orElse(0);
      double to = positions.stream().mapToDouble(p -> x(p) + p.getWidth()).max().orElse(from);
      TextPosition first = positions.get(0);
      add(first, new Letter(text, left + from, bottom + y(first), to - from, size(first)));
      return;
    }
    for (TextPosition one : positions) {
      add(
          one,
          new Letter(one.getUnicode(), left + x(one), bottom + y(one), one.getWidth(), size(one)));
    }
  }

  private void add(TextPosition place, Letter letter) {
    Matrix matrix = place.getTextMatrix();
    boolean upright = Math.abs(matrix.getShearY()) < 0.01 * Math.abs(matrix.getScaleX());
    (upright ? letters : turned).add(letter);
  }

  private static double x(TextPosition text) {
    return text.getTextMatrix().getTranslateX();
  }

  private static double y(TextPosition text) {
    return text.getTextMatrix().getTranslateY();
  }

  private static double size(TextPosition text) {
    return text.getTextMatrix().getScalingFactorY();
  }

  private static boolean runsLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Keeps the end of a stroke. */
  private final class PathEnd extends OperatorProcessor {
    private final String name;

    PathEnd(String name) {
      super(PageMarks.this);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      int n = operands.size();
      if (n >= 2
          && points.size() < MOST_POINTS
          && operands.get(n - 2) instanceof COSNumber x
          && operands.get(n - 1) instanceof COSNumber y) {
        java.awt.geom.Point2D.Float at =
            getGraphicsState()
                .getCurrentTransformationMatrix()
                .transformPoint(x.floatValue(), y.floatValue());
        points.add(new Point(at.x, at.y));
      }
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
