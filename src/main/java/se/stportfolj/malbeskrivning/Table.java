package se.stportfolj.malbeskrivning;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of one delmål: requirements on the left, activities in the middle, who certifies them
 * on the right. A table may go on on the next page, without its heading.
 */
final class Table {
  /** Left and right pages have margins that differ by 20 points. */
  private static final double MOST_SHIFT = 30;

  /** The second line of the heading "Utbildnings-aktiviteter". */
  private static final String HEADING = "aktiviteter";

  /** A page is far less high than this: what is lower stands on a later one. */
  private static final double PAGE = 10_000;

  private final String code;
  private final int page;
  private final double left;
  private final double middle;
  private final double right;
  private final List<Piece> requirements = new ArrayList<>();
  private final List<Piece> activities = new ArrayList<>();
  private final List<Piece> certificates = new ArrayList<>();

  Table(String code, int page, Piece requirements, Piece activities, Piece certificates) {
    this.code = code;
    this.page = page;
    this.left = requirements.x();
    this.middle = activities.x();
    this.right = certificates.x();
  }

  String code() {
    return code;
  }

  /** The page on which it begins. */
  int page() {
    return page;
  }

  /** Whether something stands left of the activities, in the column of the requirements. */
  boolean isLeft(Piece piece) {
    return piece.x() < middle - MOST_SHIFT;
  }

  /** Takes what stands below its heading, or on a later page goes on. */
  void add(int onPage, List<Piece> pieces) throws NotUnderstoodException {
    double shift = onPage == page ? 0 : shift(pieces);
    for (Piece piece : pieces) {
      double x = piece.x() - shift;
      if (x < left - 5 || Math.abs(shift) > MOST_SHIFT) {
        throw NotUnderstoodException.on(onPage, "column", piece.text());
      }
      if (piece.text().equals(HEADING)) {
        continue;
      }
      Piece placed = new Piece(x, piece.y() + (onPage - page) * PAGE, piece.text());
      (x < middle - 5 ? requirements : x < right - 5 ? activities : certificates).add(placed);
    }
  }

  private double shift(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::x).min().orElse(left) - left;
  }

  Column requirements() {
    return Column.of(requirements);
  }

  Column activities() {
    return Column.of(activities);
  }

  Column certificates() {
    return Column.of(certificates);
  }
}
