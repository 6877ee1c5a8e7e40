package se.stportfolj.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The git program that is called, as such. */
public final class GitProgram {
  private GitProgram() {}

  /** Its version; empty where there is none that answers. */
  public static Optional<String> version(Path folder) {
    return version(folder, "git");
  }

  static Optional<String> version(Path folder, String program) {
    try {
      Git.Answer answer = new Git(program, folder).ask("--version");
      String said = answer.out().strip();
      return answer.isGood() && !said.isEmpty()
          ? Optional.of(said.replaceFirst("^git version ", ""))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
