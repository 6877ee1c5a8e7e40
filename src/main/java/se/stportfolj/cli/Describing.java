package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.document.Kind;
import se.stportfolj.shell.Described;
import se.stportfolj.shell.Expected;
import se.stportfolj.text.Texts;

/** The commands as shells and manuals are told of them: out of what {@code --help} is made of. */
final class Describing {
  /** What stands for a value, and what is asked for then. */
  private static final Map<String, String> ASKED =
      Map.of(
          "ID", "id",
          "RULE", "rule",
          "CODE|RULE", "code",
          "SLUG", "specialty",
          "FORM", "form",
          "UNIT", "unit");

  /** Options whose value is told by their name. */
  private static final Map<String, String> BY_NAME =
      Map.of("--specialty", "specialty", "--objectives", "objective", "--rotation", "id");

  private static final Set<String> FOLDERS = Set.of("DIR", "PATH");

  private Describing() {}

  /** {@code st} itself, with what stands before a command. */
  static Described whole(Texts texts) {
    return of(St.root(texts));
  }

  /** Every command that help shows. */
  static List<Described> commands(Texts texts) {
    List<Described> commands = new ArrayList<>();
    for (Command command : St.COMMANDS) {
      CommandSpec spec = command.spec(texts);
      if (!spec.usageMessage().hidden()) {
        commands.add(of(spec));
      }
    }
    return commands;
  }

  private static Described of(CommandSpec spec) {
    String name = spec.name();
    return new Described(
        name,
        String.join("\n", spec.usageMessage().customSynopsis()),
        String.join("\n", spec.usageMessage().description()),
        spec.options().stream().map(option -> option(name, option)).toList(),
        spec.positionalParameters().stream().map(p -> parameter(name, p)).toList(),
        List.of(spec.usageMessage().footer()));
  }

  private static Described.Option option(String command, OptionSpec option) {
    boolean valued = option.arity().max() > 0;
    return new Described.Option(
        List.of(option.names()),
        valued ? option.paramLabel() : "",
        described(option),
        valued ? Optional.of(value(command, option)) : Optional.empty(),
        option.arity().max() > 1,
        !option.hidden());
  }

  private static String described(ArgSpec arg) {
    return String.join("\n", arg.description());
  }

  /** What an option can be given. */
  private static Expected value(String command, OptionSpec option) {
    String label = option.paramLabel();
    if (isWords(label)) {
      return new Expected.Words(List.of(label.split("\\|")));
    }
    if (BY_NAME.containsKey(option.longestName())) {
      return new Expected.Asked(BY_NAME.get(option.longestName()));
    }
    // What an entry can have under a key depends on what is added, which stands before it.
    boolean key = command.equals("add") && (label.equals("TEXT") || label.equals("NAME"));
    return key ? new Expected.Asked("value" + option.longestName()) : value(label);
  }

  private static Expected value(String label) {
    if (label.startsWith("FILE")) {
      return new Expected.Files();
    }
    if (FOLDERS.contains(label)) {
      return new Expected.Folders();
    }
    if (label.equals("REV")) {
      return new Expected.Revisions();
    }
    return ASKED.containsKey(label)
        ? new Expected.Asked(ASKED.get(label))
        : new Expected.Anything();
  }

  /** Choices are written small, what stands for something else in capitals. */
  private static boolean isWords(String label) {
    return label.matches("[a-z0-9-]+(\\|[a-z0-9-]+)+");
  }

  private static Described.Parameter parameter(String command, PositionalParamSpec spec) {
    return new Described.Parameter(
        spec.paramLabel(),
        described(spec),
        parameter(command, spec.paramLabel()),
        spec.index().isVariable());
  }

  /** Most say by their label what they are; these few by their command. */
  private static Expected parameter(String command, String label) {
    return switch (command + " " + label) {
      case "add KIND" -> new Expected.Words(EntryKind.words());
      case "render-document KIND" ->
          new Expected.Words(Stream.of(Kind.values()).map(Kind::key).toList());
      case "policies NAME" -> new Expected.Asked("policy");
      case "schema NAME" -> new Expected.Asked("schema");
      case "diff REV|PATH" -> new Expected.OrFolder(new Expected.Revisions());
      case "set [PATH] KEY=VALUE…" -> new Expected.OrFolder(new Expected.Asked("pair"));
      case "malbeskrivning import" -> new Expected.Words(List.of("import"));
      case "completion SHELL" -> new Expected.Words(CompletionCommand.SHELLS);
      default -> value(label);
    };
  }
}
