package se.stportfolj.report.findings;

import java.io.IOException;
import java.util.List;
import se.stportfolj.rules.Verdict;

/**
 * Findings told one examined after the other, so that nothing of a portfolio is kept but what the
 * end needs. {@link #told} may be asked on several threads at once; the others on one, in this
 * order: {@link #begin}, {@link #say} for each, {@link #end}.
 */
public interface FindingsReport {
  /** What the report says of one, whatever it says of others. */
  String told(Examined one);

  /** Writes what stands before everything. */
  void begin() throws IOException;

  /** Writes what was said about the next portfolio. */
  void say(String told) throws IOException;

  /**
   * Writes what stands after everything, and leaves what it was written to open.
   *
   * @param unfinished what of the verdicts was not run, for each of which something was not
   */
  void end(Sums sums, List<Verdict> unfinished) throws IOException;
}
