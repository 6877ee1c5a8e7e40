package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.stportfolj.git.GitException;
import se.stportfolj.git.Repository;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.PortfolioFinder;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.OverridingFolder;
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
  private static final Set<String> GOVERNING =
      Set.of(FileFormat.CONFIGURATION.fileName(), FileFormat.REGION.fileName());

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
    boolean path = java.nio.file.Files.exists(directory.resolve(word));
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
   * directory: those with a file that differs, and those below one that governs them.
   *
   * @throws UsageException if a path is on neither side
   */
  Set<String> folders() throws UsageException, IOException {
    Set<String> folders = new TreeSet<>();
    for (String path : paths) {
      boolean known = false;
      for (World world : List.of(before, after)) {
        Path start = world.directory().resolve(path).normalize();
        if (java.nio.file.Files.isDirectory(start)) {
          known = true;
          for (Path folder : below(start, world)) {
            add(folder, world, folders);
          }
        } else if (java.nio.file.Files.exists(start)) {
          known = true;
          Optional<Path> around = PortfolioFinder.around(start);
          if (around.isPresent()) {
            add(around.get(), world, folders);
          }
        }
      }
      if (!known) {
        throw new UsageException(new Message("usage.no-such-path", Map.of("path", Blank.of(path))));
      }
    }
    return folders;
  }

  /**
   * The portfolios below a folder. Where nothing governs others they are found from the files that
   * differ: a region has a thousand others.
   */
  private Set<Path> below(Path start, World world) throws IOException {
    if (changed.stream().anyMatch(Revisions::mayGovern)) {
      return new TreeSet<>(PortfolioFinder.find(start));
    }
    Set<Path> found = new TreeSet<>();
    for (String path : changed) {
      Path file = world.directory().resolve(repository.root().resolve(path).toString());
      Optional<Path> outermost = Optional.empty();
      for (Path at = file.getParent(); at != null && at.startsWith(start); at = at.getParent()) {
        if (PortfolioReader.isPortfolio(at)) {
          outermost = Optional.of(at);
        }
      }
      outermost.filter(folder -> !isHidden(start.relativize(folder))).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private void add(Path folder, World world, Set<String> folders) {
    if (concerns(fromRoot(folder))) {
      String shown = world.directory().relativize(folder).toString().replace('\\', '/');
      folders.add(shown.isEmpty() ? "." : shown);
    }
  }

  private String fromRoot(Path folder) {
    Path real = Path.of(folder.toString());
    return repository.root().relativize(real).toString().replace('\\', '/');
  }

  private boolean concerns(String folder) {
    Predicate<String> within = path -> folder.isEmpty() || path.startsWith(folder + "/");
    return changed.stream().anyMatch(within) || changed.stream().anyMatch(p -> governs(p, folder));
  }

  private static boolean mayGovern(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return GOVERNING.contains(name)
        || ("/" + path).contains("/" + OverridingFolder.NAME + "/")
        || (name.endsWith(".yaml") && isNoPortfolioFile(name));
  }

  /** Settings, a region's file and target descriptions govern what lies below; a guideline all. */
  private static boolean governs(String path, String folder) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    String place = slash < 0 ? "" : path.substring(0, slash + 1);
    if (GOVERNING.contains(name)) {
      return (folder + "/").startsWith(place);
    }
    int own = ("/" + path).indexOf("/" + OverridingFolder.NAME + "/");
    if (own >= 0) {
      return (folder + "/").startsWith(path.substring(0, own));
    }
    return name.endsWith(".yaml") && isNoPortfolioFile(name);
  }

  private static boolean isNoPortfolioFile(String name) {
    for (PortfolioFile file : PortfolioFile.values()) {
      if (file.fileName().equals(name)) {
        return false;
      }
    }
    return !name.equals(FileFormat.PRIVATE.fileName());
  }
}
