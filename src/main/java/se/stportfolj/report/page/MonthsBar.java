package se.stportfolj.report.page;

import java.math.BigInteger;
import se.stportfolj.report.Svg;
import se.stportfolj.service.Fraction;

/** Months done of those required, as a bar beside the words. */
public final class MonthsBar {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 10;

  private MonthsBar() {}

  /**
   * The bar; full only when nothing lacks.
   *
   * @param done months credited and served
   * @param assumed those of them that no rotation records
   * @param required more than none
   */
  public static String of(Fraction done, Fraction assumed, Fraction required) {
    // Who has served more than is required has a full bar, of which the assumed part is still seen.
    Fraction of = done.max(required);
    int all = width(done, of);
    int recorded = width(done.minus(assumed), of);
    Svg svg = Svg.within();
    svg.beginSmall(WIDTH, HEIGHT, "months");
    svg.shape(0, 0, recorded, HEIGHT, "done");
    if (all > recorded) {
      svg.shape(recorded, 1, all - recorded, HEIGHT - 2, "assumed");
    }
    return svg.endSmall();
  }

  private static int width(Fraction part, Fraction of) {
    BigInteger width = part.dividedBy(of).times(Fraction.of(WIDTH)).floor();
    return width.max(BigInteger.ZERO).min(BigInteger.valueOf(WIDTH)).intValueExact();
  }
}
