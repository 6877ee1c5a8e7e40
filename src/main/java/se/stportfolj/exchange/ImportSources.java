package se.stportfolj.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.stportfolj.edit.Value;
import se.stportfolj.regulation.Law;

/** Recognises a file by what is in it, whatever its name, and reads it. */
public final class ImportSources {
  /** The largest file that is opened; a backup or a workbook of forty years is below 2 MB. */
  private static final long MAX_BYTES = 20_000_000;

  private final Law law;
  private final StArk.Known known;

  /**
   * Sources of one call.
   *
   * @param regulation of the portfolio, where that is known
   * @param specialty its slug, where that is known
   */
  public ImportSources(Law law, Optional<String> regulation, Optional<String> specialty) {
    this.law = law;
    this.known = new StArk.Known(regulation, specialty);
  }

  /**
   * What is in several files, in their order. Filled forms complete each other, and each of them
   * may be another person's.
   *
   * @param shown a file's path for people
   * @param must whether it was asked for by name; of others it is told that they are not read
   * @throws NotReadException if one that was asked for is nothing that can be read
   */
  public List<Haul> all(List<Path> files, Function<Path, String> shown, Predicate<Path> must)
      throws NotReadException, IOException {
    Optional<FormSources> forms = Optional.empty();
    List<List<Haul>> hauls = new ArrayList<>();
    for (Path file : files) {
      if (isPdf(file)) {
        forms = forms.or(() -> Optional.of(new FormSources(law, known)));
        hauls.add(forms.get().read(file, shown.apply(file)));
        continue;
      }
      try {
        hauls.add(List.of(read(file, shown.apply(file))));
      } catch (NotReadException e) {
        if (must.test(file)) {
          throw e;
        }
        Haul left = new Haul(shown.apply(file), false);
        left.leave("*", e.told());
        hauls.add(List.of(left));
      }
    }
    forms.ifPresent(FormSources::end);
    return hauls.stream().flatMap(List::stream).toList();
  }

  /**
   * What is in a file that is no PDF.
   *
   * @param shown its path for people
   * @throws NotReadException if it is nothing that can be read, or nobody should
   */
  public Haul read(Path file, String shown) throws NotReadException, IOException {
    if (!Files.isRegularFile(file)) {
      throw new NotReadException(Haul.say("no-file", "file", shown));
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new NotReadException(
          Haul.say(
              "too-large",
              "file",
              shown,
              "size",
              Long.toString(Files.size(file) / 1_000_000),
              "max",
              Long.toString(MAX_BYTES / 1_000_000)));
    }
    byte[] start = start(file);
    if (startsWith(start, 'P', 'K', 3, 4)) {
      return WorkbookSource.read(file, shown);
    }
    if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new NotReadException(Haul.say("encrypted", "file", shown));
    }
    Optional<Value> document = json(file, start);
    if (document.isPresent() && StArk.is(document.get())) {
      return StArk.read(document.get(), shown, law, known);
    }
    if (document.isPresent() && DocumentSource.is(document.get())) {
      return DocumentSource.read(document.get(), shown);
    }
    throw new NotReadException(Haul.say("unknown", "file", shown));
  }

  private static Optional<Value> json(Path file, byte[] start)
      throws NotReadException, IOException {
    String text = new String(start, java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "");
    return text.stripLeading().startsWith("{")
        ? Optional.of(JsonTree.read(Files.readAllBytes(file)))
        : Optional.empty();
  }

  private static byte[] start(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (java.io.InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(64);
    }
  }

  /** By its first letters, or by its name where those are broken. */
  private static boolean isPdf(Path file) throws IOException {
    byte[] start = start(file);
    boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    return startsWith(start, '%', 'P', 'D', 'F', '-')
        || (named && Files.isRegularFile(file) && !startsWith(start, 'P', 'K', 3, 4));
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
