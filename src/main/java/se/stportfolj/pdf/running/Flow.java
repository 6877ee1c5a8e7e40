package se.stportfolj.pdf.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Wrap;

/** A column of A4 pages that is filled from the top down. All measures are points. */
final class Flow {
  static final double LEFT = 70.87;
  static final double RIGHT = 524.4;
  static final double TOP = 785;
  static final double BOTTOM = 62;

  /** From one base line to the next, as a part of the size. */
  static final double LEAD = 1.35;

  /** Room for a pen between one line to write on and the next. */
  static final double PEN = 22;

  private final EmbeddedFont font;
  private final List<Ink> pages = new ArrayList<>();
  private double y;

  Flow(EmbeddedFont font) {
    this.font = font;
    turn();
  }

  List<Ink> pages() {
    return List.copyOf(pages);
  }

  Ink ink() {
    return pages.get(pages.size() - 1);
  }

  /** The base line of what comes next. */
  double y() {
    return y;
  }

  void down(double height) {
    y -= height;
  }

  /** Sees to it that so much fits on the page; what is higher than a page begins on a fresh one. */
  void need(double height) {
    if (y - height < BOTTOM && y < TOP) {
      turn();
    }
  }

  void turn() {
    pages.add(Ink.ofPage(font));
    y = TOP;
  }

  /** One line of text, and down to the next. */
  void line(String text, double left, double size, Style style) throws IOException {
    if (!text.isEmpty()) {
      ink().text(text, left, y, size, style);
    }
    y -= size * LEAD;
  }

  /** A line to write on. */
  void rule(double from, double to, double at) {
    ink().raw("/Artifact BMC");
    ink().raw(Ink.format("q 0 G 0.5 w %s %s m %s %s l S Q", from, at, to, at));
    ink().raw("EMC");
  }

  /** A text broken to a width, as it will be drawn; bold letters take more room. */
  static List<Wrap.Line> wrapped(String text, double size, double width, Style style) {
    return Wrap.lines(
        Printability.normalise(text), size, style == Style.BOLD ? width * 0.93 : width);
  }
}
