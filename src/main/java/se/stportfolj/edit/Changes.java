package se.stportfolj.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts edited files on the disk, all or none: each is written beside its place first and moved
 * there when every one is whole. One call of {@code st} at a time writes into a portfolio, and none
 * over what somebody has changed since it was read.
 */
public final class Changes {
  /** Threads of one process do not wait for each other at a lock of a file. */
  private static final Object WITHIN = new Object();

  private Changes() {}

  /**
   * Writes what is different.
   *
   * @param editors of files in one folder
   * @throws ChangedMeanwhileException if a file is no longer as it was when it was taken up; then
   *     nothing is written, and the same can be asked for again
   * @throws IOException if something could not be written; what was there before is still there
   */
  public static void write(Collection<Editor> editors) throws IOException {
    write(editors, Changes::toDisk);
  }

  /** How a file is written; a test puts a full disk in its place. */
  interface Pen {
    /** Writes a whole file. */
    void write(Path file, byte[] content) throws IOException;
  }

  static void write(Collection<Editor> editors, Pen pen) throws IOException {
    List<Editor> changed = editors.stream().filter(Editor::isChanged).toList();
    if (changed.isEmpty()) {
      return;
    }
    Path folder = changed.get(0).file().toAbsolutePath().getParent();
    synchronized (WITHIN) {
      try (FileChannel channel =
              FileChannel.open(
                  lockOf(folder),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  LinkOption.NOFOLLOW_LINKS);
          FileLock lock = channel.lock()) {
        if (lock.isValid()) {
          put(folder, changed, pen);
        }
      }
    }
  }

  /** Not in the portfolio, where it would be one more file in git. */
  private static Path lockOf(Path folder) throws IOException {
    String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
    String name = Integer.toHexString(folder.toRealPath().toString().hashCode());
    return Path.of(System.getProperty("java.io.tmpdir"), "st-" + user + "-" + name + ".lock");
  }

  private static void put(Path folder, List<Editor> changed, Pen pen) throws IOException {
    Map<Path, Path> places = new LinkedHashMap<>();
    for (Editor editor : changed) {
      refuseChanged(editor);
    }
    Path beside = Beside.in(folder);
    try {
      for (Editor editor : changed) {
        Path written = beside.resolve(editor.file().getFileName());
        Path place = place(editor.file());
        places.put(written, place);
        pen.write(written, editor.bytes());
        keepPermissions(place, written);
      }
      for (Map.Entry<Path, Path> one : places.entrySet()) {
        Beside.move(one.getKey(), one.getValue());
      }
    } finally {
      Beside.remove(beside);
    }
  }

  private static void refuseChanged(Editor editor) throws IOException {
    Path file = editor.file();
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    Optional<byte[]> original = editor.original();
    boolean same =
        there
            ? original.isPresent() && Arrays.equals(original.get(), Files.readAllBytes(file))
            : original.isEmpty();
    if (!same) {
      throw new ChangedMeanwhileException(editor.shown());
    }
    if (there && !Files.isWritable(file)) {
      throw new AccessDeniedException(editor.shown());
    }
  }

  /** What a link leads to is written, so that the link stays one. */
  private static Path place(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  private static void keepPermissions(Path place, Path written) throws IOException {
    FileStore store = Files.getFileStore(written);
    if (Files.exists(place) && store.supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(place));
    }
  }

  /** To the disk itself, so that after a power cut one or the other is there. */
  private static void toDisk(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }
}
