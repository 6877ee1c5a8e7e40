package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.RepositoryRoot;
import se.stportfolj.git.GitException;
import se.stportfolj.git.Repository;
import se.stportfolj.portfolio.Portfolio;

/**
 * Where the portfolios of a calendar come from: what tells their folders apart wherever the call is
 * made, and when they last changed. Safe to share between threads.
 *
 * <p>That a portfolio has changed since an earlier calendar of the same day, only its repository
 * can tell. Without one a calendar knows no more than the day.
 */
final class CalendarOrigin {
  private static final String FILES = ".yaml";

  private final Path directory;
  private final LocalDate asOf;
  private final Map<Path, Instant> changes = new HashMap<>();

  CalendarOrigin(Path directory, LocalDate asOf) {
    this.directory = directory;
    this.asOf = asOf;
  }

  /**
   * The path of a portfolio's folder from the root of its repository; the folder's name where it is
   * the root itself, or in no repository.
   */
  String folder(Portfolio portfolio) throws IOException {
    Path folder = real(portfolio);
    String below =
        RepositoryRoot.above(folder)
            .map(root -> root.relativize(folder).toString().replace('\\', '/'))
            .orElse("");
    return below.isEmpty() && folder.getFileName() != null
        ? folder.getFileName().toString()
        : below;
  }

  /**
   * The beginning of the day (UTC), or when on that day the repository's files last changed, by a
   * commit or since.
   */
  Instant changed(Portfolio portfolio) throws IOException {
    Optional<Path> root = RepositoryRoot.above(real(portfolio));
    return root.isPresent() ? changed(root.get()) : day(asOf);
  }

  private synchronized Instant changed(Path root) throws IOException {
    Instant known = changes.get(root);
    if (known == null) {
      known = latest(root).orElse(day(asOf));
      changes.put(root, known);
    }
    return known;
  }

  private Optional<Instant> latest(Path root) throws IOException {
    try (Repository repository = Repository.of(root)) {
      return repository.latestChange(FILES, day(asOf), day(asOf.plusDays(1)));
    } catch (GitException e) {
      return Optional.empty(); // A calendar needs no git; the manual says what is missed.
    }
  }

  private static Instant day(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private Path real(Portfolio portfolio) throws IOException {
    return directory.resolve(portfolio.folder()).toRealPath();
  }
}
