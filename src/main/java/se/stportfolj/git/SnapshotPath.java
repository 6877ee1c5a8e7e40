package se.stportfolj.git;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * A path at a commit: one of the working tree, whose arithmetic it shares, and of which the commit
 * tells what lies there.
 */
final class SnapshotPath implements Path {
  private final Snapshot snapshot;
  private final Path real;

  SnapshotPath(Snapshot snapshot, Path real) {
    this.snapshot = snapshot;
    this.real = real;
  }

  /** The same path of the working tree. */
  Path real() {
    return real;
  }

  private Path same(Path other) {
    return other == null ? null : new SnapshotPath(snapshot, other);
  }

  private static Path plain(Path path) {
    return path instanceof SnapshotPath other ? other.real : path;
  }

  @Override
  public Snapshot getFileSystem() {
    return snapshot;
  }

  @Override
  public boolean isAbsolute() {
    return real.isAbsolute();
  }

  @Override
  public Path getRoot() {
    return same(real.getRoot());
  }

  @Override
  public Path getFileName() {
    return same(real.getFileName());
  }

  @Override
  public Path getParent() {
    return same(real.getParent());
  }

  @Override
  public int getNameCount() {
    return real.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return same(real.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return same(real.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return real.startsWith(plain(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return real.endsWith(plain(other));
  }

  @Override
  public Path normalize() {
    return same(real.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return same(real.resolve(plain(other)));
  }

  @Override
  public Path relativize(Path other) {
    return same(real.relativize(plain(other)));
  }

  @Override
  public URI toUri() {
    return real.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return real.isAbsolute() ? this : same(snapshot.root().resolve(real));
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return snapshot.real(this);
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(Path other) {
    return real.compareTo(plain(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SnapshotPath path
        && path.snapshot.commit().equals(snapshot.commit())
        && path.real.equals(real);
  }

  @Override
  public int hashCode() {
    return real.hashCode();
  }

  @Override
  public String toString() {
    return real.toString();
  }
}
