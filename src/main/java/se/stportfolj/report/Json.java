package se.stportfolj.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON laid out to be read and compared line by line, the same on every system. */
public final class Json {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  /** What it writes to belongs to whoever made that. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** A generator, which leaves open what it writes to. */
  public static JsonGenerator generator(Writer out) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  /**
   * Elements of an array as they stand between its brackets, to be written in their place later.
   *
   * @param depth how deep the array stands: 1 for one at the top
   */
  public static String elements(int depth, Consumer<JsonGenerator> elements) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      for (int i = 0; i < depth; i++) {
        json.writeStartArray();
      }
      json.flush();
      int start = out.getBuffer().length();
      elements.accept(json);
      json.flush();
      return out.getBuffer().substring(start).strip();
    }
  }

  /** Writes such elements, if there are any, after those that are there already. */
  public static void write(JsonGenerator json, String elements) {
    if (!elements.isEmpty()) {
      json.writeRawValue(elements);
    }
  }
}
