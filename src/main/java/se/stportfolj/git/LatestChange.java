package se.stportfolj.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * When the files of one kind in a repository last changed, within some time: by a commit, and of
 * what differs from the latest commit by the file itself. What merely was checked out has not
 * changed, so that two clones of one commit give the same answer.
 */
final class LatestChange {
  private final Git git;
  private final Repository repository;
  private final String ending;

  /**
   * Of the files of one kind.
   *
   * @param ending how their names end
   */
  LatestChange(Git git, Repository repository, String ending) {
    this.git = git;
    this.repository = repository;
    this.ending = ending;
  }

  /** The latest moment from {@code from} on and before {@code until}, if there is one. */
  Optional<Instant> within(Instant from, Instant until) throws IOException {
    Optional<String> head = repository.head();
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> latest = committed(from, until);
    for (String path : repository.changedSince(head.get())) {
      Optional<Instant> changed = path.endsWith(ending) ? written(path) : Optional.empty();
      if (changed.isPresent()
          && !changed.get().isBefore(from)
          && changed.get().isBefore(until)
          && latest.filter(other -> !other.isBefore(changed.get())).isEmpty()) {
        latest = changed;
      }
    }
    return latest;
  }

  /** On the line of the branch itself: what a merge brings changes when it is merged. */
  private Optional<Instant> committed(Instant from, Instant until) throws IOException {
    Git.Answer answer =
        git.ask(
            "log",
            "-z",
            "--first-parent",
            "-m",
            "--name-only",
            "--no-renames",
            "--format=%x1e%ct",
            "--since=@" + from.getEpochSecond(),
            "--until=@" + (until.getEpochSecond() - 1),
            "HEAD");
    if (!answer.isGood()) {
      return Optional.empty();
    }
    Optional<Instant> latest = Optional.empty();
    for (String commit : answer.out().split("\u001e", -1)) {
      String[] fields = commit.split("[\\x00\n]+", -1);
      boolean concerned = Arrays.stream(fields).anyMatch(name -> name.endsWith(ending));
      if (concerned) {
        Instant made = Instant.ofEpochSecond(Long.parseLong(fields[0]));
        if (latest.filter(other -> other.isAfter(made)).isEmpty()) {
          latest = Optional.of(made);
        }
      }
    }
    return latest;
  }

  /** Of a file that is gone, when its folder last changed. */
  private Optional<Instant> written(String path) throws IOException {
    Path file = repository.root().resolve(path);
    while (!Files.exists(file) && file.startsWith(repository.root())) {
      file = file.getParent();
    }
    return Files.exists(file)
        ? Optional.of(Files.getLastModifiedTime(file).toInstant())
        : Optional.empty();
  }
}
