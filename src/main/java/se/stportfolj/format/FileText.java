package se.stportfolj.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Problem;
import se.stportfolj.yaml.Range;
import se.stportfolj.yaml.SourceText;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/** One file of a portfolio as it lies on the disk, opened only if it is an ordinary small file. */
public record FileText(
    Optional<Node> root, Optional<SourceText> source, List<FormatProblem> problems) {
  /** A portfolio of 40 years is below 300 kB. */
  static final long MAX_BYTES = 1_000_000;

  /**
   * Reads a file.
   *
   * @param shown its path for people
   * @param expected whether its absence is a problem
   */
  public static FileText read(Path folder, String name, String shown, boolean expected) {
    Path path = folder.resolve(name);
    BasicFileAttributes here;
    try {
      here = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return expected
          ? refused(Kind.MISSING_FILE, "absent", shown, Map.of("file", name))
          : new FileText(Optional.empty(), Optional.empty(), List.of());
    }
    try {
      Optional<FileText> refused = refuse(folder, path, here, name, shown);
      return refused.isPresent() ? refused.get() : parse(Files.readAllBytes(path), shown, name);
    } catch (IOException e) {
      return refused(Kind.UNREADABLE_FILE, "io", shown, Map.of("file", name));
    }
  }

  /** Looks before it opens: to open a FIFO would wait for ever. */
  private static Optional<FileText> refuse(
      Path folder, Path path, BasicFileAttributes here, String name, String shown)
      throws IOException {
    BasicFileAttributes file = here;
    if (here.isSymbolicLink()) {
      if (!Files.exists(path)) {
        return Optional.of(refused(Kind.UNREADABLE_FILE, "dangling", shown, Map.of("file", name)));
      }
      if (!path.toRealPath().startsWith(folder.toRealPath())) {
        return Optional.of(refused(Kind.UNREADABLE_FILE, "outside", shown, Map.of("file", name)));
      }
      file = Files.readAttributes(path, BasicFileAttributes.class);
    }
    if (file.isDirectory()) {
      return Optional.of(refused(Kind.UNREADABLE_FILE, "directory", shown, Map.of("file", name)));
    }
    if (!file.isRegularFile()) {
      return Optional.of(refused(Kind.UNREADABLE_FILE, "special", shown, Map.of("file", name)));
    }
    if (file.size() > MAX_BYTES) {
      Map<String, String> details =
          Map.of(
              "file", name,
              "size", Long.toString((file.size() + 999) / 1000),
              "max", Long.toString(MAX_BYTES / 1000));
      return Optional.of(refused(Kind.TOO_LARGE, "bytes", shown, details));
    }
    return Optional.empty();
  }

  private static FileText refused(
      Kind kind, String variant, String shown, Map<String, String> details) {
    FormatProblem problem =
        new FormatProblem(kind, variant, new Place(shown, Range.START), details);
    return new FileText(Optional.empty(), Optional.empty(), List.of(problem));
  }

  /** A file that would have these bytes. */
  public static FileText of(byte[] bytes, String shown, String name) {
    return parse(bytes, shown, name);
  }

  private static FileText parse(byte[] bytes, String shown, String name) {
    Tree tree = YamlReader.read(bytes);
    List<FormatProblem> problems = new ArrayList<>();
    for (Problem problem : tree.problems()) {
      if (problems.size() == FormatProblem.MOST) {
        problems.add(FormatProblem.andMore(shown, problem.range()));
        break;
      }
      problems.add(FormatProblem.of(problem, shown, name));
    }
    return new FileText(tree.root(), Optional.of(tree.source()), problems);
  }
}
