package se.stportfolj.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;

/** Asks whoever sits at the terminal, until the answer can be understood. */
final class Questions {
  private final Invocation invocation;
  private final Typed typed;

  Questions(Invocation invocation, Typed typed) {
    this.invocation = invocation;
    this.typed = typed;
  }

  /** Whether somebody sits there. */
  boolean canAsk() {
    return invocation.world().terminal();
  }

  /** Says whether an answer will do. */
  interface Check {
    /** Throws what is wrong with it. */
    void of(String answer) throws UsageException;
  }

  /** The day of an option; asked for where it is needed and not given. */
  Optional<Value> day(String option, String question, boolean needed)
      throws UsageException, IOException {
    KeyPath path = new KeyPath(List.of(option.substring(2)), Shape.DAY);
    Optional<String> text =
        given(option, question, Optional.of(invocation.asOf().toString()), needed, path);
    if (text.isEmpty() && needed) {
      throw new UsageException(
          new Message("usage.init-missing", Map.of("option", Blank.of(option))));
    }
    return text.isPresent() ? Optional.of(typed.value(option, text.get(), path)) : Optional.empty();
  }

  /** The text of an option; asked for where it is wanted and not given, and may be left out. */
  Optional<Value> line(String option, String question, Optional<String> usual, boolean wanted)
      throws UsageException, IOException {
    KeyPath path = new KeyPath(List.of(option.substring(2)), Shape.LINE);
    Optional<String> text = given(option, question, usual, wanted, path);
    return text.isPresent() ? Optional.of(typed.value(option, text.get(), path)) : Optional.empty();
  }

  private Optional<String> given(
      String option, String question, Optional<String> usual, boolean wanted, KeyPath path)
      throws IOException {
    Optional<String> given = invocation.option(option);
    boolean asks = given.isEmpty() && wanted && canAsk();
    String words = invocation.texts().get(question);
    return asks ? ask(words, usual, false, answer -> typed.value(option, answer, path)) : given;
  }

  /**
   * An answer in one line.
   *
   * @param usual what an empty line means
   * @param needed whether there must be an answer
   * @return nothing for an empty line without a usual answer, for a hyphen, and at the end of input
   */
  Optional<String> ask(String question, Optional<String> usual, boolean needed, Check check)
      throws IOException {
    while (true) {
      String offer = usual.map(text -> " [" + Shown.of(text) + "]").orElse("");
      invocation.world().out().print(question + offer + ": ");
      invocation.world().out().flush();
      String line = invocation.world().in().readLine();
      if (line == null) {
        return Optional.empty();
      }
      String answer = line.isBlank() ? usual.orElse("") : line.strip();
      if (answer.isEmpty() || answer.equals("-")) {
        if (!needed) {
          return Optional.empty();
        }
        continue;
      }
      try {
        check.of(answer);
        return Optional.of(answer);
      } catch (UsageException e) {
        say(e.told());
      }
    }
  }

  /** An answer of several lines, ended by an empty one. */
  Optional<String> askLines(String question) throws IOException {
    say(new Message("enter.ask.lines", Map.of("question", Blank.of(question))));
    List<String> lines = new ArrayList<>();
    for (String line = read(); line != null && !line.isBlank(); line = read()) {
      lines.add(line.stripTrailing());
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private String read() throws IOException {
    invocation.world().out().print("> ");
    invocation.world().out().flush();
    return invocation.world().in().readLine();
  }

  /** Says something before a question. */
  void say(Message message) {
    invocation.world().out().println(invocation.texts().say(message));
  }

  /** Says something below a question, a little in. */
  void offer(Message message) {
    offer(invocation.texts().say(message));
  }

  /** Says something before a question that is no text of our own. */
  void offer(String line) {
    invocation.world().out().println("  " + Shown.of(line));
  }
}
