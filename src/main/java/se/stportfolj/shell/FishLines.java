package se.stportfolj.shell;

import java.util.List;

/** The commands as lines of fish, which has a language of its own for completion. */
final class FishLines {
  private FishLines() {}

  static String of(Described whole, List<Described> commands) {
    StringBuilder out = new StringBuilder();
    valued("__st_valued", false, whole, commands, out);
    valued("__st_several", true, whole, commands, out);
    for (Described command : commands) {
      out.append("complete -c st -f -n __st_before_command -a ")
          .append(quoted(command.name()))
          .append(" -d ")
          .append(quoted(Described.brief(command.description())))
          .append('\n');
    }
    for (Described.Option option : whole.options()) {
      option("__st_before_command", option, out);
    }
    for (Described command : commands) {
      String when = quoted("__st_command " + command.name());
      for (Described.Option option : command.options()) {
        if (option.listed()) {
          option(when, option, out);
        }
      }
      parameters(command, out);
    }
    return out.toString();
  }

  /**
   * A list of the options that take a value, or several: COMMAND/OPTION, before a command /OPTION.
   */
  private static void valued(
      String list, boolean several, Described whole, List<Described> commands, StringBuilder out) {
    out.append("set -g ").append(list);
    for (Described.Option option : whole.options()) {
      valued("", option, several, out);
    }
    for (Described command : commands) {
      for (Described.Option option : command.options()) {
        valued(command.name(), option, several, out);
      }
    }
    out.append('\n');
  }

  private static void valued(
      String command, Described.Option option, boolean several, StringBuilder out) {
    if (option.value().isPresent() && (option.several() || !several)) {
      option.names().forEach(name -> out.append(' ').append(command).append('/').append(name));
    }
  }

  private static void option(String when, Described.Option option, StringBuilder out) {
    out.append("complete -c st -n ").append(when);
    for (String name : option.names()) {
      out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.value().isPresent()) {
      out.append(value(option.value().get()));
    }
    out.append(" -d ").append(quoted(Described.brief(option.description()))).append('\n');
  }

  private static void parameters(Described command, StringBuilder out) {
    for (int i = 0; i < command.parameters().size(); i++) {
      Described.Parameter parameter = command.parameters().get(i);
      String given = candidates(parameter.value());
      if (!given.isEmpty()) {
        String which = parameter.several() ? "" : " " + i;
        out.append("complete -c st -f -n ")
            .append(quoted("__st_parameter " + command.name() + which))
            .append(" -a ")
            .append(given)
            .append('\n');
      }
    }
    for (Described.Option option : command.options()) {
      if (option.several() && option.value().isPresent()) {
        out.append("complete -c st -f -n ")
            .append(quoted("__st_more " + command.name() + " " + option.names().get(0)))
            .append(" -a ")
            .append(candidates(option.value().get()))
            .append('\n');
      }
    }
  }

  /** With a value; of anything but a file, and nothing but that. */
  private static String value(Expected expected) {
    if (expected instanceof Expected.Files) {
      return " -r -F";
    }
    String given = candidates(expected);
    return given.isEmpty() ? " -x" : " -x -a " + given;
  }

  private static String candidates(Expected expected) {
    if (expected instanceof Expected.OrFolder either) {
      String other = candidates(either.other());
      String folders = candidates(new Expected.Folders());
      return other.substring(0, other.length() - 1) + " " + folders.substring(1);
    }
    if (expected instanceof Expected.Words some) {
      return quoted(String.join(" ", some.words()));
    }
    if (expected instanceof Expected.Folders) {
      return "'(__fish_complete_directories (commandline -ct))'";
    }
    if (expected instanceof Expected.Files) {
      return "'(__fish_complete_path (commandline -ct))'";
    }
    if (expected instanceof Expected.Revisions) {
      return "'(__st_revisions)'";
    }
    return expected instanceof Expected.Asked asked
        ? quoted("(__st_ask " + asked.what() + ")")
        : "";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
