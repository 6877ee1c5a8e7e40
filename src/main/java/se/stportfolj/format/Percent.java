package se.stportfolj.format;

import java.math.BigDecimal;

/**
 * A share of full-time service in percent, 1 to 100, exact: the files may say {@code 62.5}.
 *
 * @param hundredths the share in hundredths of a percent, so that 80 % is 8000
 */
public record Percent(int hundredths) {
  /** Full time. */
  public static final Percent FULL = new Percent(100_00);

  /** Whole percent. */
  public static Percent of(int percent) {
    return new Percent(percent * 100);
  }

  // Written out, since a record makes its own at run time, with classes that no archive keeps.
  @Override
  public boolean equals(Object other) {
    return other instanceof Percent percent && hundredths == percent.hundredths;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(hundredths);
  }

  /** As it is written in the files: {@code 80} or {@code 62.5}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
