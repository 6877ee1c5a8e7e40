package se.stportfolj.pdf.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.stportfolj.statute.RegulationId;

/** The forms that {@code st} describes. Each is read once, when first asked for. */
public final class Forms {
  private static final List<FormId> IDS =
      RegulationId.all().stream()
          .flatMap(id -> id.forms().stream().map(bilaga -> FormId.of(id.key() + "-" + bilaga)))
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
