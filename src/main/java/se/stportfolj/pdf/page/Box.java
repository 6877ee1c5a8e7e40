package se.stportfolj.pdf.page;

/** A rectangle on a page, in points (1/72 inch) from the page's lower left corner. */
public record Box(double left, double bottom, double right, double top) {
  public Box {
    if (left >= right || bottom >= top) {
      throw new IllegalArgumentException(
          "Not a box: " + left + ", " + bottom + ", " + right + ", " + top);
    }
  }

  /** Points from left to right. */
  public double width() {
    return right - left;
  }

  /** Points from bottom to top. */
  public double height() {
    return top - bottom;
  }

  /** The same box brought in by so many points at each side. */
  public Box inset(double byLeft, double byBottom, double byRight, double byTop) {
    return new Box(left + byLeft, bottom + byBottom, right - byRight, top - byTop);
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return left <= x && x <= right && bottom <= y && y <= top;
  }
}
