package se.stportfolj.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;

/** What {@code st init} wants to know: from options, or by asking whoever sits at the terminal. */
final class Answers {
  private final Invocation invocation;

  Answers(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Reads an answer, or says what is wrong with it. */
  interface Reading<T> {
    T of(String answer) throws UsageException;
  }

  /** An answer that must be given. */
  <T> T must(String option, Reading<T> reading) throws UsageException, IOException {
    return get(option, true, reading)
        .orElseThrow(
            () ->
                new UsageException(
                    new Message("usage.init-missing", Map.of("option", Blank.of(option)))));
  }

  /** An answer that may be left empty. */
  <T> Optional<T> may(String option, Reading<T> reading) throws UsageException, IOException {
    return get(option, false, reading);
  }

  /** An answer that only an option gives. */
  <T> Optional<T> given(String option, Reading<T> reading) throws UsageException {
    Optional<String> given = invocation.option(option).filter(answer -> !answer.isBlank());
    return given.isPresent() ? Optional.of(reading.of(given.get())) : Optional.empty();
  }

  private <T> Optional<T> get(String option, boolean required, Reading<T> reading)
      throws UsageException, IOException {
    Optional<String> given = invocation.option(option);
    if (given.isPresent()) {
      // An empty option says what an empty answer says: there is none, and nobody is asked.
      boolean none = !required && given.get().isBlank();
      return none ? Optional.empty() : Optional.of(reading.of(given.get()));
    }
    if (!invocation.world().terminal()) {
      return Optional.empty();
    }
    while (true) {
      invocation.world().out().print(question(option));
      invocation.world().out().print(": ");
      invocation.world().out().flush();
      String line = invocation.world().in().readLine();
      if (line == null || (line.isBlank() && !required)) {
        return Optional.empty();
      }
      try {
        if (!line.isBlank()) {
          return Optional.of(reading.of(line.strip()));
        }
      } catch (UsageException e) {
        invocation.world().out().println(invocation.texts().say(e.told()));
      }
    }
  }

  /** A name on one line, without what a terminal or a reader would take for something else. */
  static Reading<String> line(String option) {
    return answer -> {
      if (answer.indexOf(St.LOST) >= 0) {
        throw new UsageException(
            new Message("usage.lost-letter", Map.of("value", Blank.of(answer))));
      }
      if (answer.isBlank() || !Shown.of(answer).equals(answer) || answer.indexOf('\t') >= 0) {
        throw new UsageException(
            new Message(
                "usage.init-line", Map.of("option", Blank.of(option), "value", Blank.of(answer))));
      }
      return answer.strip();
    };
  }

  /** A day. */
  static Reading<LocalDate> day(String option) {
    return answer -> {
      try {
        return LocalDate.parse(answer);
      } catch (DateTimeException e) {
        throw new UsageException(
            new Message(
                "usage.date", Map.of("option", Blank.of(option), "value", Blank.of(answer))));
      }
    };
  }

  private String question(String option) {
    Map<String, Blank> words =
        Map.of("regulations", Blank.of(String.join(", ", RegulationId.keys())));
    return invocation.texts().say(new Message("init.ask." + option.substring(2), words));
  }
}
