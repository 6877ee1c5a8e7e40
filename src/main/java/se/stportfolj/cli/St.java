package se.stportfolj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.stportfolj.git.GitException;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** The whole tool: finds the command, runs it, and turns what came of it into an exit code. */
final class St {
  static final List<Command> COMMANDS =
      List.of(
          new ValidateCommand(),
          new StatusCommand(),
          new ForecastCommand(),
          new CalendarCommand(),
          new CohortCommand(),
          new RenderIntygCommand(),
          new RenderDocumentCommand(),
          new ExplainCommand(),
          new SpecialtiesCommand(),
          new MalbeskrivningCommand(),
          new PoliciesCommand(),
          new RulesCommand(),
          new SchemaCommand(),
          new ExportCommand(),
          new ImportCommand(),
          new InitCommand(),
          new DiffCommand(),
          new HistoryCommand(),
          new AddCommand(),
          new SignCommand(),
          new SetCommand(),
          new DoctorCommand(),
          new CompletionCommand(),
          new CandidatesCommand(),
          new ManCommand());

  /** What stands for a letter that could not be read. */
  static final char LOST = '\uFFFD';

  private final World world;
  private final Texts texts;

  private St(World world, Texts texts) {
    this.world = world;
    this.texts = texts;
  }

  /** Runs {@code st} with these arguments. Everything is printed and flushed when it returns. */
  static int run(World world, String... args) {
    St st = new St(world, Texts.of(language(world, args)));
    int code = st.execute(args);
    if (world.out().checkError()) {
      // A report that is cut off must not look like one that is complete.
      code = st.cutOff(code);
    }
    world.err().flush();
    return code;
  }

  private int cutOff(int code) {
    Optional<String> fault =
        world.out() instanceof StandardOutput out ? out.fault() : Optional.empty();
    if (fault.filter(StandardOutput::isClosedByReader).isPresent()) {
      return ExitCode.NOBODY_READS;
    }
    if (fault.isPresent()) {
      say(new Message("failure.output", Map.of("reason", Blank.of(fault.get()))), code);
    }
    return Math.max(code, ExitCode.FAILURE);
  }

