package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;

/**
 * The portfolios of one call, one at a time: each is read, told, and forgotten, so that a region
 * takes no more memory than a doctor.
 */
final class EachPortfolio {
  private final Map<Path, String> folders;
  private final Optional<IdentityNumber> personnummer;

  /**
   * The portfolios below the paths of a call.
   *
   * @throws UsageException if a path does not exist or holds no portfolio
   */
  EachPortfolio(Invocation invocation) throws UsageException, IOException {
    this.folders = invocation.folders();
    this.personnummer = invocation.world().variable("ST_PERSONNUMMER").map(IdentityNumber::new);
  }

  /** What is to be known of one portfolio: small, and without the portfolio itself. */
  interface Question<T> {
    /** The answer. */
    T answer(Portfolio portfolio) throws UsageException;
  }

  /** Who hears the answers, in the order of the folders. */
  interface Listener<T> {
    /** The next answer. */
    void hear(T answer) throws UsageException, IOException;
  }

  /** How many there are. */
  int count() {
    return folders.size();
  }

  /** Whether it is so of any; no further one is read. */
  boolean any(Predicate<Portfolio> condition) {
    for (Map.Entry<Path, String> folder : folders.entrySet()) {
      if (condition.test(read(folder))) {
        return true;
      }
    }
    return false;
  }

  /** Puts a question to each. */
  <T> void ask(Question<T> question, Listener<T> listener) throws UsageException, IOException {
    for (Map.Entry<Path, String> folder : folders.entrySet()) {
      listener.hear(question.answer(read(folder)));
    }
  }

  private Portfolio read(Map.Entry<Path, String> folder) {
    return PortfolioReader.read(folder.getKey(), folder.getValue(), personnummer);
  }
}
