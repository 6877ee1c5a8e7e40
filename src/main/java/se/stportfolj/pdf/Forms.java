package se.stportfolj.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The forms that {@code st} describes. Each is read once, when first asked for. */
public final class Forms {
  private static final List<FormId> IDS =
      Stream.of(
              "2015-1 2015-2 2015-3 2015-4 2015-5 2015-6 2015-7 2015-8a 2015-8b".split(" "),
              ("2021-1 2021-2 2021-3 2021-4 2021-5 2021-6 2021-7"
                      + " 2021-8 2021-9 2021-10 2021-11 2021-12 2021-13")
                  .split(" "))
          .flatMap(Stream::of)
          .map(FormId::of)
          .toList();
  private static final Map<FormId, Form> LOADED = new ConcurrentHashMap<>();

  private Forms() {}

  /** Every form there is a description of, in order. */
  public static List<FormId> ids() {
    return IDS;
  }

  /** The form, if it is described. */
  public static Optional<Form> find(FormId id) {
    return IDS.contains(id)
        ? Optional.of(LOADED.computeIfAbsent(id, Forms::read))
        : Optional.empty();
  }

  /**
   * The form.
   *
   * @throws IllegalArgumentException when it is not among {@link #ids()}
   */
  public static Form load(FormId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No description of " + id));
  }

  private static Form read(FormId id) {
    String name = "/forms/" + id + ".yaml";
    try (InputStream in = Forms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + name);
      }
      return FormReader.read(id, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
