package se.stportfolj.service;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounding of a column so that the printed rows add up to the printed total.
 *
 * <p>The total is rounded half up. Every row is cut off, and what then lacks in the total goes, one
 * unit of the last decimal each, to the rows that lost most; among equals to the earlier row.
 */
public final class LargestRemainder {
  private LargestRemainder() {}

  /** The rows, none of them negative, with so many decimals, in the order given. */
  public static List<BigDecimal> round(List<Fraction> rows, int decimals) {
    Fraction scale = new Fraction(BigInteger.TEN.pow(decimals), BigInteger.ONE);
    List<Fraction> scaled = rows.stream().map(row -> row.times(scale)).toList();
    List<BigInteger> units = new ArrayList<>(scaled.stream().map(Fraction::floor).toList());
    BigInteger total = total(rows, decimals).unscaledValue();
    int lacking = total.subtract(sum(units)).intValueExact();
    IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing(i -> lost(scaled.get(i)), Comparator.reverseOrder()))
        .limit(lacking)
        .forEach(i -> units.set(i, units.get(i).add(BigInteger.ONE)));
    return units.stream().map(unit -> new BigDecimal(unit, decimals)).toList();
  }

  /** The total of the rows, rounded half up: what the rounded rows add up to. */
  public static BigDecimal total(List<Fraction> rows, int decimals) {
    return rows.stream().reduce(Fraction.ZERO, Fraction::plus).rounded(decimals);
  }

  private static Fraction lost(Fraction row) {
    return row.minus(new Fraction(row.floor(), BigInteger.ONE));
  }

  private static BigInteger sum(List<BigInteger> units) {
    return units.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}
