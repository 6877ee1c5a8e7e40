package se.stportfolj.git;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.git.Objects.Entry;

/**
 * The files of a repository as they were at a commit, to be read like any others: the same paths,
 * out of the object store. Nothing is checked out, and nothing can be written. Outside the
 * repository there is nothing.
 */
public final class Snapshot extends FileSystem {
  private final Path root;
  private final String commit;
  private final Objects objects;
  private final SnapshotProvider provider;
  private final Entry top;

  Snapshot(Path root, String commit, Objects objects) throws IOException {
    this.root = root;
    this.commit = commit;
    this.objects = objects;
    this.provider = new SnapshotProvider(this);
    this.top = new Entry(objects.get(commit + "^{tree}").id(), "40000");
  }

  /** The full name of the commit. */
  public String commit() {
    return commit;
  }

  /**
   * The path at this commit.
   *
   * @param path of the working tree, with no link in it
   */
  public Path at(Path path) {
    return new SnapshotPath(this, path.toAbsolutePath().normalize());
  }

  /**
   * The name of the object that a file or folder is, which is the same as long as nothing in it
   * changes; empty where there is none.
   */
  public Optional<String> id(Path path) throws IOException {
    return entry(((SnapshotPath) path).real()).map(Entry::id);
  }

  Path root() {
    return root;
  }

  Objects objects() {
    return objects;
  }

  /** What lies at a path of the working tree; a repository has its folder {@code .git}. */
  Optional<Entry> entry(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (!whole.startsWith(root)) {
      return root.startsWith(whole) ? Optional.of(new Entry("", "40000")) : Optional.empty();
    }
    Path below = root.relativize(whole);
    if (below.toString().isEmpty()) {
      return Optional.of(top);
    }
    if (below.equals(Path.of(".git"))) {
      return Optional.of(new Entry("", "40000"));
    }
    Entry at = top;
    for (Path name : below) {
      Entry next =
          at.isFolder() && !at.id().isEmpty() ? objects.tree(at.id()).get(name.toString()) : null;
      if (next == null) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(at);
  }

  Entry present(Path path) throws IOException {
    return entry(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
  }

  Map<String, Entry> children(Path folder) throws IOException {
    Entry entry = present(folder);
    return entry.isFolder() && !entry.id().isEmpty() ? objects.tree(entry.id()) : Map.of();
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  /** Of several that read the same objects, none closes them for the others. */
  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public String getSeparator() {
    return FileSystems.getDefault().getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(at(root.getRoot()));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public Path getPath(String first, String... more) {
    return new SnapshotPath(this, Path.of(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher plain = FileSystems.getDefault().getPathMatcher(syntaxAndPattern);
    return path -> plain.matches(((SnapshotPath) path).real());
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }

  /** The path as it is, which a link would make another; no link leads anywhere here. */
  Path real(SnapshotPath path) throws IOException {
    present(path.real());
    return at(path.real());
  }
}
