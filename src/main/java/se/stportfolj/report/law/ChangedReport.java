package se.stportfolj.report.law;

import java.io.IOException;

/**
 * What portfolios would need under another regulation, told one after the other. {@link #told} may
 * be asked on several threads at once; the others on one, in this order: {@link #begin}, {@link
 * #say} for each, {@link #end}.
 */
public interface ChangedReport {
  /** What the report says of one portfolio, whatever it says of others. */
  String told(Changed one);

  /** Writes what stands before everything. */
  void begin() throws IOException;

  /** Writes what was said about the next portfolio, or keeps it for the end. */
  void say(Changed one, String told) throws IOException;

  /** Writes what stands after everything, and leaves what it was written to open. */
  void end() throws IOException;
}
