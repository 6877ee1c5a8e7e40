package se.stportfolj.pdf.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stportfolj.pdf.form.BlankRefusedException.Reason;

/**
 * The official blanks in a folder. Each is recognised by its fields, whatever its file is called;
 * files are opened one after another, and only until the form asked for has turned up.
 */
public final class BlankFolder {
  /** Folders below folders, at most: a blank folder is not a disk. */
  private static final int DEPTH = 6;

  private final Deque<Path> unseen;
  private final Map<FormId, Path> found = new TreeMap<>();
  private final List<Refusal> refused = new ArrayList<>();

  private BlankFolder(List<Path> files) {
    unseen = new ArrayDeque<>(files);
  }

  /** A PDF that is no blank to be filled, and why. */
  public record Refusal(Path file, Reason reason) {}

  /**
   * The PDF files in a folder and the folders below; none is opened yet.
   *
   * @throws IOException when the folder is missing or cannot be read
   */
  public static BlankFolder scan(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.toRealPath(), DEPTH)) {
      return new BlankFolder(
          files
              .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
              .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The blank of a form, if the folder has it. Of several the first by name. */
  public Optional<Path> find(FormId id) {
    preferNamed(id);
    while (!found.containsKey(id) && !unseen.isEmpty()) {
      look(unseen.removeFirst());
    }
    return Optional.ofNullable(found.get(id));
  }

  /** The PDFs, among those opened so far, that are no blanks to be filled. */
  public List<Refusal> refused() {
    return List.copyOf(refused);
  }

  /** Names prove nothing, but usually tell which file to open first. */
  private void preferNamed(FormId id) {
    String end = "-" + id.bilaga() + ".pdf";
    List<Path> likely = unseen.stream().filter(f -> f.toString().endsWith(end)).toList();
    likely.forEach(unseen::remove);
    for (int i = likely.size() - 1; i >= 0; i--) {
      unseen.addFirst(likely.get(i));
    }
  }

  private void look(Path file) {
    try (OpenBlank blank = OpenBlank.open(file)) {
      Optional<FormId> id =
          Forms.ids().stream().filter(form -> blank.isOf(Forms.load(form))).findFirst();
      if (id.isPresent()) {
        found.putIfAbsent(id.get(), file);
      } else {
        refused.add(new Refusal(file, Reason.NOT_THE_FORM));
      }
    } catch (BlankRefusedException e) {
      refused.add(new Refusal(file, e.reason()));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // PDFBox throws all of these on files that are damaged, or made to be.
      refused.add(new Refusal(file, Reason.UNREADABLE));
    }
  }
}
