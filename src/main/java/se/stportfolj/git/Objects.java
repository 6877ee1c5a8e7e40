package se.stportfolj.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.git.GitException.Fault;

/**
 * The objects of a repository, out of one {@code git cat-file --batch} that goes on as long as this
 * is open. Whoever asks waits for the answer; safe to share between threads.
 */
final class Objects implements AutoCloseable {
  /** A tree's entry of this mode is a folder. */
  private static final String FOLDER = "40000";

  /** No file of a portfolio is near it; more is not kept, but its size is known. */
  private static final int LARGEST = 2_000_000;

  private final Process process;
  private final OutputStream questions;
  private final InputStream answers;
  private final Map<String, Map<String, Entry>> trees = new Latest<>();

  /** Some trees are met again and again; those of a long history would fill the memory. */
  private static final class Latest<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }

  Objects(Process process) {
    this.process = process;
    this.questions = process.getOutputStream();
    this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
  }

  /**
   * What a folder holds.
   *
   * @param id the name of the object
   * @param mode as git has it: {@code 100644}, {@code 120000} for a link, {@code 160000} for a
   *     submodule
   */
  record Entry(String id, String mode) {
    boolean isFolder() {
      return mode.equals(FOLDER);
    }

    boolean isFile() {
      return mode.startsWith("100");
    }

    boolean isLink() {
      return mode.equals("120000");
    }
  }

  /**
   * An object.
   *
   * @param size in bytes
   * @param bytes empty where there are too many to keep
   */
  record Stored(String id, long size, Optional<byte[]> bytes) {}

  /** The entries of a tree, by name. */
  synchronized Map<String, Entry> tree(String id) throws IOException {
    Map<String, Entry> known = trees.get(id);
    if (known == null) {
      Stored stored = get(id);
      known = entries(stored.bytes().orElse(new byte[0]), stored.id().length() / 2);
      trees.put(id, known);
    }
    return known;
  }

  /**
   * An object by its name, or by any other that git knows, such as {@code HEAD^{tree}}.
   *
   * @throws UncheckedIOException of a {@link GitException} if it is not there, as in a partial
   *     clone: whoever asks whether a file exists must not take that for an answer
   */
  synchronized Stored get(String name) throws IOException {
    questions.write((name + "\n").getBytes(StandardCharsets.UTF_8));
    questions.flush();
    String[] head = line().split(" ", -1);
    if (head.length != 3) {
      throw new UncheckedIOException(
          new GitException(Fault.REPOSITORY, "git.object-missing", Map.of()));
    }
    long size = Long.parseLong(head[2]);
    Optional<byte[]> bytes = Optional.empty();
    if (size <= LARGEST) {
      bytes = Optional.of(answers.readNBytes((int) size));
    } else {
      answers.skipNBytes(size);
    }
    answers.skipNBytes(1);
    return new Stored(head[0], size, bytes);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = answers.read();
    while (c >= 0 && c != '\n') {
      line.write(c);
      c = answers.read();
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** A tree is a row of {@code mode SP name NUL id}. */
  private static Map<String, Entry> entries(byte[] tree, int idLength) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int at = 0;
    while (at < tree.length) {
      int space = indexOf(tree, ' ', at);
      int end = indexOf(tree, '\0', space);
      String mode = new String(tree, at, space - at, StandardCharsets.US_ASCII);
      String name = new String(tree, space + 1, end - space - 1, StandardCharsets.UTF_8);
      String id = HexFormat.of().formatHex(tree, end + 1, end + 1 + idLength);
      entries.put(name, new Entry(id, mode));
      at = end + 1 + idLength;
    }
    return entries;
  }

  private static int indexOf(byte[] bytes, char c, int from) {
    int at = from;
    while (bytes[at] != c) {
      at++;
    }
    return at;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
