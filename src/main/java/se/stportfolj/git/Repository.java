package se.stportfolj.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.git.GitException.Fault;
import se.stportfolj.text.Blank;

/** A git repository with its working tree. */
public final class Repository {
  private final Git git;
  private final Path root;

  private Repository(Git git, Path root) {
    this.git = git;
    this.root = root;
  }

  /**
   * The repository that a folder lies in.
   *
   * @throws GitException if there is no git, no repository or no working tree, or git does not
   *     trust whose it is
   */
  public static Repository of(Path folder) throws IOException {
    return of(folder, "git");
  }

  static Repository of(Path folder, String program) throws IOException {
    Git.Answer answer = new Git(program, folder).ask("rev-parse", "--show-toplevel");
    if (!answer.isGood()) {
      throw refused(answer, folder);
    }
    Path root = Path.of(answer.out().strip());
    return new Repository(new Git(program, root), root);
  }

  private static GitException refused(Git.Answer answer, Path folder) {
    Map<String, Blank> path = Map.of("path", Blank.of(folder.toString()));
    String err = answer.err();
    if (err.contains("dubious ownership")) {
      return failed(err, "git.dubious");
    }
    if (err.contains("must be run in a work tree")) {
      return new GitException(Fault.QUESTION, "git.bare", path);
    }
    return err.contains("not a git repository")
        ? new GitException(Fault.QUESTION, "git.no-repository", path)
        : failed(err, "git.failed");
  }

  /** What git itself says, in one line. */
  private static GitException failed(String err, String key) {
    String reason = err.strip().replaceAll("\\s*\\n\\s*", " ");
    return new GitException(Fault.REPOSITORY, key, Map.of("reason", Blank.of(reason)));
  }

  /** The folder of the working tree, with no link in its path. */
  public Path root() {
    return root;
  }

  /**
   * The full name of a commit.
   *
   * @param revision as somebody wrote it
   * @throws GitException if there is no repository
   */
  public String commit(String revision) throws IOException {
    Map<String, Blank> blanks = Map.of("revision", Blank.of(revision));
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new GitException(Fault.QUESTION, "git.no-revision", blanks);
    }
    Git.Answer answer = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (answer.isGood()) {
      return answer.out().strip();
    }
    boolean shallow = git.ask("rev-parse", "--is-shallow-repository").out().strip().equals("true");
    throw shallow
        ? new GitException(Fault.REPOSITORY, "git.shallow", blanks)
        : new GitException(Fault.QUESTION, "git.unknown-revision", blanks);
  }

  /**
   * The files of the working tree that are not as they were, those that are new and those that are
   * gone, as paths from the root with {@code /}. A submodule, or a folder that is a repository of
   * its own, is one path. What git is told to ignore is not looked at.
   *
   * @param commit as {@link #commit} gives it
   */
  public Set<String> changedSince(String commit) throws IOException {
    Set<String> changed = new TreeSet<>();
    String[] differing = {
      "diff",
      "--name-only",
      "-z",
      "--no-renames",
      "--no-ext-diff",
      "--ignore-submodules=none",
      commit,
      "--"
    };
    add(git.ask(differing), changed);
    add(git.ask("ls-files", "-z", "--others", "--exclude-standard"), changed);
    return changed;
  }

  private static void add(Git.Answer answer, Set<String> paths) throws GitException {
    if (!answer.isGood()) {
      boolean partial = answer.err().contains("promisor") || answer.err().contains("lazy fetch");
      throw failed(answer.err(), partial ? "git.partial" : "git.failed");
    }
    for (String path : answer.fields()) {
      paths.add(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
  }
}
