package se.stportfolj.malbeskrivning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are written beside their place one by one, and moved there together when all are
 * there.
 */
final class StagedFiles implements AutoCloseable {
  private final Path target;
  private final Path beside;
  private final boolean made;
  private final List<String> names = new ArrayList<>();

  StagedFiles(Path target) throws IOException {
    this.target = target;
    this.made = !Files.exists(target);
    Files.createDirectories(target);
    this.beside = Files.createTempDirectory(target, ".st-");
  }

  /** Where the files are until they are moved. */
  Path folder() {
    return beside;
  }

  void add(String name, byte[] bytes) throws IOException {
    Path file = beside.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    names.add(name);
  }

  void commit() throws IOException {
    for (String name : names) {
      Path place = target.resolve(name);
      Files.createDirectories(place.getParent());
      // In one step: otherwise Java takes away what is there first, and a killed process leaves
      // neither.
      Files.move(
          beside.resolve(name),
          place,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Takes away what was not moved, and the folder itself where nothing came of it. */
  @Override
  public void close() throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.walk(beside)) {
      left = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : left) {
      Files.deleteIfExists(path);
    }
    if (made && isEmpty(target)) {
      Files.delete(target);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
