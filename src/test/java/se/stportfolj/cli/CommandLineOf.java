package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command as a page shows it: variables, {@code ./st}, arguments. Quotes as in a shell. */
record CommandLineOf(Map<String, String> environment, List<String> arguments) {
  /**
   * Reads a command.
   *
   * @throws IllegalStateException if it is anything but {@code [NAME=value …] ./st …}
   */
  static CommandLineOf parse(String command) {
    Map<String, String> environment = new HashMap<>();
    List<String> words = words(command);
    int next = 0;
    while (next < words.size() && words.get(next).matches("[A-Z_]+=.*")) {
      String word = words.get(next);
      int equals = word.indexOf('=');
      environment.put(word.substring(0, equals), word.substring(equals + 1));
      next++;
    }
    if (next == words.size() || !words.get(next).equals("./st")) {
      throw new IllegalStateException("only ./st and echo $? can be re-run: " + command);
    }
    return new CommandLineOf(environment, words.subList(next + 1, words.size()));
  }

  /** Whether the command writes files; then it must not meet the real ones. */
  boolean writes() {
    return arguments.stream()
        .anyMatch(a -> a.matches("render-.*|init|import|add|sign|set|--out(=.*)?"));
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote != 0 ? c == quote : c == '"' || c == '\'') {
        quote = quote == 0 ? c : 0;
        inWord = true;
      } else if (quote == 0 && c == ' ') {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else if (quote == 0 && "|&;<>$`\\*?#~".indexOf(c) >= 0) {
        throw new IllegalStateException("this is for a shell and cannot be re-run: " + command);
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
