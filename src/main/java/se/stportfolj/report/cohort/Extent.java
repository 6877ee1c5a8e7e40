package se.stportfolj.report.cohort;

/**
 * Which rows of a long list a page shows: the first, and all when somebody asks for them. On paper
 * fewer still, since nobody reads eight hundred sheets.
 */
final class Extent {
  /** So many rows a browser puts in place in a blink. */
  static final int TABLE = 300;

  /** So many of a list that stands before what else there is to see. */
  static final int LIST = 30;

  /**
   * So many of a list are in the page at all. A reason takes a hundred times the room of a mark in
   * a table; nobody reads on beyond so many, and a page that held them all would not open.
   */
  static final int WRITTEN = 500;

  /** So many fill two or three sheets. */
  static final int PRINTED = 60;

  private final int shown;
  private int rows;

  Extent(int shown) {
    this(shown, 0);
  }

  /** Of a list that goes on after so many rows. */
  Extent(int shown, int before) {
    this.shown = shown;
    this.rows = before;
  }

  /** The class of the next row: {@code r} beyond what is shown, {@code p} beyond the paper. */
  String next() {
    rows++;
    return here(rows);
  }

  /** The class of something that stands before the next row and belongs to it. */
  String beforeNext() {
    return here(rows + 1);
  }

  private String here(int row) {
    return row > shown ? "r" : row > PRINTED ? "p" : "";
  }
}
