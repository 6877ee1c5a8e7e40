package se.stportfolj.cli;

import java.io.IOException;
import se.stportfolj.portfolio.Portfolio;

/** What a command asks of each portfolio, and what it does with the answers. */
interface Inquiry<T> {
  /**
   * What is to be known of one portfolio: small, and without the portfolio itself. May be asked on
   * several threads at once.
   */
  T answer(Portfolio portfolio) throws UsageException, IOException;

  /** Takes the next answer: one at a time, in the order of the paths. */
  void hear(T answer) throws UsageException, IOException;
}
