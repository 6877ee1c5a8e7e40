package se.stportfolj.intyg;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.edit.Beside;

/**
 * Writes files all or none: beside their place first, and moved there when every one is whole, so
 * that a full disk leaves no half certificate.
 */
public final class Folder {
  private Folder() {}

  /**
   * Which of the files exist already.
   *
   * @param names plain file names
   */
  public static List<Path> existing(Path folder, Iterable<String> names) {
    List<Path> existing = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      // A link to nothing is somebody's too.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        existing.add(file);
      }
    }
    return existing;
  }

  /**
   * Writes the files, and replaces those that exist.
   *
   * @throws IOException if something could not be written; what was there before is still there
   */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    write(folder, files, Files::write);
  }

  /** How a file is written; a test puts a full disk in its place. */
  interface Pen {
    /** Writes a whole file. */
    void write(Path file, byte[] content) throws IOException;
  }

  static void write(Path folder, Map<String, byte[]> files, Pen pen) throws IOException {
    Files.createDirectories(folder);
    for (String name : files.keySet()) {
      Path place = folder.resolve(name);
      if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(place.toString(), null, "a folder");
      }
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        throw new FileSystemException(place.toString(), null, "no file"); // a pipe, a device
      }
    }
    Path beside = Beside.in(folder);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        pen.write(beside.resolve(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        Beside.move(beside.resolve(name), folder.resolve(name));
      }
    } finally {
      Beside.remove(beside);
    }
  }
}
