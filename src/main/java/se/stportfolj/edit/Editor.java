package se.stportfolj.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.FileText;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Problem;
import se.stportfolj.yaml.SourceText;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/**
 * One file of a portfolio and what is to be different in it. Only what is new is put into its text:
 * comments, order, empty lines, quotation marks and line ends stay as somebody wrote them. After
 * each step the text is read again, and the step is refused if it does not say what was meant.
 *
 * <pre>{@code
 * Editor editor = Editor.open(folder, FileFormat.COURSES, "anna/courses.yaml");
 * editor.add("courses", Keys.NONE.with("id", Value.text("ekg")).with("title", Value.text("EKG")));
 * editor.set(Spot.in("courses", 0, "certificate", "signed"), Value.flag(true));
 * Changes.write(List.of(editor));
 * }</pre>
 *
 * <p>Keys may be given in any order: they are written in that of the format. Nothing is on the disk
 * before {@link Changes#write}.
 */
public final class Editor {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path file;
  private final String shown;
  private final Shape.Keys shape;
  private final Optional<byte[]> original;
  private final boolean mark;
  private final String before;
  private final Optional<Message> unreadable;
  private final String head;
  private SourceText source;
  private Optional<Node.Mapping> root;

  private Editor(
      Path file,
      String shown,
      Shape.Keys shape,
      Optional<byte[]> original,
      FileText checked,
      String head) {
    this.file = file;
    this.shown = shown;
    this.shape = shape;
    this.original = original;
    byte[] bytes = original.orElse(new byte[0]);
    this.mark =
        bytes.length >= 3 && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    Tree tree = YamlReader.read(bytes);
    this.source = tree.source();
    this.before = source.text();
    this.root = mapping(tree);
    this.unreadable = unreadable(tree, checked);
    this.head = head;
  }

  /**
   * Takes up a file as it stands on the disk, whether it is there or not.
   *
   * @param folder the portfolio
   * @param shown the file's path for people
   * @throws IOException if it cannot be read
   */
  public static Editor open(Path folder, FileFormat format, String shown) throws IOException {
    Path file = folder.resolve(format.fileName());
    // Links out of the folder, pipes and files that are too large are not opened.
    FileText checked = FileText.read(folder, format.fileName(), shown, false);
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    Optional<byte[]> bytes =
        there && checked.source().isPresent()
            ? Optional.of(Files.readAllBytes(file))
            : Optional.empty();
    // Editors find the schema by the first line, where there is one.
    boolean schema = !there && Files.exists(folder.resolve(NewPortfolio.schema(format)));
    String head = schema ? NewPortfolio.modeline(format) : "";
    return new Editor(file, shown, format.shape(), bytes, checked, head);
  }

