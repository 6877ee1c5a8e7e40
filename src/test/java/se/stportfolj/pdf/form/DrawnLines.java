package se.stportfolj.pdf.form;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import se.stportfolj.pdf.page.Box;

/** The straight lines on a page, which make its boxes. */
final class DrawnLines extends PDFGraphicsStreamEngine {
  /** How far the ends of two lines that meet may lie apart, in points. */
  private static final double NEAR = 1;

  private record Line(double x0, double y0, double x1, double y1) {
    boolean isLevel() {
      return Math.abs(y0 - y1) < 0.6 && Math.abs(x0 - x1) > 3;
    }

    boolean isUpright() {
      return Math.abs(x0 - x1) < 0.6 && Math.abs(y0 - y1) > 3;
    }

    boolean passesX(double x) {
      return Math.min(x0, x1) - NEAR <= x && x <= Math.max(x0, x1) + NEAR;
    }

    boolean passesY(double y) {
      return Math.min(y0, y1) - NEAR <= y && y <= Math.max(y0, y1) + NEAR;
    }
  }

  private final List<Line> path = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private Point2D start = new Point2D.Double();
  private Point2D current = new Point2D.Double();

  private DrawnLines(PDPage page) {
    super(page);
  }

  static DrawnLines of(PDPage page) throws IOException {
    DrawnLines lines = new DrawnLines(page);
    lines.processPage(page);
    return lines;
  }

  /** The smallest box of lines around the middle of a rectangle. */
  Box around(Box rect) {
    double x = (rect.left() + rect.right()) / 2;
    double y = (rect.bottom() + rect.top()) / 2;
    List<Line> level = lines.stream().filter(l -> l.isLevel() && l.passesX(x)).toList();
    List<Line> upright = lines.stream().filter(l -> l.isUpright() && l.passesY(y)).toList();
    return new Box(
        upright.stream().mapToDouble(Line::x0).filter(v -> v < x).max().orElseThrow(),
        level.stream().mapToDouble(Line::y0).filter(v -> v < y).max().orElseThrow(),
        upright.stream().mapToDouble(Line::x0).filter(v -> v > x).min().orElseThrow(),
        level.stream().mapToDouble(Line::y0).filter(v -> v > y).min().orElseThrow());
  }

  private void line(Point2D from, Point2D to) {
    path.add(new Line(from.getX(), from.getY(), to.getX(), to.getY()));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    line(p0, p1);
    line(p1, p2);
    line(p2, p3);
    line(p3, p0);
  }

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Double(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D next = new Point2D.Double(x, y);
    line(current, next);
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    line(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    lines.addAll(path);
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokePath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut away has no lines.
  }

  @Override
  public void drawImage(PDImage image) {
    // A picture has no lines.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A shade has no lines.
  }
}
