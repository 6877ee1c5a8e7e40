package se.stportfolj.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.git.GitException.Fault;
import se.stportfolj.text.Blank;

/** A git repository with its working tree. */
public final class Repository implements AutoCloseable {
  private final Git git;
  private final Path root;
  private Optional<Objects> objects = Optional.empty();

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
    throw isShallow()
        ? new GitException(Fault.REPOSITORY, "git.shallow", blanks)
        : new GitException(Fault.QUESTION, "git.unknown-revision", blanks);
  }

  /** The full name of the commit that is checked out; none before the first. */
  Optional<String> head() throws IOException {
    Git.Answer answer = git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
    return answer.isGood() ? Optional.of(answer.out().strip()) : Optional.empty();
  }

  /**
   * When its files of one kind last changed within some time, committed or not; none if they did
   * not.
   *
   * @param ending how the names of the files end
   * @param from the first moment that counts
   * @param until the first moment that no longer counts
   */
  public Optional<Instant> latestChange(String ending, Instant from, Instant until)
      throws IOException {
    return new LatestChange(git, this, ending).within(from, until);
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

  /**
   * The paths that differ between two commits, as {@link #changedSince} has them.
   *
   * @param base as {@link #commit} gives it
   * @param head the same
   */
  public Set<String> changedBetween(String base, String head) throws IOException {
    Set<String> changed = new TreeSet<>();
    String[] differing = {
      "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", base, head, "--"
    };
    add(git.ask(differing), changed);
    return changed;
  }

  /**
   * The commit from which two went apart.
   *
   * @throws GitException if they have none in common, as far as this clone knows
   */
  public String mergeBase(String one, String other) throws IOException {
    Git.Answer answer = git.ask("merge-base", one, other);
    if (!answer.isGood()) {
      throw new GitException(
          isShallow() ? Fault.REPOSITORY : Fault.QUESTION,
          isShallow() ? "git.shallow" : "git.no-merge-base",
          Map.of("revision", Blank.of(one), "other", Blank.of(other)));
    }
    return answer.out().strip();
  }

  /** Whether this clone knows only the latest commits. */
  public boolean isShallow() throws IOException {
    return git.ask("rev-parse", "--is-shallow-repository").out().strip().equals("true");
  }

  /** Whether a merge or a rebase is under way that has left files in conflict. */
  public Set<String> conflicts() throws IOException {
    Set<String> conflicts = new TreeSet<>();
    add(git.ask("diff", "--name-only", "-z", "--diff-filter=U", "--"), conflicts);
    return conflicts;
  }

  /**
   * A commit of a history.
   *
   * @param date the day it was made or last brought here
   */
  public record Commit(String id, LocalDate date, String subject) {}

  /**
   * The commits that touched a folder, the oldest first.
   *
   * @param from the commit to look back from
   */
  public List<Commit> touching(Path folder, String from) throws IOException {
    String path = root.relativize(folder).toString().replace('\\', '/');
    Git.Answer answer =
        git.ask(
            "log",
            "-z",
            "--reverse",
            "--format=%H%x1f%cs%x1f%s",
            from,
            "--",
            path.isEmpty() ? "." : path);
    if (!answer.isGood()) {
      throw failed(answer.err(), "git.failed");
    }
    List<Commit> commits = new ArrayList<>();
    for (String one : answer.out().split("\0", -1)) {
      String[] fields = one.split("\u001f", 3);
      if (fields.length == 3) {
        commits.add(new Commit(fields[0].strip(), LocalDate.parse(fields[1]), fields[2].strip()));
      }
    }
    return commits;
  }

  /**
   * The files as they were at a commit.
   *
   * @param commit as {@link #commit} gives it
   */
  public Snapshot at(String commit) throws IOException {
    if (objects.isEmpty()) {
      objects = Optional.of(new Objects(git.talk("cat-file", "--batch")));
    }
    return new Snapshot(root, commit, objects.get());
  }

  @Override
  public void close() {
    objects.ifPresent(Objects::close);
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
