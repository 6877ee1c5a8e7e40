package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.git.GitException;
import se.stportfolj.git.Repository;
import se.stportfolj.portfolio.PortfolioFinder;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Two states of a repository that are compared: what each side's files are, and which paths differ.
 *
 * @param base the full name of the earlier commit
 * @param head that of the later; none for the files as they lie there
 * @param before the world in which the earlier files lie at their paths
 * @param after the same of the later
 * @param changed paths from the root, with {@code /}
 * @param paths what was asked for, from the working directory
 */
record Revisions(
    Repository repository,
    String base,
    Optional<String> head,
    World before,
    World after,
    Set<String> changed,
    List<String> paths) {
  /**
   * What {@code [REV] [PATH…]} means: {@code REV} against the files as they lie there, {@code A..B}
   * one commit against another, {@code A...B} from where they went apart. What is no revision and
   * is a path is one; without a revision it is {@code HEAD}.
   */
  static Revisions of(World world, List<String> words) throws UsageException, IOException {
    Path directory = world.directory().toRealPath();
    Repository repository = Repository.of(directory);
    List<String> paths = new ArrayList<>(words);
    String asked = "HEAD";
    if (!paths.isEmpty() && isRevision(paths.get(0), directory, repository)) {
      asked = paths.remove(0);
    }
    int dots = asked.indexOf("..");
    boolean apart = asked.startsWith("...", Math.max(dots, 0));
    String first = dots < 0 ? asked : asked.substring(0, dots);
    String base = repository.commit(dots >= 0 && first.isEmpty() ? "HEAD" : first);
    Optional<String> head = Optional.empty();
    if (dots >= 0) {
      String last = asked.substring(dots + (apart ? 3 : 2));
      head = Optional.of(repository.commit(last.isEmpty() ? "HEAD" : last));
      base = apart ? repository.mergeBase(base, head.get()) : base;
    }
    Path now = head.isPresent() ? repository.at(head.get()).at(directory) : directory;
    return new Revisions(
        repository,
        base,
        head,
        world.in(repository.at(base).at(directory)),
        world.in(now),
        head.isPresent()
            ? repository.changedBetween(base, head.get())
            : repository.changedSince(base),
        paths.isEmpty() ? List.of(".") : paths);
  }

  private static boolean isRevision(String word, Path directory, Repository repository)
      throws UsageException, IOException {
    boolean path = Files.exists(directory.resolve(word));
    if (word.contains("..") && !path) {
      return true;
    }
    try {
      repository.commit(word);
    } catch (GitException e) {
      if (path || (e.fault() == GitException.Fault.QUESTION && word.contains("/"))) {
        return false;
      }
      throw e;
    }
    if (path) {
      throw new UsageException(
          new Message("usage.revision-or-path", Map.of("value", Blank.of(word))));
    }
    return true;
  }

  /**
   * The portfolio folders of either side that may be told otherwise, as paths from the working
   * directory.
   *
   * @throws UsageException if a path is on neither side
   */
  Set<String> folders(Invocation invocation) throws UsageException, IOException {
    Set<String> folders = new TreeSet<>();
    Set<String> unknown = new TreeSet<>(paths);
    for (World world : List.of(before, after)) {
      Invocation there = new Invocation(invocation.given(), world, invocation.texts());
      Path root = world.directory().resolve(repository.root().toString());
      ChangedSince since = new ChangedSince(there, root, changed);
      for (String path : paths) {
        Path start = world.directory().resolve(path).normalize();
        if (Files.exists(start)) {
          unknown.remove(path);
        }
        for (Path folder : portfolios(start, root, since)) {
          if (since.concerns(folder, there.shown(folder))) {
            folders.add(fromHere(folder, world));
          }
        }
      }
    }
    if (!unknown.isEmpty()) {
      String path = unknown.iterator().next();
      throw new UsageException(new Message("usage.no-such-path", Map.of("path", Blank.of(path))));
    }
    return folders;
  }

  /**
   * The portfolios below a folder, or around a file. Where nothing governs others they are found
   * from the files that differ: a region has a thousand others.
   */
  private Set<Path> portfolios(Path start, Path root, ChangedSince since) throws IOException {
    Set<Path> found = new TreeSet<>();
    if (!Files.isDirectory(start)) {
      PortfolioFinder.around(start).ifPresent(found::add);
    } else if (!since.isWithinPortfolios()) {
      found.addAll(PortfolioFinder.find(start));
    } else {
      for (String path : changed) {
        PortfolioFinder.outermost(root.resolve(path), start).ifPresent(found::add);
      }
    }
    return found;
  }

  private static String fromHere(Path folder, World world) {
    String shown = world.directory().relativize(folder).toString().replace('\\', '/');
    return shown.isEmpty() ? "." : shown;
  }
}
