package se.stportfolj.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can stand where, as bash and zsh both read it: the branches of a {@code case} over {@code
 * COMMAND/OPTION} and {@code COMMAND/NUMBER}, the parameters being numbered from 0.
 */
final class Table {
  private Table() {}

  /** The branches; each sets {@code _st_what} and, where more values can follow, says so. */
  static String of(List<Described> commands) {
    StringBuilder out = new StringBuilder();
    for (Described command : commands) {
      for (Map.Entry<String, List<String>> row : rows(command).entrySet()) {
        out.append("    ")
            .append(String.join(" | ", row.getValue()))
            .append(") ")
            .append(row.getKey())
            .append(" ;;\n");
      }
    }
    return out.toString();
  }

  /** What is done for which options and parameters; alike ones share a branch. */
  private static Map<String, List<String>> rows(Described command) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Described.Option option : command.options()) {
      if (option.value().isPresent()) {
        String action = action(option.value().get()) + (option.several() ? " _st_several=1" : "");
        for (String name : option.names()) {
          rows.computeIfAbsent(action, a -> new ArrayList<>()).add(command.name() + "/" + name);
        }
      }
    }
    for (int i = 0; i < command.parameters().size(); i++) {
      Described.Parameter parameter = command.parameters().get(i);
      String pattern = command.name() + "/" + (parameter.several() ? "[0-9]*" : i);
      rows.computeIfAbsent(action(parameter.value()), a -> new ArrayList<>()).add(pattern);
    }
    return rows;
  }

  private static String action(Expected expected) {
    if (expected instanceof Expected.OrFolder either) {
      return action(either.other()) + " _st_also=1";
    }
    return "_st_what=" + quoted(words(expected));
  }

  private static String words(Expected expected) {
    if (expected instanceof Expected.Words some) {
      return "words " + String.join(" ", some.words());
    }
    if (expected instanceof Expected.Files) {
      return "files";
    }
    if (expected instanceof Expected.Folders) {
      return "folders";
    }
    if (expected instanceof Expected.Revisions) {
      return "revisions";
    }
    return expected instanceof Expected.Asked asked ? "ask " + asked.what() : "anything";
  }

  /** A word for a shell of the family of sh, whatever is in it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
