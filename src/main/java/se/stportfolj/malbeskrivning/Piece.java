package se.stportfolj.malbeskrivning;

/**
 * Text that stands together on one line of a page.
 *
 * @param x points from the left edge to its first letter
 * @param y points from the upper edge to its base line
 */
record Piece(double x, double y, String text) {
  /** Two base lines nearer than this are one. */
  private static final double SAME_LINE = 2.5;

  boolean beside(Piece other) {
    return Math.abs(y - other.y) < SAME_LINE;
  }
}