  private Optional<Message> unreadable(Tree tree, FileText checked) {
    Optional<FormatProblem> wrong =
        checked.source().isEmpty()
            ? checked.problems().stream().findFirst()
            : tree.problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.EMPTY)
                .map(problem -> FormatProblem.of(problem, shown, file.getFileName().toString()))
                .findFirst();
    if (wrong.isPresent()) {
      FormatProblem problem = wrong.get();
      Map<String, Blank> blanks = new HashMap<>();
      problem.details().forEach((name, value) -> blanks.put(name, Blank.of(value)));
      String key = "format/" + problem.kind().id() + ".message";
      String whole = problem.variant().isEmpty() ? key : key + "." + problem.variant();
      return Optional.of(
          new Message(
              "edit.unreadable",
              Map.of(
                  "file", Blank.of(shown),
                  "line", Blank.of(problem.place().range().line()),
                  "because", new Blank.Said(new Message(whole, blanks)))));
    }
    boolean odd = tree.root().isPresent() && root.isEmpty();
    return odd ? Optional.of(odd()) : Optional.empty();
  }

  private static Optional<Node.Mapping> mapping(Tree tree) {
    return tree.root().filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  private Message odd() {
    return new Message("edit.odd", Map.of("file", Blank.of(shown)));
  }

  /** The file's path for people. */
  public String shown() {
    return shown;
  }

  /** The text as it would be, without a byte order mark. */
  public String text() {
    return source.text();
  }

  /** What is different. */
  public Difference difference() {
    return Difference.between(before, source.text());
  }

  /** Whether anything is. */
  public boolean isChanged() {
    return !before.equals(source.text());
  }

  /** The last entry of a list, if it has one. */
  public Optional<Keys> last(String list) {
    List<Value> items =
        meaning().keys().get(list) instanceof Value.Items all ? all.items() : List.of();
    return items.isEmpty() || !(items.get(items.size() - 1) instanceof Keys keys)
        ? Optional.empty()
        : Optional.of(keys);
  }

  /** The entry with this id, in whichever list of the file it is; a spot without keys. */
  public Optional<Spot> entry(String id) {
    for (Map.Entry<String, Value> list : meaning().keys().entrySet()) {
      List<Value> items = list.getValue() instanceof Value.Items all ? all.items() : List.of();
      for (int i = 0; i < items.size(); i++) {
        boolean found =
            items.get(i) instanceof Keys keys
                && keys.keys().containsKey("id")
                && Value.same(Value.text(id), keys.keys().get("id"));
        if (found) {
          return Optional.of(Spot.in(list.getKey(), i));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Adds an entry at the end of a list at the top of the file, which need not be there.
   *
   * @throws NotEditableException if the list is written in a way that leaves no safe place for it
   */
  public void add(String list, Keys entry) throws NotEditableException {
    Shape item = Order.below(shape, list);
    Keys ordered =
        (Keys) Order.of(entry, item instanceof Shape.ListOf l ? l.item() : new Shape.Anything());
    List<String> lines = ListEdit.toPaste(list, ordered);
    refuseUnreadable(lines);
    change(
        () -> new ListEdit(new Places(source), root).add(list, ordered),
        Optional.of(Meaning.added(meaning(), list, ordered)),
        lines);
  }

  /**
   * Puts a value in a spot, in place of what is there. Keys on the way to it that are missing are
   * made.
   *
   * @throws NotEditableException if there is no such entry, or what is there has comments within it
   *     or is written in a way that cannot be replaced safely
   */
  public void set(Spot spot, Value value) throws NotEditableException {
    Shape at = spot.list().isPresent() ? entryShape(spot.list().get()) : shape;
    Shape below = at;
    for (String key : spot.keys()) {
      below = Order.below(below, key);
    }
    Value ordered = Order.of(value, below);
    List<String> lines = Layout.pair(spot.last(), ordered, 0);
    refuseUnreadable(lines);
    Optional<Keys> meant = Meaning.set(meaning(), spot, ordered);
    if (spot.list().isEmpty() && root.flatMap(m -> m.entry(spot.keys().get(0))).isEmpty()) {
      change(() -> List.of(atTheEnd(spot, ordered)), meant, lines);
      return;
    }
    change(
        () -> new KeyEdit(new Places(source)).set(mapping(spot), spot.keys(), ordered, at),
        meant,
        lines);
  }

  /**
   * Takes away what is in a spot, and the keys above it that would have nothing left. Where nothing
   * is, nothing is done.
   *
   * @throws NotEditableException if it cannot be taken away safely
   */
  public void remove(Spot spot) throws NotEditableException {
    refuseUnreadable(List.of());
    if (Meaning.removed(meaning(), spot).filter(meaning()::equals).isPresent()) {
      return;
    }
    change(
        () -> new KeyEdit(new Places(source)).remove(mapping(spot), spot.keys()),
        Meaning.removed(meaning(), spot),
        List.of());
  }

  /** A key at the top that is not there: behind all that is. */
  private Splice atTheEnd(Spot spot, Value value) {
    Value whole = value;
    for (int i = spot.keys().size() - 1; i > 0; i--) {
      whole = Keys.NONE.with(spot.keys().get(i), whole);
    }
    Places places = new Places(source);
    if (root.isPresent() && places.isFlow(root.get())) {
      throw new Places.OddException();
    }
    List<String> lines = NewFile.pair(spot.keys().get(0), whole);
    return places.text().isBlank()
        ? Splice.insert(
            places.text().length(), String.join(places.lineBreak(), lines) + places.lineBreak())
        : places.below(places.lastLineEnd(), lines);
  }

  private Shape entryShape(String list) {
    return Order.below(shape, list) instanceof Shape.ListOf of ? of.item() : new Shape.Anything();
  }

  private Node.Mapping mapping(Spot spot) {
    Node.Mapping top = root.orElseThrow(Places.OddException::new);
    if (spot.list().isEmpty()) {
      return top;
    }
    if (top.get(spot.list().get()).orElse(null) instanceof Node.Sequence list
        && spot.index() < list.items().size()
        && list.items().get(spot.index()) instanceof Node.Mapping entry) {
      return entry;
    }
    throw new Places.OddException();
  }

  private Keys meaning() {
    return unreadable.isEmpty() && root.isPresent() ? (Keys) Value.of(root.get()) : Keys.NONE;
  }

  private void refuseUnreadable(List<String> lines) throws NotEditableException {
    if (unreadable.isPresent()) {
      throw new NotEditableException(unreadable.get(), lines);
    }
  }

  /** Makes the change if the text then says what is meant, and nothing else. */
  private void change(Supplier<List<Splice>> how, Optional<Keys> meant, List<String> lines)
      throws NotEditableException {
    try {
      boolean begun = original.isPresent() || !source.text().isEmpty();
      String changed = (begun ? "" : head) + Splice.apply(source.text(), how.get());
      Tree tree = YamlReader.read(changed.getBytes(StandardCharsets.UTF_8));
      Optional<Node.Mapping> read = mapping(tree);
      if (meant.isPresent()
          && tree.problems().isEmpty()
          && read.isPresent()
          && Value.same(meant.get(), Value.of(read.get()))) {
        source = tree.source();
        root = read;
        return;
      }
    } catch (Places.OddException e) {
      // Nobody writes like this, or hardly.
    }
    throw new NotEditableException(odd(), lines);
  }

  Path file() {
    return file;
  }

  /** What was on the disk when the file was taken up; empty where it was not there. */
  Optional<byte[]> original() {
    return original.map(byte[]::clone);
  }

  /** All that is to be on the disk. */
  public byte[] bytes() {
    byte[] plain = text().getBytes(StandardCharsets.UTF_8);
    if (!mark) {
      return plain;
    }
    byte[] marked = new byte[plain.length + MARK.length];
    System.arraycopy(MARK, 0, marked, 0, MARK.length);
    System.arraycopy(plain, 0, marked, MARK.length, plain.length);
    return marked;
  }
}
