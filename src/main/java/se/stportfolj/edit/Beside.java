package se.stportfolj.edit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders in which files become whole before they are moved beside them, to their place. Their
 * names begin with {@code .st-}, and nothing reads them. One that a killed process has left is
 * taken away by the next that writes there.
 */
public final class Beside {
  private static final String PREFIX = ".st-";

  /** Nothing is written for as long; a computer that slept meanwhile begins again. */
  private static final Duration LEFT = Duration.ofHours(1);

  private Beside() {}

  /**
   * Makes one.
   *
   * @param folder in which the files are to stand; it exists
   */
  public static Path in(Path folder) throws IOException {
    Path made = Files.createTempDirectory(folder, PREFIX);
    // By the clock of the disk that both were written to, whatever the clock of the computer says.
    FileTime now = Files.getLastModifiedTime(made);
    takeAwayLeft(folder, now.toInstant().minus(LEFT));
    return made;
  }

  private static void takeAwayLeft(Path folder, Instant before) {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path one : all) {
        boolean ours =
            one.getFileName().toString().matches("\\.st-[0-9]+")
                && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS);
        if (ours && Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
          left.add(one);
        }
      }
      for (Path one : left) {
        remove(one);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Somebody else's, or taken away by another process this moment: it hinders nothing.
    }
  }

  /**
   * Moves a file that is whole to its place. What stands there is replaced in one step: otherwise
   * Java takes it away first, and a process that is killed between the two leaves neither.
   */
  public static void move(Path whole, Path place) throws IOException {
    try {
      Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes one away with all that is in it; links are not followed. */
  public static void remove(Path made) throws IOException {
    if (!Files.exists(made, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> within;
    try (Stream<Path> all = Files.walk(made)) {
      within = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : within) {
      Files.deleteIfExists(path);
    }
  }
}
