package se.stportfolj.pdf.running;

import java.io.IOException;
import java.util.List;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Typeface;

/** A time line as a picture; one of very many lanes goes on in a further picture. */
final class RunningTimeLine {
  private static final double SIZE = 7.5;
  private static final double ROW = 12;

  /** As high as full time. */
  private static final double FULL = 8;

  private static final double NAMES = 150;
  private static final double START = Flow.LEFT + NAMES;
  private static final double WIDTH = Flow.RIGHT - START;

  /** Above the lanes for the marks, below them for the years and the legend. */
  private static final double ABOVE = 16;

  private static final double BELOW = 34;
  private static final int MOST = (int) ((Flow.TOP - Flow.BOTTOM - ABOVE - BELOW) / ROW);

  private final Block.TimeLine line;
  private final Flow flow;

  RunningTimeLine(Block.TimeLine line, Flow flow) {
    this.line = line;
    this.flow = flow;
  }

  double least() {
    return height(Math.min(line.lanes().size(), MOST));
  }

  private static double height(int lanes) {
    return ABOVE + lanes * ROW + BELOW;
  }

  void draw() throws IOException {
    for (int from = 0; from < line.lanes().size(); from += MOST) {
      List<Block.Lane> lanes =
          line.lanes().subList(from, Math.min(line.lanes().size(), from + MOST));
      flow.need(height(lanes.size()));
      flow.ink().picture(line.told(), () -> picture(lanes));
      flow.down(height(lanes.size()));
    }
  }

  private void picture(List<Block.Lane> lanes) throws IOException {
    double top = flow.y() - ABOVE + SIZE + 4;
    double foot = top - lanes.size() * ROW - 2;
    for (Block.Tick tick : line.ticks()) {
      double x = START + tick.at() * WIDTH;
      stroke("0.7 G 0.4 w", x, foot, top);
      flow.ink().text(tick.label(), x + 1.5, foot - 8, 7, Style.REGULAR);
    }
    double y = top - ROW + 2;
    for (Block.Lane lane : lanes) {
      flow.ink().text(name(lane.label()), Flow.LEFT, y + 1, SIZE, Style.REGULAR);
      for (Block.Bar bar : lane.bars()) {
        bar(bar, y);
      }
      y -= ROW;
    }
    for (Block.Tick mark : line.marks()) {
      mark(mark, foot, top);
    }
    legend(foot - 22);
  }

  /** As much of the name as one line holds; the table says it in full. */
  private static String name(String label) {
    String line = Printability.oneLine(label);
    int end = line.length();
    while (Typeface.width(line.substring(0, end), SIZE) > NAMES - 14) {
      end = line.offsetByCodePoints(end, -1);
    }
    return end == line.length() ? line : line.substring(0, end).stripTrailing() + " …";
  }

  /** At least a point wide: a day must be seen. */
  private void bar(Block.Bar bar, double y) {
    double from = START + bar.from() * WIDTH;
    double width = Math.max(1, (bar.to() - bar.from()) * WIDTH);
    box(from, y, width, Math.max(1, bar.height() * FULL), bar.shade());
  }

  private void mark(Block.Tick mark, double foot, double top) throws IOException {
    double x = START + mark.at() * WIDTH;
    stroke("0 G 1.5 w", x, foot, top + 4);
    double width = Ink.width(mark.label(), SIZE, Style.BOLD);
    double left = mark.at() > 0.5 ? x - width - 3 : x + 3;
    flow.ink().text(mark.label(), left, top + 2, SIZE, Style.BOLD);
  }

  private void legend(double y) throws IOException {
    double x = Flow.LEFT;
    for (Block.Key key : line.legend()) {
      box(x, y, 12, 7, key.shade());
      flow.ink().text(key.text(), x + 16, y, SIZE, Style.REGULAR);
      x += 16 + Ink.width(key.text(), SIZE, Style.REGULAR) + 14;
    }
  }

  private void stroke(String with, double x, double from, double to) {
    flow.ink().raw(Ink.format("q " + with + " %s %s m %s %s l S Q", x, from, x, to));
  }

  private void box(double left, double bottom, double width, double height, Block.Shade shade) {
    String grey =
        switch (shade) {
          case OPEN -> "1";
          case LIGHT -> "0.88";
          case MIDDLE -> "0.6";
          case DARK -> "0.25";
        };
    flow.ink()
        .raw(
            Ink.format(
                "q " + grey + " g 0 G 0.4 w %s %s %s %s re B Q", left, bottom, width, height));
  }
}
