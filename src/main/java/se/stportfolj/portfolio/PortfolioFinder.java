package se.stportfolj.portfolio;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the portfolios in and below a folder. Hidden folders are left out, links not followed. */
public final class PortfolioFinder {
  private PortfolioFinder() {}

  /**
   * The portfolio folders, sorted by path. A portfolio holds no other portfolio.
   *
   * @throws IOException if a folder on the way cannot be read: a portfolio in it would go unnoticed
   */
  public static List<Path> find(Path start) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start) && folder.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (PortfolioReader.isPortfolio(folder)) {
              found.add(folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    return found;
  }

  /**
   * The portfolio that {@link #find} finds on the way from a folder to a file in or below it.
   *
   * @param start where that begins
   */
  public static Optional<Path> outermost(Path file, Path start) {
    Optional<Path> outermost = Optional.empty();
    for (Path at = file.getParent(); at != null && at.startsWith(start); at = at.getParent()) {
      if (!at.equals(start) && at.getFileName().toString().startsWith(".")) {
        outermost = Optional.empty();
      } else if (PortfolioReader.isPortfolio(at)) {
        outermost = Optional.of(at);
      }
    }
    return outermost;
  }

  /** The portfolio in whose folder, or below it, a file lies. */
  public static Optional<Path> around(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (PortfolioReader.isPortfolio(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
