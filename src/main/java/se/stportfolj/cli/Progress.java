package se.stportfolj.cli;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Says how far the work has come, to somebody who watches: on one line of the standard error, once
 * it has lasted a second, and gone when it is done. Not in CI, not in a file, not with {@code
 * --quiet}.
 */
final class Progress implements AutoCloseable {
  /** Before this nobody wonders, in nanoseconds. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Between two changes of the line, in nanoseconds: nobody reads faster. */
  private static final long PACE = 100_000_000L;

  /** To the beginning of the line, and nothing after it. */
  private static final String CLEAR = "\r\u001b[K";

  private final Invocation invocation;
  private final boolean watched;
  private final long start;
  private final int steps;
  private int step;
  private long last;
  private boolean shown;

  /**
   * Begins.
   *
   * @param steps how many times {@link #step} will be called
   */
  Progress(Invocation invocation, int steps) {
    this.invocation = invocation;
    this.steps = steps;
    World world = invocation.world();
    watched =
        world.errTerminal()
            && world.variable("CI").isEmpty()
            && !world.variable("TERM").equals(Optional.of("dumb"))
            && !invocation.flag("--quiet");
    start = watched ? world.nanoTime().getAsLong() : 0;
    last = start - PACE;
  }

  /** Another step begins; {@code what} says what is worked on. */
  void step(String what) {
    step++;
    if (!watched) {
      return;
    }
    World world = invocation.world();
    long now = world.nanoTime().getAsLong();
    if (now - start < PATIENCE || now - last < PACE) {
      return;
    }
    last = now;
    shown = true;
    String line =
        invocation
            .texts()
            .say(
                new Message(
                    "progress",
                    Map.of(
                        "step", Blank.of(step),
                        "steps", Blank.of(steps),
                        "what", Blank.of(what))));
    // A line that the terminal breaks could not be taken back.
    int columns = Math.max(1, invocation.columns() - 1);
    int points = line.codePointCount(0, line.length());
    String cut = points <= columns ? line : line.substring(0, line.offsetByCodePoints(0, columns));
    world.err().print(CLEAR + cut);
    world.err().flush();
  }

  /** The line is gone; what is printed next begins where it stood. */
  @Override
  public void close() {
    if (shown) {
      invocation.world().err().print(CLEAR);
      invocation.world().err().flush();
      shown = false;
    }
  }
}
