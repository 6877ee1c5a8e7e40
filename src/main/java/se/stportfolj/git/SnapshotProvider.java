package se.stportfolj.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.git.Objects.Entry;

/** Answers what the files of a commit are, for whoever reads them as files. */
final class SnapshotProvider extends FileSystemProvider {
  private final Snapshot snapshot;

  SnapshotProvider(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  private static Path plain(Path path) {
    return ((SnapshotPath) path).real();
  }

  @Override
  public String getScheme() {
    return "st-git";
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new Content(bytes(path));
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    return new ByteArrayInputStream(bytes(path));
  }

  private byte[] bytes(Path path) throws IOException {
    Entry entry = snapshot.present(plain(path));
    if (!entry.isFile()) {
      throw new IOException("no file: " + path);
    }
    return snapshot
        .objects()
        .get(entry.id())
        .bytes()
        .orElseThrow(() -> new IOException("too large: " + path));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    if (!snapshot.present(plain(folder)).isFolder()) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> children = new ArrayList<>();
    for (String name : snapshot.children(plain(folder)).keySet()) {
      Path child = folder.resolve(name);
      if (filter.accept(child)) {
        children.add(child);
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return children.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    snapshot.present(plain(path));
    if (List.of(modes).contains(AccessMode.WRITE)) {
      throw new ReadOnlyFileSystemException();
    }
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    if (type != BasicFileAttributes.class) {
      throw new UnsupportedOperationException(type.getName());
    }
    Entry entry = snapshot.present(plain(path));
    long size = entry.isFile() ? snapshot.objects().get(entry.id()).size() : 0;
    return type.cast(new Attributes(entry, size));
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return null;
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    BasicFileAttributes attributes = readAttributes(path, BasicFileAttributes.class, options);
    return Map.of("size", attributes.size(), "isDirectory", attributes.isDirectory());
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return one.normalize().equals(other.normalize());
  }

  @Override
  public boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return snapshot;
  }

  @Override
  public Path getPath(URI uri) {
    return snapshot.at(Path.of(uri));
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void delete(Path path) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException();
  }

  /** What git keeps of a file: what it is and how large. When it was written it does not. */
  private record Attributes(Entry entry, long size) implements BasicFileAttributes {
    private static final FileTime NEVER = FileTime.fromMillis(0);

    @Override
    public FileTime lastModifiedTime() {
      return NEVER;
    }

    @Override
    public FileTime lastAccessTime() {
      return NEVER;
    }

    @Override
    public FileTime creationTime() {
      return NEVER;
    }

    @Override
    public boolean isRegularFile() {
      return entry.isFile();
    }

    @Override
    public boolean isDirectory() {
      return entry.isFolder();
    }

    @Override
    public boolean isSymbolicLink() {
      return entry.isLink();
    }

    @Override
    public boolean isOther() {
      return !entry.isFile() && !entry.isFolder() && !entry.isLink();
    }

    @Override
    public Object fileKey() {
      return null;
    }
  }

  /** The bytes of a file, to be read from the beginning. */
  private static final class Content implements SeekableByteChannel {
    private final byte[] bytes;
    private final ReadableByteChannel channel;

    Content(byte[] bytes) {
      this.bytes = bytes;
      this.channel = Channels.newChannel(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(java.nio.ByteBuffer into) throws IOException {
      return channel.read(into);
    }

    @Override
    public int write(java.nio.ByteBuffer from) {
      throw new ReadOnlyFileSystemException();
    }

    @Override
    public long position() {
      return 0;
    }

    @Override
    public SeekableByteChannel position(long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new ReadOnlyFileSystemException();
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
