package se.stportfolj.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.pdf.Item.Style;

/** Puts blocks one below the other, and goes on on a new page where there is no room. */
final class RunningPages {
  private static final double LEFT = 70.87;
  private static final double RIGHT = 524.4;
  private static final double TOP = 785;
  private static final double BOTTOM = 62;
  private static final double SIZE = 10;
  private static final double SMALL = 8.5;
  private static final double LEAD = 1.35;

  /** Room for a pen between one line to write on and the next. */
  private static final double PEN = 22;

  private final EmbeddedFont font;
  private final List<Ink> pages = new ArrayList<>();
  private Ink ink;
  private double y;

  RunningPages(EmbeddedFont font) {
    this.font = font;
    this.ink = Ink.ofPage(font);
    pages.add(ink);
    y = TOP;
  }

  List<Ink> of(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      draw(block);
    }
    return pages;
  }

  private void draw(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      text(paragraph.text(), LEFT, SIZE);
      y -= 5;
    } else if (block instanceof Block.Items items) {
      for (String item : items.items()) {
        need(SIZE * LEAD);
        double before = y;
        ink.text("–", LEFT, before, SIZE, Style.REGULAR);
        text(item, LEFT + 12, SIZE);
      }
      y -= 5;
    } else if (block instanceof Block.Field field) {
      field(field);
    } else if (block instanceof Block.Lines lines) {
      for (int i = 0; i < lines.count(); i++) {
        need(PEN);
        y -= PEN - SIZE;
        rule(LEFT, RIGHT, y);
        y -= SIZE;
      }
      y -= 4;
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.TimeLine line) {
      timeLine(line);
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    } else if (y < TOP) {
      turn();
    }
  }

  /** A heading never stands alone at the foot of a page. */
  private void heading(Block.Heading heading) throws IOException {
    double size = heading.level() == 1 ? 17 : 11.5;
    need(size + 55);
    y -= heading.level() == 1 ? 4 : 9;
    for (Wrap.Line line : Wrap.lines(plain(heading.text()), size, RIGHT - LEFT)) {
      double at = y;
      ink.words("H" + heading.level(), () -> ink.text(line.text(), LEFT, at, size, Style.BOLD));
      y -= size * LEAD;
    }
    y -= heading.level() == 1 ? 4 : 1;
  }

  private void text(String text, double left, double size) throws IOException {
    for (Wrap.Line line : Wrap.lines(plain(text), size, RIGHT - left)) {
      need(size * LEAD);
      ink.text(line.text(), left, y, size, Style.REGULAR);
      y -= size * LEAD;
    }
  }

  private void field(Block.Field field) throws IOException {
    double valueLeft = LEFT + 170;
    List<Wrap.Line> label = Wrap.lines(plain(field.label()), SIZE, 162);
    need(Math.max(PEN, label.size() * SIZE * LEAD));
    double top = y;
    for (Wrap.Line line : label) {
      ink.text(line.text(), LEFT, y, SIZE, Style.BOLD);
      y -= SIZE * LEAD;
    }
    double below = y;
    y = top;
    if (field.value().isPresent()) {
      text(field.value().get(), valueLeft, SIZE);
    } else {
      rule(valueLeft, RIGHT, y - 2);
      y -= SIZE * LEAD + 4;
    }
    y = Math.min(y, below) - 3;
  }

  private void table(Block.Table table) throws IOException {
    row(table, table.head(), Style.BOLD);
    for (List<String> row : table.rows()) {
      row(table, row, Style.REGULAR);
    }
    y -= 8;
  }

  /** A row with its lines; at the top of a new page the head stands again. */
  private void row(Block.Table table, List<String> cells, Style style) throws IOException {
    int sum = table.shares().stream().mapToInt(Integer::intValue).sum();
    List<List<Wrap.Line>> wrapped = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      double width = (RIGHT - LEFT) * table.shares().get(i) / sum - 6;
      wrapped.add(
          Wrap.lines(plain(cells.get(i)), SMALL, style == Style.BOLD ? width * 0.93 : width));
      most = Math.max(most, wrapped.get(i).size());
    }
    double height = most * SMALL * LEAD + 5;
    if (y - height < BOTTOM) {
      turn();
      if (style == Style.REGULAR) {
        row(table, table.head(), Style.BOLD);
      }
    }
    double x = LEFT;
    for (int i = 0; i < cells.size(); i++) {
      double width = (RIGHT - LEFT) * table.shares().get(i) / sum;
      ink.frame(new Box(x, y - height + SMALL, x + width, y + SMALL));
      double at = y - 2.5;
      for (Wrap.Line line : wrapped.get(i)) {
        if (!line.text().isEmpty()) {
          ink.text(line.text(), x + 3, at, SMALL, style);
        }
        at -= SMALL * LEAD;
      }
      x += width;
    }
    y -= height;
  }

  private void timeLine(Block.TimeLine line) throws IOException {
    double row = 11;
    double labels = LEFT + 150;
    double width = RIGHT - labels;
    need(Math.min(line.bars().size() * row + 26, TOP - BOTTOM));
    double top = y + 8;
    for (Block.Bar bar : line.bars()) {
      need(row);
      List<Wrap.Line> label = Wrap.lines(plain(bar.label()), 7.5, 146);
      String shown = label.get(0).text() + (label.size() > 1 ? " …" : "");
      ink.text(shown, LEFT, y, 7.5, Style.REGULAR);
      double from = labels + bar.from() * width;
      double length = Math.max(1, (bar.to() - bar.from()) * width);
      fill(new Box(from, y - 1, from + length, y + 6));
      y -= row;
    }
    double foot = y + 4;
    for (Block.Tick tick : line.ticks()) {
      double x = labels + tick.at() * width;
      ink.raw("/Artifact BMC");
      ink.raw(Ink.format("q 0.7 G 0.4 w %s %s m %s %s l S Q", x, foot, x, Math.max(top, foot)));
      ink.raw("EMC");
      ink.text(tick.label(), x + 1.5, foot - 7, 7, Style.REGULAR);
    }
    y = foot - 22;
  }

  /** Place and date and a line for each party, two beside one another, never apart. */
  private void signatures(Block.Signatures block) throws IOException {
    int rows = (block.parties().size() + 1) / 2;
    need(50 + rows * 50);
    y -= 26;
    rule(LEFT, RIGHT, y);
    ink.text("Ort och datum", LEFT, y - 11, SMALL, Style.REGULAR);
    double column = (RIGHT - LEFT - 24) / 2;
    for (int i = 0; i < block.parties().size(); i++) {
      double x = LEFT + (i % 2) * (column + 24);
      double at = y - 46 - (i / 2) * 50;
      rule(x, x + column, at);
      Block.Party party = block.parties().get(i);
      ink.text(party.role(), x, at - 11, SMALL, Style.BOLD);
      ink.text(
          party.name().map(RunningPages::plain).orElse("Namnförtydligande:"),
          x,
          at - 22,
          SMALL,
          Style.REGULAR);
    }
    y -= 46 + rows * 50 - 24;
  }

  private void rule(double from, double to, double at) {
    ink.raw("/Artifact BMC");
    ink.raw(Ink.format("q 0 G 0.5 w %s %s m %s %s l S Q", from, at, to, at));
    ink.raw("EMC");
  }

  private void fill(Box box) {
    ink.raw("/Artifact BMC");
    ink.raw(
        Ink.format(
            "q 0.45 g %s %s %s %s re f Q", box.left(), box.bottom(), box.width(), box.height()));
    ink.raw("EMC");
  }

  private void need(double height) {
    if (y - height < BOTTOM) {
      turn();
    }
  }

  private void turn() {
    ink = Ink.ofPage(font);
    pages.add(ink);
    y = TOP;
  }

  private static String plain(String text) {
    return Printability.normalise(text);
  }
}
