package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * A call that writes, for {@link FaultsTest}: into the portfolio {@code p}, or to {@code out}
 * beside it.
 */
record Writing(String command, List<String> more) {
  private static final String OUT = "out";

  /** Every command that writes has one; a test compares. */
  static final List<Writing> ALL =
      List.of(
          of("add", "course", "p", "--title=T", "--from=2024-01-01", "--to=2024-01-02", "--force"),
          of("sign", "p", "--id=med", "--issued=2024-03-01", "--place=Gävle", "--force"),
          of("set", "p", "--id=med", "percent=50", "--force"),
          of("import", "in/st-ark.json", "--new", OUT),
          of("import", "in/kurser.xlsx", "--into", "p"),
          of(
              "init",
              OUT,
              "--given-name=A",
              "--family-name=B",
              "--specialty=allmanmedicin",
              "--start=2026-01-01",
              "--internship=2025-12-01",
              "--licence=2025-12-15"),
          of("export", "p", "--format", "csv", "--out", OUT, "--force"),
          of("export", "p", "--format", "json", "--out", OUT + "/p.json", "--force"),
          of("export", "p", "--format", "xlsx", "--out", OUT + "/p.xlsx", "--force"),
          of("render-intyg", "p", "--all", "--out", OUT, "--force"),
          of("render-intyg", "p", "--bt-application", "--assign-bilaga", "--out", OUT, "--force"),
          of("render-document", "iup", "p", "--out", OUT, "--force"),
          of("status", "p", "--format", "html", "--out", OUT + "/p.html", "--force"),
          of("forecast", "p", "--format", "svg", "--out", OUT + "/p.svg", "--force"),
          of("cohort", "p", "--format", "html", "--out", OUT + "/c.html", "--force"),
          of("calendar", "p", "--out", OUT + "/p.ics", "--force"),
          of("schema", "--out", OUT),
          of("man", "--out", OUT));

  private static Writing of(String command, String... more) {
    return new Writing(command, List.of(more));
  }

  /** The words of the call, in English and on a day of its own. */
  List<String> words() {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(more);
    words.add("--lang=en");
    for (Command one : St.COMMANDS) {
      boolean dated =
          one.name().equals(command)
              && one.spec(Texts.of(Language.EN)).findOption("--as-of") != null;
      if (dated) {
        words.add("--as-of=2026-11-22");
      }
    }
    return words;
  }

  /** The same, to another place. */
  Writing to(String out) {
    return new Writing(
        command, more.stream().map(w -> w.startsWith(OUT) ? out + w.substring(3) : w).toList());
  }

  boolean isForced() {
    return more.contains("--force") || List.of("schema", "man").contains(command);
  }

  boolean makesAFolder() {
    return command.equals("init") || more.contains("--new");
  }

  /** A portfolio, and what can be imported, in a folder that is there and has nothing in it. */
  static Path lay(Path folder) throws IOException {
    copy(Path.of("examples/anna-allmanmedicin-2021"), folder.resolve("p"));
    copy(Path.of("examples/import"), folder.resolve("in"));
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.sorted().toList()) {
        Files.createDirectories(to);
        if (!one.equals(from)) {
          Files.copy(one, to.resolve(from.relativize(one)));
        }
      }
    }
  }

  /**
   * Every file below a folder with its bytes as Latin-1; those on their way to a place left out.
   */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(one).toString();
        if (!name.contains(".st-")) {
          files.put(name, Files.readString(one, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  /** The folders that something was left in on its way. */
  static List<Path> left(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(one -> one.getFileName().toString().startsWith(".st-")).toList();
    }
  }
}
