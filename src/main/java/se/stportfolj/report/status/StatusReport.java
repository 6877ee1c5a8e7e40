package se.stportfolj.report.status;

import java.io.IOException;
import se.stportfolj.report.forecast.NotForecast;

/**
 * Where doctors stand, told one after the other. {@link #told} may be asked on several threads at
 * once; the others on one, in this order: {@link #begin}, {@link #say} or {@link #sayNone} for
 * each, {@link #end}.
 */
public interface StatusReport {
  /** What the report says of one doctor, whatever it says of others. */
  String told(Status status);

  /** What it says of a portfolio that cannot be computed with. */
  String told(NotForecast one);

  /** Writes what stands before everything. */
  void begin() throws IOException;

  /** Writes what was said about the next portfolio. */
  void say(String told) throws IOException;

  /** Keeps what was said about the next portfolio, to print it after all others. */
  void sayNone(String told) throws IOException;

  /** Writes what stands after everything, and leaves what it was written to open. */
  void end() throws IOException;
}
