package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * One block of a page that shows what a terminal shows: commands after {@code $}, and below each
 * what it prints.
 *
 * @param first the number of the line after the opening fence, from 0
 * @param end the number of the closing fence's line
 */
record Transcript(int first, int end, List<Step> steps) {
  static final String OPEN = "```console";
  static final String CLOSE = "```";
  static final String LEFT_OUT = "…";
  private static final String PROMPT = "$ ";

  /** A command and what it is said to print. */
  record Step(String command, List<String> printed) {
    boolean asksForTheExitCode() {
      return command.equals("echo $?");
    }

    /** Whether this is what was printed; a line … stands for any number of lines. */
    boolean matches(List<String> actual) {
      return matches(printed, actual);
    }

    private static boolean matches(List<String> shown, List<String> actual) {
      if (shown.isEmpty()) {
        return actual.isEmpty();
      }
      List<String> rest = shown.subList(1, shown.size());
      if (shown.get(0).equals(LEFT_OUT)) {
        for (int skipped = 0; skipped <= actual.size(); skipped++) {
          if (matches(rest, actual.subList(skipped, actual.size()))) {
            return true;
          }
        }
        return false;
      }
      return !actual.isEmpty()
          && shown.get(0).equals(actual.get(0))
          && matches(rest, actual.subList(1, actual.size()));
    }

    /** What the page should show: as many lines before and after a … as it shows now. */
    List<String> rewritten(List<String> actual) {
      if (matches(actual)) {
        return printed;
      }
      int gap = printed.indexOf(LEFT_OUT);
      int before = gap;
      int after = printed.size() - gap - 1;
      if (gap < 0 || before + after >= actual.size()) {
        return actual;
      }
      if (gap != printed.lastIndexOf(LEFT_OUT)) {
        throw new IllegalStateException(
            "more than one line "
                + LEFT_OUT
                + " and the rest has changed; edit by hand: "
                + command);
      }
      List<String> lines = new ArrayList<>(actual.subList(0, before));
      lines.add(LEFT_OUT);
      lines.addAll(actual.subList(actual.size() - after, actual.size()));
      return lines;
    }
  }

  /**
   * The transcripts of a page.
   *
   * @throws IllegalStateException if a block does not begin with a command or does not end
   */
  static List<Transcript> of(List<String> page) {
    List<Transcript> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).strip().equals(OPEN)) {
        Transcript one = at(i, page);
        found.add(one);
        i = one.end();
      }
    }
    return found;
  }

  private static Transcript at(int fence, List<String> page) {
    if (!page.get(fence).equals(OPEN)) {
      throw new IllegalStateException("line " + (fence + 1) + ": an indented block is not re-run");
    }
    List<Step> steps = new ArrayList<>();
    for (int i = fence + 1; i < page.size(); i++) {
      String line = page.get(i);
      if (line.equals(CLOSE) && !steps.isEmpty()) {
        return new Transcript(fence + 1, i, steps);
      }
      if (line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (steps.isEmpty()) {
        throw new IllegalStateException("line " + (i + 1) + ": a block begins with a command");
      } else {
        steps.get(steps.size() - 1).printed().add(line);
      }
    }
    throw new IllegalStateException("line " + (fence + 1) + ": the block does not end");
  }

  /** The lines between the fences. */
  static List<String> lines(List<Step> steps) {
    List<String> lines = new ArrayList<>();
    for (Step step : steps) {
      lines.add(PROMPT + step.command());
      lines.addAll(step.printed());
    }
    return lines;
  }
}
