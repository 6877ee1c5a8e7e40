package se.stportfolj.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The root of the git repository that a folder lies in, told by the {@code .git} in it. */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  /** The nearest on the way up, the folder itself included; empty outside of any repository. */
  public static Optional<Path> above(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
