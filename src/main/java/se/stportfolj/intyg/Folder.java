package se.stportfolj.intyg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
      if (Files.exists(file)) {
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
    Files.createDirectories(folder);
    Path beside = Files.createTempDirectory(folder, ".st-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(beside.resolve(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        Files.move(beside.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (String name : files.keySet()) {
        Files.deleteIfExists(beside.resolve(name));
      }
      Files.deleteIfExists(beside);
    }
  }
}
