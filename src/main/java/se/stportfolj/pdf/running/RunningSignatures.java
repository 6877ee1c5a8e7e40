package se.stportfolj.pdf.running;

import java.io.IOException;
import java.util.List;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Wrap;

/** Place and date and a line for each party, two beside one another, never on two pages. */
final class RunningSignatures {
  private static final double SIZE = 8.5;
  private static final double ROW = SIZE * Flow.LEAD;
  private static final double GAP = 24;
  private static final double COLUMN = (Flow.RIGHT - Flow.LEFT - GAP) / 2;

  /** Room above a line for a signature, and for place and date. */
  private static final double HAND = 30;

  private static final String IN_CLEAR = "Namnförtydligande";

  private final List<Block.Party> parties;
  private final Flow flow;

  RunningSignatures(Block.Signatures block, Flow flow) {
    this.parties = block.parties();
    this.flow = flow;
  }

  double least() {
    double height = HAND + ROW;
    for (int i = 0; i < parties.size(); i += 2) {
      height += row(i);
    }
    return height + 12;
  }

  void draw() throws IOException {
    flow.need(least());
    flow.down(HAND - 6);
    flow.rule(Flow.LEFT, Flow.RIGHT, flow.y());
    flow.ink().text("Ort och datum", Flow.LEFT, flow.y() - 11, SIZE, Style.REGULAR);
    flow.down(11);
    for (int i = 0; i < parties.size(); i += 2) {
      party(parties.get(i), Flow.LEFT);
      if (i + 1 < parties.size()) {
        party(parties.get(i + 1), Flow.LEFT + COLUMN + GAP);
      }
      flow.down(row(i));
    }
    flow.down(20);
  }

  /** The height of the row that begins with a party. */
  private double row(int first) {
    int lines = lines(parties.get(first));
    if (first + 1 < parties.size()) {
      lines = Math.max(lines, lines(parties.get(first + 1)));
    }
    return HAND + lines * ROW;
  }

  private static int lines(Block.Party party) {
    return role(party).size() + party.name().map(n -> name(n).size()).orElse(2);
  }

  private static List<Wrap.Line> role(Block.Party party) {
    return Flow.wrapped(party.role(), SIZE, COLUMN, Style.BOLD);
  }

  private static List<Wrap.Line> name(String name) {
    return Flow.wrapped(name, SIZE, COLUMN, Style.REGULAR);
  }

  private void party(Block.Party party, double x) throws IOException {
    double at = flow.y() - HAND;
    flow.rule(x, x + COLUMN, at);
    for (Wrap.Line line : role(party)) {
      at -= ROW;
      flow.ink().text(line.text(), x, at, SIZE, Style.BOLD);
    }
    if (party.name().isPresent()) {
      for (Wrap.Line line : name(party.name().get())) {
        at -= ROW;
        flow.ink().text(line.text(), x, at, SIZE, Style.REGULAR);
      }
    } else {
      at -= 2 * ROW;
      flow.ink().text(IN_CLEAR, x, at, SIZE, Style.REGULAR);
      flow.rule(x + Ink.width(IN_CLEAR, SIZE, Style.REGULAR) + 4, x + COLUMN, at - 1);
    }
  }
}
