package se.stportfolj.report.page;

import java.math.BigInteger;
import se.stportfolj.report.Svg;
import se.stportfolj.service.Fraction;

/** Months done of those required, as a bar beside the words. */
public final class MonthsBar {
  private MonthsBar() {}

  /**
   * A bar as wide as the page; full only when nothing lacks.
   *
   * @param done months credited and served
   * @param assumed those of them that no rotation records
   * @param required more than none
   */
  public static String wide(Fraction done, Fraction assumed, Fraction required) {
    Svg svg = Svg.within();
    svg.beginSmall(400, 10, "months");
    return drawn(svg, done, assumed, required, 400, 10);
  }

  /** A bar for a cell of a table; full only when nothing lacks. */
  public static String small(Fraction done, Fraction required) {
    Svg svg = Svg.within();
    svg.beginSmall("bar");
    return drawn(svg, done, Fraction.ZERO, required, 80, 8);
  }

  private static String drawn(
      Svg svg, Fraction done, Fraction assumed, Fraction required, int width, int height) {
    // Who has served more than is required has a full bar, of which the assumed part is still seen.
    Fraction of = done.max(required);
    int all = width(done, of, width);
    int recorded = width(done.minus(assumed), of, width);
    svg.shape(0, 0, recorded, height, "done");
    if (all > recorded) {
      svg.shape(recorded, 1, all - recorded, height - 2, "assumed");
    }
    return svg.endSmall();
  }

  private static int width(Fraction part, Fraction of, int width) {
    BigInteger whole = part.dividedBy(of).times(Fraction.of(width)).floor();
    return whole.max(BigInteger.ZERO).min(BigInteger.valueOf(width)).intValueExact();
  }
}
