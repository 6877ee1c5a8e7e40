package se.stportfolj.malbeskrivning;

import java.util.Comparator;
import java.util.List;

/**
 * One page.
 *
 * @param number counted from 1 in the file, whatever is printed on it
 * @param pieces from above, and on a line from the left: the file may hold them in any order
 */
record Page(int number, List<Piece> pieces) {
  Page {
    pieces =
        pieces.stream()
            .sorted(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::x))
            .toList();
  }

  /** The page without what stands at the foot of every page. */
  Page withoutFoot() {
    return new Page(number, pieces.stream().filter(p -> !isFoot(p)).toList());
  }

  /** The page without its running head, which is the name of the specialty. */
  Page withoutHead(String head) {
    List<Piece> below = pieces;
    while (!below.isEmpty() && below.get(0).text().equalsIgnoreCase(head)) {
      below = below.subList(1, below.size());
    }
    return new Page(number, below);
  }

  /** All its words in a row. */
  String text() {
    return String.join(" ", pieces.stream().map(Piece::text).toList());
  }

  private static boolean isFoot(Piece piece) {
    String text = piece.text();
    return text.equals("LÄKARNAS SPECIALISERINGSTJÄNSTGÖRING")
        || text.equals("SOCIALSTYRELSEN")
        || text.matches("\\d{1,4}");
  }
}
