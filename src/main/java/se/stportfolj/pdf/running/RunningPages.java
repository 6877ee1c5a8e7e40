package se.stportfolj.pdf.running;

import java.io.IOException;
import java.util.List;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Wrap;

/**
 * Puts blocks one below the other, and goes on on a new page where there is no room. What belongs
 * together stays together: a heading with what it is about, signatures with the sentence above
 * them, and no line of a paragraph stands alone.
 */
final class RunningPages {
  private static final double SIZE = 10;
  private static final double ROW = SIZE * Flow.LEAD;
  private static final double WIDTH = Flow.RIGHT - Flow.LEFT;

  /** Where the values of fields begin, from the left. */
  private static final double VALUES = 170;

  private static final double DASH = 12;

  /** The most that is moved to the next page with the signatures below it. */
  private static final double SIGNED_WITH = 200;

  private final Flow flow;
  private final List<Block> blocks;

  private RunningPages(EmbeddedFont font, List<Block> blocks) {
    this.flow = new Flow(font);
    this.blocks = blocks;
  }

  /** The marks on each page. */
  static List<Ink> of(EmbeddedFont font, List<Block> blocks) throws IOException {
    RunningPages pages = new RunningPages(font, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      pages.flow.need(pages.least(i));
      pages.draw(blocks.get(i));
    }
    return pages.flow.pages();
  }

  /** What must stand on one page, from the top of a block on. */
  private double least(int index) {
    if (index >= blocks.size()) {
      return 0;
    }
    double whole = whole(blocks.get(index));
    return leadsToSignatures(index) && whole < SIGNED_WITH
        ? whole + least(index + 1)
        : least(blocks.get(index), index);
  }

  /** The last thing that is agreed on: a page of signatures alone could belong to anything. */
  private boolean leadsToSignatures(int index) {
    return index + 2 < blocks.size()
        && blocks.get(index + 1) instanceof Block.Paragraph
        && blocks.get(index + 2) instanceof Block.Signatures;
  }

  /** How high a block of writing is; of others, which never stand above signatures, too high. */
  private static double whole(Block block) {
    if (block instanceof Block.Items items) {
      return items.items().stream().mapToInt(i -> lines(i, WIDTH - DASH).size()).sum() * ROW
          + items.items().size() * 1.5
          + 4;
    } else if (block instanceof Block.Field field) {
      return fieldLeast(field) + 7;
    } else if (block instanceof Block.Lines lines) {
      return lines.count() * Flow.PEN + 4;
    }
    return Double.MAX_VALUE;
  }

  private double least(Block block, int index) {
    if (block instanceof Block.Heading heading) {
      return above(heading) + headingLines(heading).size() * headingRow(heading) + least(index + 1);
    } else if (block instanceof Block.Paragraph paragraph) {
      int lines = lines(paragraph.text(), WIDTH).size();
      return leadsIn(index) ? lines * ROW + 5 + least(index + 1) : together(lines) * ROW;
    } else if (block instanceof Block.Items items) {
      return together(lines(items.items().get(0), WIDTH - DASH).size()) * ROW;
    } else if (block instanceof Block.Field field) {
      return fieldLeast(field);
    } else if (block instanceof Block.Lines lines) {
      return Math.min(lines.count(), 3) * Flow.PEN;
    } else if (block instanceof Block.Table table) {
      return new RunningTable(table, flow).least();
    } else if (block instanceof Block.TimeLine line) {
      return new RunningTimeLine(line, flow).least();
    } else if (block instanceof Block.Signatures signatures) {
      return new RunningSignatures(signatures, flow).least();
    }
    return 0;
  }

  /** A question above the lines for the answer, or the last sentence above the signatures. */
  private boolean leadsIn(int index) {
    Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : new Block.NewPage();
    return next instanceof Block.Lines || next instanceof Block.Signatures;
  }

