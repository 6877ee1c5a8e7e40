package se.stportfolj.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.shell.Script;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st completion}: the script with which a shell completes what is typed after st. */
final class CompletionCommand implements Command {
  static final List<String> SHELLS = Stream.of(Script.values()).map(Script::key).toList();

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(AddCommand.positional("0", "SHELL", texts.get("help.parameter.completion")));
  }

  @Override
  public int run(Invocation invocation) throws UsageException {
    String shell = invocation.given().matchedPositionalValue(0, "");
    Optional<Script> script =
        Stream.of(Script.values()).filter(one -> one.key().equals(shell)).findFirst();
    if (script.isEmpty()) {
      throw unknown(shell);
    }
    Texts texts = invocation.texts();
    invocation
        .world()
        .out()
        .print(script.get().of(Describing.whole(texts), Describing.commands(texts)));
    return ExitCode.OK;
  }

  private static UsageException unknown(String shell) {
    Optional<String> meant = Nearest.to(shell, SHELLS);
    String key = meant.isPresent() ? "usage.completion-near" : "usage.completion";
    return new UsageException(
        new Message(
            key,
            Map.of(
                "shell", Blank.of(shell),
                "meant", Blank.of(meant.orElse("")),
                "shells", Blank.of(String.join(", ", SHELLS)))));
  }
}
