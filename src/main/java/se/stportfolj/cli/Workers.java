package se.stportfolj.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A fixed number of threads that work on several things at once. What comes of them is taken in the
 * order in which they were given, whoever is done first; and only so many are on the way that one
 * that takes long does not have the others pile up behind it.
 */
final class Workers<T> implements AutoCloseable {
  /** How many may be on the way for each thread. */
  private static final int AHEAD = 32;

  private final ExecutorService pool;
  private final int most;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();

  /** A number of threads that end with the process, whatever they are doing. */
  Workers(int threads) {
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "portfolios");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * AHEAD;
  }

  /** Gives them work. */
  void give(Callable<T> work) {
    underWay.add(pool.submit(work));
  }

  /** Whether something is to be taken before more is given. */
  boolean isFull() {
    return underWay.size() >= most;
  }

  /** Whether nothing is left to be taken. */
  boolean isIdle() {
    return underWay.isEmpty();
  }

  /** What came of the oldest work, once it is done; or what it threw. */
  T take() throws UsageException, IOException {
    try {
      return underWay.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  /** The same exception as without threads. */
  private static IllegalStateException thrown(Throwable cause) throws UsageException, IOException {
    if (cause instanceof UsageException usage) {
      throw usage;
    }
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(cause);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
