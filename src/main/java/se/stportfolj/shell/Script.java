package se.stportfolj.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The completion script of a shell: how it works is a file, what there is comes from the commands.
 */
public enum Script {
  BASH("bash"),
  ZSH("zsh"),
  FISH("fish");

  private final String key;

  Script(String key) {
    this.key = key;
  }

  /** As the command line has it. */
  public String key() {
    return key;
  }

  /**
   * The script.
   *
   * @param whole {@code st} itself, with the options that stand before a command
   * @param commands all that are shown
   */
  public String of(Described whole, List<Described> commands) {
    if (this == FISH) {
      return template().replace("@COMMANDS@", FishLines.of(whole, commands));
    }
    List<Described> all = new ArrayList<>(commands);
    all.add(0, whole);
    return template()
        .replace("@NAMES@", names(commands))
        .replace("@TABLE@", Table.of(all))
        .replace("@OPTIONS@", branches(all, this::options));
  }

  private String names(List<Described> commands) {
    return commands.stream()
        .map(command -> word(command.name(), command.description()))
        .collect(Collectors.joining(" "));
  }

  private static String branches(List<Described> commands, Function<Described, String> what) {
    return commands.stream()
        .map(
            command -> "    " + command.name() + ") _st_options=(" + what.apply(command) + ") ;;\n")
        .collect(Collectors.joining());
  }

  private String options(Described command) {
    return command.options().stream()
        .filter(Described.Option::listed)
        .flatMap(o -> o.names().stream().map(name -> word(name, o.description())))
        .collect(Collectors.joining(" "));
  }

  /** A name; where the shell shows it, with what it is. */
  private String word(String name, String description) {
    return this == ZSH
        ? "\n      " + Table.quoted(name + ":" + Described.brief(description))
        : Table.quoted(name);
  }

  private String template() {
    String file = "/shell/" + key;
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
