package se.stportfolj.report.findings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import se.stportfolj.format.RepositoryRoot;

/**
 * Where files lie for other programs: below the root of the git repository, whatever folder the
 * call was made in.
 *
 * @param directory the folder that paths for people are relative to
 * @param root of the repository; empty outside one
 */
public record SourceRoot(Path directory, Optional<Path> root) {
  /** The root of the repository that a folder lies in, if it lies in one. */
  public static SourceRoot above(Path directory) {
    return new SourceRoot(directory, RepositoryRoot.above(directory));
  }

  /**
   * The path of a file from the root, with {@code /}; empty where it does not lie below one.
   *
   * @param shown its path for people
   */
  Optional<String> below(String shown) {
    Optional<Path> file = file(shown);
    return root.isPresent() && file.isPresent() && file.get().startsWith(root.get())
        ? Optional.of(root.get().relativize(file.get()).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** The file as a URI; empty where its name is none that this computer can have. */
  Optional<String> uri(String shown) {
    return file(shown).map(file -> file.toUri().toASCIIString());
  }

  private Optional<Path> file(String shown) {
    try {
      return Optional.of(directory.resolve(shown).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
