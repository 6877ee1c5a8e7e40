package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.exchange.Answered;
import se.stportfolj.exchange.Haul;
import se.stportfolj.exchange.ImportSources;
import se.stportfolj.exchange.NotReadException;
import se.stportfolj.regulation.Law;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * What the sources do not know: from options, or by asking whoever sits at the terminal. What
 * nobody knows is left out.
 */
final class ImportQuestions {
  /** The options, which are keys of contract.yaml. */
  static final List<String> OPTIONS =
      List.of(
          "--given-name",
          "--family-name",
          "--regulation",
          "--specialty",
          "--start",
          "--employment-percent");

  private final Invocation invocation;
  private final ImportTarget target;
  private final Answers answers;
  private final Law law;

  ImportQuestions(Invocation invocation, ImportTarget target) {
    this.invocation = invocation;
    this.target = target;
    this.answers = new Answers(invocation);
    this.law = new Surroundings(invocation).in(target.folder());
  }

  /** Reads the files, and completes what was found. */
  List<Haul> complete(List<Path> files) throws UsageException, IOException, NotReadException {
    Haul said = new Haul(invocation.texts().get("import.said"), true);
    for (String option : OPTIONS) {
      if (invocation.option(option).filter(text -> !text.isBlank()).isPresent()) {
        ask(option, said);
      }
    }
    List<Haul> hauls = read(files, said);
    boolean more = false;
    for (String option : OPTIONS) {
      boolean open =
          target.isNew()
              && invocation.option(option).isEmpty()
              && !Answered.has(key(option), hauls);
      more |= open && ask(option, said);
    }
    // Which delmål there are depends on what was answered.
    List<Haul> all = new ArrayList<>(List.of(said));
    all.addAll(more ? read(files, said) : hauls);
    askOfRotations(all);
    return all;
  }

  private List<Haul> read(List<Path> files, Haul said) throws IOException, NotReadException {
    ImportSources sources =
        new ImportSources(
            law,
            Answered.of("regulation", said).or(() -> target.says("regulation")),
            Answered.of("specialty", said).or(() -> target.says("specialty")));
    List<String> named = invocation.given().matchedPositionalValue(0, List.of());
    List<Path> must =
        named.stream().map(invocation.world().directory()::resolve).map(Path::normalize).toList();
    return sources.all(files, invocation::shown, must::contains);
  }

  private static List<String> key(String option) {
    String key = option.substring(2);
    return key.endsWith("-name") ? List.of("trainee", key) : List.of(key);
  }

  /** Takes the answer to a question of the contract, if there is one. */
  private boolean ask(String option, Haul said) throws UsageException, IOException {
    Optional<Value> answer =
        switch (option) {
          case "--start" -> answers.may(option, Answers.day(option)).map(Value::day);
          case "--specialty" -> answers.may(option, InitCommand::specialty).map(Value::text);
          case "--regulation" -> answers.may(option, ImportQuestions::regulation).map(Value::text);
          case "--employment-percent" ->
              answers.may(option, InitCommand::percent).map(Value::percent);
          default -> answers.may(option, Answers.line(option)).map(Value::text);
        };
    answer.ifPresent(value -> Answered.add(option, key(option), value, said));
    return answer.isPresent();
  }

  private static String regulation(String word) throws UsageException {
    if (RegulationId.of(word).isEmpty()) {
      throw new UsageException(
          new Message(
              "usage.choice",
              Map.of(
                  "option", Blank.of("--regulation"),
                  "value", Blank.of(word),
                  "words", Blank.of(String.join(", ", RegulationId.keys())))));
    }
    return word;
  }

  /** The share of full time, the kind of care and the place of rotations that lack them. */
  private void askOfRotations(List<Haul> hauls) throws IOException {
    if (!invocation.world().terminal()) {
      return;
    }
    for (Haul haul : hauls) {
      for (int i = 0; i < haul.found().size(); i++) {
        for (Answered.Question question : Answered.open(haul.found().get(i), target.contents())) {
          Optional<Value> answer = answer(question);
          if (answer.isPresent()) {
            haul.found().set(i, Answered.with(haul.found().get(i), question, answer.get()));
          }
        }
      }
    }
  }

  private Optional<Value> answer(Answered.Question question) throws IOException {
    while (true) {
      invocation.world().out().print(invocation.texts().say(question.text()));
      invocation.world().out().print(": ");
      invocation.world().out().flush();
      String line = invocation.world().in().readLine();
      if (line == null || line.isBlank()) {
        return Optional.empty();
      }
      Optional<Value> value = question.value(line);
      if (value.isPresent()) {
        return value;
      }
      invocation.world().out().println(invocation.texts().say(Message.of("import.ask.again")));
    }
  }
}
