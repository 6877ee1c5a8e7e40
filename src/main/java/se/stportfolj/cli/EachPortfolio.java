package se.stportfolj.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * The portfolios of one call: each is read, told, and forgotten, so that a region takes no more
 * memory than a doctor. Several are worked on at once, and heard of in the order of their paths, so
 * that it makes no difference how many. A single one is worked on where it is asked for.
 */
final class EachPortfolio {
  private final Invocation invocation;
  private final Map<Path, String> folders;
  private final Optional<IdentityNumber> personnummer;
  private final Regions regions;
  private final int jobs;
  private Optional<Progress> progress = Optional.empty();

  /**
   * The portfolios below the paths of a call.
   *
   * @throws UsageException if a path does not exist or holds no portfolio, or {@code --jobs} is no
   *     number of threads
   */
  EachPortfolio(Invocation invocation) throws UsageException, IOException {
    this.invocation = invocation;
    this.jobs = jobs(invocation);
    this.folders = invocation.folders();
    this.regions = new Regions(invocation);
    this.personnummer = invocation.world().variable("ST_PERSONNUMMER").map(IdentityNumber::new);
  }

  private static int jobs(Invocation invocation) throws UsageException {
    Optional<String> asked = invocation.option("--jobs");
    if (asked.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!asked.get().matches("[1-9]\\d{0,2}")) {
      throw new UsageException(new Message("usage.jobs", Map.of("value", Blank.of(asked.get()))));
    }
    return Integer.parseInt(asked.get());
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

  /** Makes an inquiry of each. */
  <T> void ask(Inquiry<T> inquiry) throws UsageException, IOException {
    if (folders.isEmpty()) {
      invocation
          .option("--changed-since")
          .ifPresent(
              revision ->
                  tell(new Message("changed.none", Map.of("revision", Blank.of(revision)))));
      return;
    }
    if (folders.size() == 1) {
      Map.Entry<Path, String> only = folders.entrySet().iterator().next();
      inquiry.hear(inquiry.answer(read(only)));
      return;
    }
    try (Progress shown = new Progress(invocation, folders.size())) {
      progress = Optional.of(shown);
      if (jobs == 1) {
        askInTurn(inquiry);
      } else {
        askAtOnce(inquiry);
      }
    }
  }

  private <T> void askInTurn(Inquiry<T> inquiry) throws UsageException, IOException {
    for (Map.Entry<Path, String> folder : folders.entrySet()) {
      if (!hear(inquiry.answer(read(folder)), folder.getValue(), inquiry)) {
        return;
      }
    }
  }

  private <T> void askAtOnce(Inquiry<T> inquiry) throws UsageException, IOException {
    Deque<String> asked = new ArrayDeque<>();
    try (Workers<T> workers = new Workers<>(Math.min(jobs, folders.size()))) {
      for (Map.Entry<Path, String> folder : folders.entrySet()) {
        if (workers.isFull() && !hear(workers.take(), asked.remove(), inquiry)) {
          return;
        }
        workers.give(() -> inquiry.answer(read(folder)));
        asked.add(folder.getValue());
      }
      while (!workers.isIdle()) {
        if (!hear(workers.take(), asked.remove(), inquiry)) {
          return;
        }
      }
    }
  }

  /** Hands on an answer; false when nobody reads what is told, as after {@code | head}. */
  private <T> boolean hear(T answer, String folder, Inquiry<T> inquiry)
      throws UsageException, IOException {
    inquiry.hear(answer);
    progress.orElseThrow().step(folder);
    return !invocation.world().out().checkError();
  }

  private Portfolio read(Map.Entry<Path, String> folder) {
    return PortfolioReader.read(folder.getKey(), folder.getValue(), personnummer, regions::of);
  }

  private void makeRoom() {
    progress.ifPresent(Progress::close);
  }

  /** Says something to whoever called, beside what is printed. */
  void tell(Message message) {
    makeRoom();
    invocation.tell(message);
  }

  /**
   * What is written to the standard output piece by piece; to be flushed at the end. Where both go
   * to a terminal, the line of the progress makes room for it.
   */
  Writer writer() {
    Writer out = invocation.writer();
    if (!invocation.world().terminal() || !invocation.world().errTerminal()) {
      return out;
    }
    return new FilterWriter(out) {
      @Override
      public void write(int c) throws IOException {
        makeRoom();
        out.write(c);
      }

      @Override
      public void write(char[] text, int from, int length) throws IOException {
        makeRoom();
        out.write(text, from, length);
      }

      @Override
      public void write(String text, int from, int length) throws IOException {
        makeRoom();
        out.write(text, from, length);
      }
    };
  }
}
