package se.stportfolj.rules;

import se.stportfolj.format.Period;
import se.stportfolj.text.Blank;

/** How a stretch of days is told. */
public final class Days {
  private Days() {}

  /** First and last day, or the day if it is one. */
  public static Blank told(Period dates) {
    return Blank.of(text(dates));
  }

  /** The same as text, to be joined with others. */
  public static String text(Period dates) {
    return dates.from().equals(dates.to())
        ? dates.from().toString()
        : dates.from() + "–" + dates.to();
  }
}
