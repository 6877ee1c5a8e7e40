package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.git.Repository;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.OverridingFolder;

/**
 * Which portfolios may be told otherwise than at a revision: those in which a file is changed, new
 * or gone, and those that depend on such a file.
 */
final class ChangedSince {
  /** What is no guideline, whoever names it. */
  private static final Set<String> NAMES =
      Stream.of(FileFormat.values()).map(FileFormat::fileName).collect(Collectors.toSet());

  private final Invocation invocation;
  private final Surroundings laws;
  private final Path root;

  /** Paths that are changed; and every folder that has one in it. */
  private final Set<Path> changed = new HashSet<>();

  private final Set<Path> touched = new HashSet<>();

  /** Folders below which everything depends on something that is changed. */
  private final Set<Path> governed = new HashSet<>();

  /** Whether a contract must be read to know whether its guideline is among them. */
  private boolean mayBeGuideline;

  /**
   * What depends on some paths.
   *
   * @param invocation the call, in the world whose files are asked about
   * @param root of the repository, in that world
   * @param paths those that differ, from the root
   */
  ChangedSince(Invocation invocation, Path root, Set<String> paths) {
    this.invocation = invocation;
    this.laws = new Surroundings(invocation);
    this.root = root;
    for (String path : paths) {
      add(root.resolve(path));
    }
  }

  private void add(Path path) {
    changed.add(path);
    for (Path at = path.getParent();
        at != null && at.startsWith(root) && touched.add(at);
        at = at.getParent()) {}
    String name = path.getFileName().toString();
    mayBeGuideline |= name.endsWith(".yaml") && !NAMES.contains(name);
    if (name.equals(FileFormat.CONFIGURATION.fileName())
        || name.equals(FileFormat.REGION.fileName())) {
      governed.add(path.getParent());
    }
    for (Path at = path; at != null && at.startsWith(root); at = at.getParent()) {
      if (at.endsWith(OverridingFolder.NAME)) {
        governed.add(at.getParent());
      }
    }
  }

  /**
   * Those of the folders that may be told otherwise.
   *
   * @param starts the folders that were asked for, each with what was found below it
   */
  static Map<Path, String> of(
      Invocation invocation, String revision, Map<Path, Map<Path, String>> starts)
      throws UsageException, IOException {
    Map<Path, ChangedSince> repositories = new LinkedHashMap<>();
    Map<Path, String> kept = new LinkedHashMap<>();
    for (Map.Entry<Path, Map<Path, String>> start : starts.entrySet()) {
      Repository repository = Repository.of(start.getKey());
      ChangedSince since = repositories.get(repository.root());
      if (since == null) {
        Set<String> paths = repository.changedSince(repository.commit(revision));
        since = new ChangedSince(invocation, repository.root(), paths);
        repositories.put(repository.root(), since);
      }
      for (Map.Entry<Path, String> folder : start.getValue().entrySet()) {
        if (since.concerns(folder.getKey(), folder.getValue())) {
          kept.put(folder.getKey(), folder.getValue());
        }
      }
    }
    return kept;
  }

  /** Whether only portfolios with a file that differs can be told otherwise. */
  boolean isWithinPortfolios() {
    return governed.isEmpty() && !mayBeGuideline && invocation.option("--config").isEmpty();
  }

  /** Whether a portfolio may be told otherwise. */
  boolean concerns(Path folder, String shown) throws UsageException, IOException {
    Path real = folder.toRealPath();
    if (touched.contains(real)) {
      return true;
    }
    for (Path at = real; at != null && at.startsWith(root); at = at.getParent()) {
      if (changed.contains(at) || governed.contains(at)) {
        return true;
      }
    }
    Optional<String> named = invocation.option("--config");
    if (named.isPresent() && isChanged(invocation.world().directory().resolve(named.get()))) {
      return true;
    }
    if (mayBeGuideline) {
      for (Path guideline : guidelines(folder, shown)) {
        if (isChanged(guideline)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The files of its guidelines: those of its contract, and those of its repository. */
  private List<Path> guidelines(Path folder, String shown) throws UsageException {
    List<Path> files = new ArrayList<>();
    Configuration configuration = laws.configuration(folder);
    for (Configuration.Policy one : configuration.policies()) {
      add(one.name(), invocation.world().directory().resolve(configuration.shown()), files);
    }
    Portfolio portfolio = PortfolioReader.read(folder, shown, Optional.empty(), laws::region);
    for (String name : portfolio.contract().map(Contract::policies).orElse(List.of())) {
      add(name, folder, files);
    }
    return files;
  }

  private static void add(String name, Path folder, List<Path> files) {
    if (Shelf.isPath(name)) {
      files.add(folder.resolve(name));
    }
  }

  /** Also of a file that is gone, of which only the folder can be looked for. */
  private boolean isChanged(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    Path real = Files.isDirectory(folder) ? folder.toRealPath() : folder;
    return changed.contains(real.resolve(whole.getFileName()));
  }
}
