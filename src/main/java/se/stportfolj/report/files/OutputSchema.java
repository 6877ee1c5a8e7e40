package se.stportfolj.report.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON Schema (draft-07) of something that {@code st} prints for programs. It is a file of the
 * program, in English as the keys are.
 *
 * @param id its name in {@code st schema}
 * @param title what the object says it is, such as {@code st/cohort/1}
 */
public record OutputSchema(String id, String title) {
  /** All of them. */
  public static List<OutputSchema> all() {
    return List.of(
        new OutputSchema("cohort", "st/cohort/1"),
        new OutputSchema("doctor", "st/doctor/1"),
        new OutputSchema("import", "st/import/1"));
  }

  /** The schema, with a line break at its end. */
  public String text() {
    String file = "/schemas/" + id + ".json";
    try (InputStream in = OutputSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
