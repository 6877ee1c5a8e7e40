package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Where a report goes: to the standard output, or to the file of {@code --out}, which is there when
 * the report is whole and not before.
 */
final class Destination implements AutoCloseable {
  private final Invocation invocation;
  private final Optional<FileBeside> file;
  private final Writer writer;

  private Destination(Invocation invocation, Optional<FileBeside> file, Writer writer) {
    this.invocation = invocation;
    this.file = file;
    this.writer = writer;
  }

  /**
   * Where a call wants its report.
   *
   * @throws UsageException if the file exists and {@code --force} was not given
   */
  static Destination of(Invocation invocation, EachPortfolio portfolios)
      throws UsageException, IOException {
    Optional<String> out = invocation.option("--out");
    if (out.isEmpty()) {
      return new Destination(invocation, Optional.empty(), portfolios.writer());
    }
    Path path = invocation.world().directory().resolve(out.get()).normalize();
    boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !FileBeside.isNoFile(path);
    if (there && !invocation.flag("--force")) {
      throw new UsageException(
          new Message("usage.exists", Map.of("file", Blank.of(invocation.shown(path)))));
    }
    FileBeside file = new FileBeside(path);
    return new Destination(invocation, Optional.of(file), file.writer());
  }

  /** What to write it with. */
  Writer writer() {
    return writer;
  }

  /** Writes a report that is no text, instead of by the writer. */
  void write(byte[] content) throws IOException {
    if (file.isPresent()) {
      file.get().write(content);
    } else {
      invocation.world().out().write(content);
    }
  }

  /** The report is whole: a file is put in its place, and its path told. */
  void finish() throws IOException {
    if (file.isEmpty()) {
      writer.flush();
    }
    if (file.isPresent()) {
      file.get().finish();
      invocation.world().err().println(invocation.shown(file.get().place()));
    }
  }

  /** Takes away a file that has not become whole. */
  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
