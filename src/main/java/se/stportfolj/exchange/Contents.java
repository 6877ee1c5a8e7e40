package se.stportfolj.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.FileText;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.yaml.Node;

/** Everything that the files of a portfolio say, as it is written there. */
public final class Contents {
  private static final List<String> NUMBER = List.of("trainee", "personnummer");

  private final Map<FileFormat, Keys> files;

  private Contents(Map<FileFormat, Keys> files) {
    this.files = new EnumMap<>(files);
  }

  /** What nobody has written yet. */
  public static Contents none() {
    return new Contents(new EnumMap<>(FileFormat.class));
  }

  /**
   * What the files of a folder say; of a file that cannot be read, nothing.
   *
   * @param shown the folder's path for people
   */
  public static Contents read(Path folder, String shown) {
    Contents contents = none();
    for (PortfolioFile file : PortfolioFile.values()) {
      FileFormat format = FileFormat.valueOf(file.name());
      FileText text = FileText.read(folder, file.fileName(), shown, false);
      if (text.problems().stream().noneMatch(Contents::isUnreadable)
          && text.root().orElse(null) instanceof Node.Mapping mapping) {
        contents.files.put(format, (Keys) Value.of(mapping));
      }
    }
    FileText own = FileText.read(folder, FileFormat.PRIVATE.fileName(), shown, false);
    if (own.root().orElse(null) instanceof Node.Mapping mapping) {
      contents.files.put(FileFormat.PRIVATE, (Keys) Value.of(mapping));
    }
    return contents;
  }

  /** The trainee's number: that of contract.yaml before that of private.yaml. */
  Optional<IdentityNumber> number() {
    return at(of(FileFormat.CONTRACT), NUMBER)
        .or(() -> at(of(FileFormat.PRIVATE), List.of("personnummer")))
        .map(Cells::text)
        .map(IdentityNumber::new);
  }

  /**
   * Says of the first place at which something would be lost, if there is one.
   *
   * @param key of the text, which has blanks for the file, the line and the portfolio
   */
  public static Optional<Message> unreadable(Portfolio portfolio, String key) {
    return portfolio.problems().stream()
        .filter(Contents::isUnreadable)
        .findFirst()
        .map(
            problem ->
                new Message(
                    key,
                    Map.of(
                        "file", Blank.of(problem.place().file()),
                        "line", Blank.of(problem.place().range().line()),
                        "portfolio", Blank.of(portfolio.folder()))));
  }

  /**
   * Whether something of a file would be lost if what could be read of it were all there is.
   *
   * @param problem of a portfolio's files
   */
  private static boolean isUnreadable(FormatProblem problem) {
    return switch (problem.kind()) {
      case MISSING_FILE, MISSING_KEY, BAD_VALUE, UNKNOWN_REFERENCE, DUPLICATE_ID -> false;
      default -> true;
    };
  }

  /** The same with the trainee's number in the contract, where an export has it. */
  public Contents withNumber() {
    Contents with = new Contents(files);
    Keys contract = of(FileFormat.CONTRACT);
    number()
        .ifPresent(
            number ->
                with.files.put(
                    FileFormat.CONTRACT, with(contract, NUMBER, Value.text(number.full()))));
    return with;
  }

  /** What a file says; nothing where it is not there. */
  Keys of(FileFormat file) {
    return files.getOrDefault(file, Keys.NONE);
  }

  /** What contract.yaml says under a key at its top. */
  public Optional<String> says(String key) {
    return at(of(FileFormat.CONTRACT), List.of(key)).map(Cells::text);
  }

  /** The entries of a table; of what a file says once, that file as the only entry. */
  List<Keys> entries(Table table) {
    Keys file = of(table.file());
    if (table.list().isEmpty()) {
      return file.keys().isEmpty() ? List.of() : List.of(file);
    }
    List<Keys> entries = new ArrayList<>();
    if (file.keys().get(table.list().get()) instanceof Items items) {
      for (Value item : items.items()) {
        if (item instanceof Keys keys) {
          entries.add(keys);
        }
      }
    }
    return entries;
  }

  /** Adds an entry at the end of its list. */
  void add(Table table, Keys entry) {
    List<Value> items = new ArrayList<>(entries(table));
    items.add(entry);
    put(table, items);
  }

  /** Puts an entry in place of another. */
  void set(Table table, int index, Keys entry) {
    if (table.list().isEmpty()) {
      files.put(table.file(), entry);
      return;
    }
    List<Value> items = new ArrayList<>(entries(table));
    items.set(index, entry);
    put(table, items);
  }

  private void put(Table table, List<Value> items) {
    files.put(table.file(), of(table.file()).with(table.list().orElseThrow(), new Items(items)));
  }

  /** The value at the end of a path of keys; nothing where nothing is written. */
  static Optional<Value> at(Value from, List<String> path) {
    Value at = from;
    for (String key : path) {
      if (!(at instanceof Keys keys) || !keys.keys().containsKey(key)) {
        return Optional.empty();
      }
      at = keys.keys().get(key);
    }
    return isNothing(at) ? Optional.empty() : Optional.of(at);
  }

  /** The same keys with a value at the end of a path, whether the keys on the way are there. */
  static Keys with(Keys keys, List<String> path, Value value) {
    String first = path.get(0);
    if (path.size() == 1) {
      return keys.with(first, value);
    }
    Keys below = keys.keys().get(first) instanceof Keys there ? there : Keys.NONE;
    return keys.with(first, with(below, path.subList(1, path.size()), value));
  }

  /** Whether it is written as nothing, or as text without a letter. */
  static boolean isNothing(Value value) {
    return (value instanceof Value.Plain plain
            && (plain.text().isBlank() || plain.text().equals("~") || plain.text().equals("null")))
        || (value instanceof Value.Text text && text.text().isBlank());
  }
}
