package se.stportfolj.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is whole. One that has not become
 * whole is taken away, also when the process is interrupted.
 */
final class FileBeside implements AutoCloseable {
  private final Path place;
  private final Path folder;
  private final Path written;
  private final Writer writer;
  private final Thread whenInterrupted = new Thread(this::discard, "discard");

  /** A file that is to stand in this place; what stands there is replaced at the end. */
  FileBeside(Path place) throws IOException {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(place.toString(), null, "a folder");
    }
    this.place = place;
    Path parent = place.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    // In a folder, so that it gets the permissions of any new file.
    this.folder = Files.createTempDirectory(parent, ".st-");
    this.written = folder.resolve(place.getFileName());
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
    this.writer = new Unchecked(Files.newBufferedWriter(written));
  }

  Path place() {
    return place;
  }

  Writer writer() {
    return writer;
  }

  /** Writes what is no text, and nothing besides. */
  void write(byte[] content) throws IOException {
    writer.close();
    Files.write(written, content);
  }

  /** Moves it to its place. */
  void finish() throws IOException {
    writer.close();
    Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      discard();
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    }
  }

  private void discard() {
    try {
      Files.deleteIfExists(written);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // What could not be written is told; that this is left as well changes nothing.
    }
  }

  /** A full disk is a full disk, whatever a generator of JSON would make of it. */
  private static final class Unchecked extends FilterWriter {
    Unchecked(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) {
      write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) {
      try {
        out.write(text, from, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void write(String text, int from, int length) {
      try {
        out.write(text, from, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
