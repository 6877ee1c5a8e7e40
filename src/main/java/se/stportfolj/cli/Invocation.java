package se.stportfolj.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.ConfigurationReader;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFinder;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** One call of one command: what was given, and what every command reads of it alike. */
record Invocation(ParseResult given, World world, Texts texts) {
  /** The value of an option, if it was given. */
  Optional<String> option(String name) {
    return Optional.ofNullable(given.matchedOptionValue(name, null));
  }

  /** Whether a flag was given. */
  boolean flag(String name) {
    return given.matchedOptionValue(name, false);
  }

  /**
   * The value of an option that takes one of a few words.
   *
   * @throws UsageException if it was given another
   */
  String choice(String name, List<String> words) throws UsageException {
    String word = option(name).orElse(words.get(0));
    if (!words.contains(word)) {
      Optional<String> meant = Nearest.to(word, words);
      throw new UsageException(
          new Message(
              meant.isPresent() ? "usage.choice-near" : "usage.choice",
              Map.of(
                  "option", Blank.of(name),
                  "value", Blank.of(word),
                  "words", Blank.of(String.join(", ", words)),
                  "meant", Blank.of(meant.orElse("")))));
    }
    return word;
  }

  /**
   * The format that was asked for; the first if none was.
   *
   * @throws UsageException if it is not among them
   */
  <F extends Enum<F>> F format(F[] formats) throws UsageException {
    List<String> words = Options.words(formats);
    return formats[words.indexOf(choice("--format", words))];
  }

  /**
   * Refuses options that what was asked for cannot honour: nothing is left out in silence.
   *
   * @param reason the key of the text that says why
   */
  void refuse(String reason, String... options) throws UsageException {
    for (String option : options) {
      if (given.hasMatchedOption(option)) {
        throw new UsageException(new Message(reason, Map.of("option", Blank.of(option))));
      }
    }
  }

  /**
   * The language that was asked for, if it is one.
   *
   * @throws UsageException if it is not a language
   */
  Language language() throws UsageException {
    if (option("--lang").isPresent()) {
      choice("--lang", List.of("sv", "en"));
    }
    return texts.language();
  }

  /** The values of an option that may be given several times. */
  List<String> options(String name) {
    return given.matchedOptionValue(name, List.of());
  }

  /** Says something to whoever called, beside what is printed. */
  void tell(Message message) {
    world.err().println("st: " + texts.say(message));
  }

  /** The day that counts as today: {@code --as-of}, or today. */
  LocalDate asOf() throws UsageException {
    return day("--as-of").orElseGet(world.today());
  }

