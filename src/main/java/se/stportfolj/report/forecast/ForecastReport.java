package se.stportfolj.report.forecast;

import java.io.IOException;

/**
 * Forecasts told one portfolio after the other, so that nothing of a portfolio is kept but what the
 * end needs. {@link #told} may be asked on several threads at once; the others on one, in this
 * order: {@link #begin}, {@link #say} for each, {@link #end}.
 */
public interface ForecastReport {
  /** What the report says of one portfolio, whatever it says of others. */
  Part told(Foretold one);

  /** Writes what stands before everything. */
  void begin() throws IOException;

  /** Writes what can be written of the next, and keeps what stands after all of them. */
  void say(Part part) throws IOException;

  /** Writes what stands after everything, and leaves what it was written to open. */
  void end() throws IOException;

  /** Whether there is anything to show, at the end. */
  default boolean isSomething() {
    return true;
  }

  /** What is said about one portfolio. */
  interface Part {}
}
