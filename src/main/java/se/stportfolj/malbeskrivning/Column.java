package se.stportfolj.malbeskrivning;

import java.util.ArrayList;
import java.util.List;

/** One column of a table, or a page without columns: its lines from above. */
record Column(List<Piece> lines) {
  /** Within a paragraph of 8 points lines are 9 points apart, between two at least 14. */
  private static final double BETWEEN_PARAGRAPHS = 12;

  /** Within a paragraph of 11 points lines are 13 to 14 points apart. */
  static final double BETWEEN_PARAGRAPHS_OF_TEXT = 17;

  /** Puts what stands on the same line together. */
  static Column of(List<Piece> pieces) {
    List<Piece> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).beside(piece)) {
        Piece line = lines.get(last);
        lines.set(last, new Piece(line.x(), line.y(), line.text() + " " + piece.text()));
      } else {
        lines.add(piece);
      }
    }
    return new Column(List.copyOf(lines));
  }

  /** What stands lower than a line and not lower than another. */
  Column between(double from, double to) {
    return new Column(lines.stream().filter(l -> l.y() >= from - 2 && l.y() < to - 2).toList());
  }

  String joined() {
    return Words.joined(lines.stream().map(Piece::text).toList());
  }

  List<String> paragraphs() {
    return paragraphs(BETWEEN_PARAGRAPHS);
  }

  /** Paragraphs are parted by space, and where a bullet begins. */
  List<String> paragraphs(double apart) {
    List<String> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    double above = 0;
    for (Piece line : lines) {
      boolean begins = line.y() - above > apart || line.y() < above || isBullet(line);
      if (begins && !open.isEmpty()) {
        paragraphs.add(Words.joined(open));
        open.clear();
      }
      open.add(line.text());
      above = line.y();
    }
    if (!open.isEmpty()) {
      paragraphs.add(Words.joined(open));
    }
    return paragraphs;
  }

  static boolean isBullet(Piece line) {
    return line.text().startsWith("– ") || line.text().startsWith("• ");
  }
}