  private void draw(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      text(lines(paragraph.text(), WIDTH), Flow.LEFT);
      flow.down(5);
    } else if (block instanceof Block.Items items) {
      items(items);
    } else if (block instanceof Block.Field field) {
      field(field);
    } else if (block instanceof Block.Lines lines) {
      rules(lines.count(), Flow.LEFT);
      flow.down(4);
    } else if (block instanceof Block.Table table) {
      new RunningTable(table, flow).draw();
    } else if (block instanceof Block.TimeLine line) {
      new RunningTimeLine(line, flow).draw();
    } else if (block instanceof Block.Signatures signatures) {
      new RunningSignatures(signatures, flow).draw();
    } else if (flow.y() < Flow.TOP) {
      flow.turn();
    }
  }

  private static double size(Block.Heading heading) {
    return heading.level() == 1 ? 17 : heading.level() == 2 ? 11.5 : SIZE;
  }

  private static double headingRow(Block.Heading heading) {
    return size(heading) * Flow.LEAD;
  }

  private static double above(Block.Heading heading) {
    return heading.level() == 2 ? 9 : 4;
  }

  private static List<Wrap.Line> headingLines(Block.Heading heading) {
    return Flow.wrapped(heading.text(), size(heading), WIDTH, Style.BOLD);
  }

  private void heading(Block.Heading heading) throws IOException {
    flow.down(above(heading));
    for (Wrap.Line line : headingLines(heading)) {
      flow.ink()
          .words(
              "H" + heading.level(),
              () -> flow.ink().text(line.text(), Flow.LEFT, flow.y(), size(heading), Style.BOLD));
      flow.down(headingRow(heading));
    }
    flow.down(heading.level() == 1 ? 4 : 1);
  }

  private void items(Block.Items items) throws IOException {
    for (String item : items.items()) {
      List<Wrap.Line> lines = lines(item, WIDTH - DASH);
      flow.need(together(lines.size()) * ROW);
      flow.ink().text("–", Flow.LEFT, flow.y(), SIZE, Style.REGULAR);
      text(lines, Flow.LEFT + DASH);
      flow.down(1.5);
    }
    flow.down(4);
  }

  private static List<Wrap.Line> lines(String text, double width) {
    return Flow.wrapped(text, SIZE, width, Style.REGULAR);
  }

  /** How many of so many lines come on one page at the least: three whole, else two and two. */
  private static int together(int lines) {
    return lines <= 3 ? lines : 2;
  }

  private void text(List<Wrap.Line> lines, double left) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      boolean lastTwo = i == lines.size() - 2;
      flow.need((i == 0 ? together(lines.size()) : lastTwo ? 2 : 1) * ROW);
      flow.line(lines.get(i).text(), left, SIZE, Style.REGULAR);
    }
  }

  private void rules(int count, double left) {
    for (int i = 0; i < count; i++) {
      flow.need(Flow.PEN);
      flow.down(Flow.PEN - SIZE);
      flow.rule(left, Flow.RIGHT, flow.y());
      flow.down(SIZE);
    }
  }

  private static List<Wrap.Line> label(Block.Field field) {
    return Flow.wrapped(field.label(), SIZE, VALUES - 8, Style.BOLD);
  }

  private static double fieldLeast(Block.Field field) {
    double value =
        field
            .value()
            .map(v -> together(lines(v, WIDTH - VALUES).size()) * ROW)
            .orElse(Math.min(field.lines(), 3) * Flow.PEN);
    return Math.max(value, label(field).size() * ROW);
  }

  private void field(Block.Field field) throws IOException {
    double left = Flow.LEFT + VALUES;
    Ink page = flow.ink();
    double top = flow.y();
    for (Wrap.Line line : label(field)) {
      flow.line(line.text(), Flow.LEFT, SIZE, Style.BOLD);
    }
    double below = flow.y();
    flow.down(below - top);
    if (field.value().isPresent()) {
      text(lines(field.value().get(), WIDTH - VALUES), left);
    } else {
      flow.rule(left, Flow.RIGHT, flow.y() - 2);
      flow.down(ROW + 4);
      rules(field.lines() - 1, left);
    }
    if (flow.ink() == page && flow.y() > below) {
      flow.down(flow.y() - below);
    }
    flow.down(3);
  }
}
