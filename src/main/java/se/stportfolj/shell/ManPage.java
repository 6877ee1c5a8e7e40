package se.stportfolj.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The page of man of a command, out of what {@code --help} says of it. */
public final class ManPage {
  private final Function<String, String> words;
  private final String version;
  private final String date;

  /**
   * Pages of one version in one language.
   *
   * @param words the headings and what else is the same on each: by the end of its key, after
   *     {@code man.}; empty where there is no such text
   * @param date when the program was made; empty where nobody says
   */
  public ManPage(Function<String, String> words, String version, String date) {
    this.words = words;
    this.version = version;
    this.date = date;
  }

  /** The name of a command's page. */
  public static String name(Described command) {
    return command.name().equals("st") ? "st" : "st-" + command.name();
  }

  /**
   * The page of {@code st} itself.
   *
   * @param variables what each variable of the environment says
   * @param files what each file is
   */
  public String of(
      Described whole,
      List<Described> commands,
      Map<String, String> variables,
      Map<String, String> files) {
    Roff page = begun(whole);
    page.section(words.apply("commands"));
    for (Described command : commands) {
      page.request(".TP").bold("st " + command.name()).text(command.description());
    }
    options(whole, page);
    exitStatus(whole, page);
    pairs("environment", variables, page);
    pairs("files", files, page);
    example(whole, page);
    page.section(words.apply("see-also"));
    List<String> others = commands.stream().map(ManPage::name).toList();
    for (int i = 0; i < others.size(); i++) {
      reference(others.get(i), i + 1 < others.size(), page);
    }
    return page.toString();
  }

  /**
   * The page of one command.
   *
   * @param whole for what is true of every command
   */
  public String of(Described command, Described whole) {
    Roff page = begun(command);
    if (!command.parameters().isEmpty()) {
      page.section(words.apply("parameters"));
      for (Described.Parameter parameter : command.parameters()) {
        page.request(".TP").bold(parameter.label()).text(parameter.description());
      }
    }
    options(command, page);
    exitStatus(command.footer().stream().anyMatch(this::isExitStatus) ? command : whole, page);
    notes(command, page);
    example(command, page);
    page.section(words.apply("see-also"));
    reference("st", false, page);
    return page.toString();
  }

  private Roff begun(Described command) {
    String name = name(command);
    String brief = Described.brief(command.description());
    return new Roff()
        .request("'\\\" -*- coding: utf-8 -*-")
        .request(
            ".TH "
                + Roff.quoted(name.toUpperCase(Locale.ROOT))
                + " 1 "
                + '"'
                + date
                + "\" "
                + Roff.quoted("st " + version)
                + " \"st\"")
        .section(words.apply("name"))
        .request(Roff.escaped(name) + " \\- " + Roff.escaped(brief))
        .section(words.apply("synopsis"))
        .bold(command.synopsis())
        .section(words.apply("description"))
        .text(command.description());
  }

  private void options(Described command, Roff page) {
    page.section(words.apply("options"));
    for (Described.Option option : command.options()) {
      List<String> names = new ArrayList<>();
      for (String name : option.names()) {
        names.add("\\fB" + Roff.escaped(name) + "\\fR");
      }
      String value =
          option.label().isEmpty() ? "" : " \\fI" + Roff.escaped(option.label()) + "\\fR";
      page.request(".TP").request(String.join(", ", names) + value).text(option.description());
    }
  }

  private boolean isExitStatus(String line) {
    return line.startsWith(words.apply("exit-status-begins"));
  }

  /** The codes a line each, as the help has them between semicolons. */
  private void exitStatus(Described command, Roff page) {
    page.section(words.apply("exit-status"));
    for (String line : command.footer()) {
      if (isExitStatus(line)) {
        String codes = line.substring(words.apply("exit-status-begins").length());
        for (String code : codes.replaceFirst("\\.$", "").split("; ", -1)) {
          String[] told = code.strip().split(" ", 2);
          page.request(".TP").bold(told[0]).text(told[1]);
        }
      }
    }
  }

  /** What else the help ends with, its lines as they are. */
  private void notes(Described command, Roff page) {
    List<String> notes = command.footer().stream().filter(line -> !isExitStatus(line)).toList();
    if (notes.stream().allMatch(String::isBlank)) {
      return;
    }
    page.section(words.apply("notes"));
    boolean first = true;
    for (String note : notes) {
      if (!note.isBlank()) {
        if (!first) {
          page.request(".br");
        }
        page.text(note);
        first = false;
      }
    }
  }

  private void pairs(String heading, Map<String, String> pairs, Roff page) {
    page.section(words.apply(heading));
    pairs.forEach((name, told) -> page.request(".TP").bold(name).text(told));
  }

  /** A call, and behind the first {@code #} what it does. */
  private void example(Described command, Roff page) {
    Optional<String> example =
        Optional.of(words.apply("example." + command.name())).filter(text -> !text.isEmpty());
    if (example.isEmpty()) {
      return;
    }
    page.section(words.apply("examples"));
    for (String line : example.get().split("\n", -1)) {
      String[] told = line.split(" # ", 2);
      page.request(".TP").bold(told[0].strip()).text(told[1]);
    }
  }

  private static void reference(String page, boolean more, Roff to) {
    to.request(".BR " + Roff.escaped(page) + " (1)" + (more ? "," : ""));
  }
}
