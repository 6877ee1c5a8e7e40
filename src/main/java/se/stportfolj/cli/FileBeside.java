package se.stportfolj.cli;

import java.io.BufferedOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import se.stportfolj.edit.Beside;

/**
 * A file that is written beside its place and moved there when it is whole. One that has not become
 * whole is taken away, also when the process is interrupted. What is no file but a device or a pipe
 * ({@code /dev/stdout}) is written to as it is, and stays what it is.
 */
final class FileBeside implements AutoCloseable {
  private final Path place;

  /** The place itself, links followed. */
  private final Path target;

  private final Path written;
  private final Writer writer;
  private final Thread whenInterrupted = new Thread(this::end, "discard");

  /** Held by whoever makes something in the folder, and by whoever takes it away. */
  private final Object lock = new Object();

  /** Where it becomes whole; empty for what is no file. */
  private Optional<Path> folder = Optional.empty();

  /** Whether the process is being ended: nothing may be made that nobody would take away. */
  private boolean ended;

  /**
   * A file that is to stand in this place; what stands there is replaced at the end. Where a link
   * stands, what it leads to is.
   */
  FileBeside(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "a folder");
    }
    this.place = place;
    if (isNoFile(place)) {
      this.target = place;
      this.written = place;
      this.writer = text(Files.newOutputStream(place, StandardOpenOption.WRITE));
      return;
    }
    this.target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
    Path parent = target.getParent();
    Files.createDirectories(parent);
    Runtime.getRuntime().addShutdownHook(whenInterrupted); // before there is what it takes away
    synchronized (lock) {
      requireGoingOn();
      // In a folder, so that it gets the permissions of any new file.
      this.folder = Optional.of(Beside.in(parent));
      this.written = folder.get().resolve(target.getFileName());
      this.writer = text(Files.newOutputStream(written));
    }
  }

  private static Writer text(OutputStream out) {
    return new Unchecked(
        new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8));
  }

  private void requireGoingOn() throws IOException {
    if (ended) {
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Whether a device, a pipe or the like stands in a place, which nothing may replace. */
  static boolean isNoFile(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
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
    synchronized (lock) {
      requireGoingOn();
      Files.write(
          written,
          content,
          folder.isPresent()
              ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING}
              : new OpenOption[] {StandardOpenOption.WRITE});
    }
  }

  /** Moves it to its place. */
  void finish() throws IOException {
    writer.close();
    if (folder.isPresent()) {
      Beside.move(written, target);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      discard();
      try {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
      } catch (IllegalStateException e) {
        // The process is being ended, and the hook does the same.
      }
    }
  }

  private void end() {
    synchronized (lock) {
      ended = true;
      discard();
    }
  }

  private void discard() {
    try {
      if (folder.isPresent()) {
        Beside.remove(folder.get());
      }
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