  /** The language must be known before the options are described in it. */
  private static Language language(World world, String... args) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        asked = Language.of(args[i].substring("--lang=".length()));
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = Language.of(args[i + 1]);
      }
    }
    return asked
        .or(() -> world.variable("ST_LANG").flatMap(Language::of))
        .orElseGet(() -> Language.of(world.locale()));
  }

  private int execute(String... args) {
    try {
      refuseLostLetters(args);
      String[] asked = helpAsOption(args);
      CommandLine line = commandLine(asked);
      ParseResult root = line.parseArgs(asked);
      ParseResult last = root.hasSubcommand() ? root.subcommand() : root;
      if (root.isUsageHelpRequested() || last.isUsageHelpRequested()) {
        last.commandSpec().commandLine().usage(world.out(), CommandLine.Help.Ansi.OFF);
        return ExitCode.OK;
      }
      if (root.isVersionHelpRequested()) {
        world.out().println(Version.told(texts));
        return ExitCode.OK;
      }
      return root.hasSubcommand() ? run(last) : noCommand(line);
    } catch (ParameterException e) {
      return usage(e);
    } catch (UsageException e) {
      return say(e.told(), ExitCode.USAGE);
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e.getCause());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failure("failure.bug", e);
    }
  }

  private int failed(IOException e) {
    if (e instanceof GitException git) {
      boolean asked = git.fault() == GitException.Fault.QUESTION;
      return say(git.told(), asked ? ExitCode.USAGE : ExitCode.FAILURE);
    }
    return failure("failure.io", e);
  }

  /**
   * A letter that the JVM could not read is gone, and would be gone from a name or a path. The
   * launcher sees to it that this does not happen; whoever starts the JVM alone is told.
   */
  private static void refuseLostLetters(String... args) throws UsageException {
    for (String argument : args) {
      if (argument.indexOf(LOST) >= 0) {
        throw new UsageException(
            new Message("usage.lost-letter", Map.of("value", Blank.of(argument))));
      }
    }
  }

  /** {@code st help validate} is what many try first: it means {@code st validate --help}. */
  private static String[] helpAsOption(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
    asked[args.length - 1] = "--help";
    return asked;
  }

  private int run(ParseResult given) throws UsageException, IOException {
    Invocation asked = new Invocation(given, world, texts);
    asked.language();
    Invocation invocation = new Invocation(given, world, textsFor(asked));
    String name = given.commandSpec().name();
    for (Command command : COMMANDS) {
      if (command.name().equals(name)) {
        return command.run(invocation);
      }
    }
    throw new IllegalStateException("no command " + name);
  }

  /** The repository's language, unless the user asked for one. */
  private Texts textsFor(Invocation asked) throws UsageException {
    boolean chosen =
        asked.option("--lang").isPresent()
            || world.variable("ST_LANG").flatMap(Language::of).isPresent();
    Optional<Language> here = chosen ? Optional.empty() : asked.configuration().language();
    return here.filter(l -> l != texts.language()).map(Texts::of).orElse(texts);
  }

  private int noCommand(CommandLine line) {
    line.usage(world.err(), CommandLine.Help.Ansi.OFF);
    return ExitCode.USAGE;
  }

  private CommandLine commandLine(String... args) {
    CommandLine line = new CommandLine(root(texts));
    for (Command command : asked(args)) {
      line.addSubcommand(command.name(), command.spec(texts));
    }
    return line.setUnmatchedArgumentsAllowed(false);
  }

  /** {@code st} without its commands. */
  static CommandSpec root(Texts texts) {
    return Options.command("st", texts)
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.get("help.option.version"))
                .build());
  }

  /**
   * The command alone that stands first, none for the version; otherwise all. To describe all takes
   * 10 ms of a start.
   */
  private static List<Command> asked(String... args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      return List.of();
    }
    for (Command command : COMMANDS) {
      if (args.length > 0 && args[0].equals(command.name())) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private int usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String value = unmatched.getUnmatched().get(0);
      Optional<String> meant = Nearest.to(value, known(e.getCommandLine()));
      Map<String, Blank> blanks =
          Map.of(
              "value", Blank.of(value),
              "meant", Blank.of(meant.orElse("")),
              "command", Blank.of(command));
      String key = meant.isPresent() ? "usage.unmatched-near" : "usage.unmatched";
      return say(new Message(key, blanks), ExitCode.USAGE);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String option = missing.getMissing().get(0) instanceof OptionSpec o ? o.longestName() : "";
      return say(
          new Message(
              "usage.missing-value",
              Map.of("option", Blank.of(option), "command", Blank.of(command))),
          ExitCode.USAGE);
    }
    Map<String, Blank> blanks =
        Map.of("reason", Blank.of(e.getMessage()), "command", Blank.of(command));
    return say(new Message("usage.other", blanks), ExitCode.USAGE);
  }

  private static List<String> known(CommandLine line) {
    List<String> known = new ArrayList<>();
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              if (!command.getCommandSpec().usageMessage().hidden()) {
                known.add(name);
              }
            });
    known.addAll(line.getCommandSpec().optionsMap().keySet());
    return known;
  }

  private int say(Message message, int code) {
    world.err().println("st: " + texts.say(message));
    return code;
  }

  private int failure(String key, Throwable e) {
    String what = e.getClass().getSimpleName() + ": " + e.getMessage();
    say(new Message(key, Map.of("reason", Blank.of(what))), ExitCode.FAILURE);
    if (world.variable("ST_DEBUG").isPresent()) {
      for (StackTraceElement frame : e.getStackTrace()) {
        world.err().println("    at " + Shown.of(frame.toString()));
      }
    }
    return ExitCode.FAILURE;
  }
}