  /**
   * The day of an option, if it was given.
   *
   * @throws UsageException if it is no day
   */
  Optional<LocalDate> day(String name) throws UsageException {
    Optional<String> day = option(name);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day.get()));
    } catch (DateTimeException e) {
      throw new UsageException(
          new Message(
              "usage.date", Map.of("option", Blank.of(name), "value", Blank.of(day.get()))));
    }
  }

  /** How many columns the terminal has: {@code COLUMNS}, else 80. */
  int columns() {
    return world
        .variable("COLUMNS")
        .filter(n -> n.matches("[1-9]\\d{0,3}"))
        .map(Integer::parseInt)
        .orElse(80);
  }

  /** What is written to the standard output piece by piece; to be flushed at the end. */
  Writer writer() {
    return new OutputStreamWriter(world.out(), StandardCharsets.UTF_8);
  }

  /** Whether to colour what goes to the standard output. */
  Style style() {
    boolean colour = world.terminal() && world.variable("NO_COLOR").isEmpty();
    return colour && !world.variable("TERM").equals(Optional.of("dumb"))
        ? Style.COLOUR
        : Style.PLAIN;
  }

  /**
   * The portfolio folders below the given paths; below the working directory if none is given. With
   * {@code --changed-since} those that may be told otherwise than then.
   *
   * @throws UsageException if a path does not exist or holds no portfolio
   */
  Map<Path, String> folders() throws UsageException, IOException {
    List<String> paths = given.matchedPositionalValue(0, List.of("."));
    Optional<String> revision = option("--changed-since");
    return revision.isPresent()
        ? ChangedSince.of(this, revision.get(), foldersByStart(paths))
        : foldersBelow(paths);
  }

  /** The same below these paths. */
  Map<Path, String> foldersBelow(List<String> paths) throws UsageException, IOException {
    Map<Path, String> folders = new LinkedHashMap<>();
    foldersByStart(paths).values().forEach(folders::putAll);
    return folders;
  }

  private Map<Path, Map<Path, String>> foldersByStart(List<String> paths)
      throws UsageException, IOException {
    Map<Path, Map<Path, String>> starts = new LinkedHashMap<>();
    for (String path : paths) {
      Path start = start(path);
      List<Path> found = PortfolioFinder.find(start);
      if (found.isEmpty()) {
        throw new UsageException(new Message("usage.no-portfolio", Map.of("path", Blank.of(path))));
      }
      Map<Path, String> below = new LinkedHashMap<>();
      for (Path folder : found) {
        below.put(folder, shown(folder));
      }
      starts.put(start, below);
    }
    return starts;
  }

  /** A folder; of a file, which is what a hook is given, the portfolio it lies in. */
  private Path start(String path) throws UsageException {
    Path start = world.directory().resolve(path).normalize();
    if (Files.isDirectory(start)) {
      return start;
    }
    if (Files.exists(start)) {
      Optional<Path> portfolio = PortfolioFinder.around(start);
      if (portfolio.isPresent()) {
        return portfolio.get();
      }
    }
    String key = Files.exists(start) ? "usage.not-a-folder" : "usage.no-such-path";
    throw new UsageException(new Message(key, Map.of("path", Blank.of(path))));
  }

  /**
   * What the repository of this call has decided: {@code --config}, or what is found in or above
   * the first path.
   */
  Configuration configuration() throws UsageException {
    return configuration(paths().stream().findFirst().orElse(world.directory()));
  }

  /** What the repository of a folder has decided: {@code --config}, or what is found above it. */
  Configuration configuration(Path folder) throws UsageException {
    Optional<String> named = option("--config");
    Optional<Path> file =
        named.isPresent()
            // The file that lies there, also for a call that looks at a revision.
            ? named.map(Path.of(world.directory().toString())::resolve)
            : ConfigurationReader.find(folder);
    if (named.isPresent() && !Files.isRegularFile(file.orElseThrow())) {
      throw new UsageException(
          new Message("usage.no-configuration", Map.of("path", Blank.of(named.get()))));
    }
    return file.map(f -> ConfigurationReader.read(f, shown(f.normalize())))
        .orElse(Configuration.NONE);
  }

  /** The paths given that exist; commands that take none have none. */
  private List<Path> paths() {
    Object given = given().matchedPositionalValue(0, List.of());
    List<Path> paths = new ArrayList<>();
    if (given instanceof List<?> list) {
      for (Object path : list) {
        add(path.toString(), paths);
      }
    } else {
      // A command whose first word is something else has its one path behind it.
      Optional.<String>ofNullable(given().matchedPositionalValue(1, null))
          .ifPresent(path -> add(path, paths));
    }
    return paths;
  }

  private void add(String path, List<Path> paths) {
    Path one = world.directory().resolve(path).normalize();
    if (Files.isDirectory(one)) {
      paths.add(one);
    }
  }

  /**
   * The folder of {@code --out}.
   *
   * @param otherwise where to write if none was given
   * @throws UsageException if it is a file
   */
  Path outFolder(Path otherwise) throws UsageException {
    Optional<String> given = option("--out");
    Path folder = given.map(o -> world.directory().resolve(o).normalize()).orElse(otherwise);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(
          new Message("usage.out-not-a-folder", Map.of("path", Blank.of(shown(folder)))));
    }
    return folder;
  }

  /** The portfolios below the given paths, read. */
  List<Portfolio> portfolios() throws UsageException, IOException {
    Optional<IdentityNumber> personnummer =
        world.variable("ST_PERSONNUMMER").map(IdentityNumber::new);
    Regions regions = new Regions(this);
    List<Portfolio> portfolios = new ArrayList<>();
    folders()
        .forEach(
            (folder, shown) ->
                portfolios.add(PortfolioReader.read(folder, shown, personnummer, regions::of)));
    return portfolios;
  }

  /** A path for people: relative to the working directory where it lies below it. */
  String shown(Path path) {
    Path directory = world.directory();
    Path relative = path.startsWith(directory) ? directory.relativize(path) : path;
    String shown = relative.toString().replace('\\', '/');
    return shown.isEmpty() ? "." : shown;
  }
}
