package se.stportfolj.edit;

import java.io.StringWriter;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Single values as YAML: what needs quotation marks, and which, is known to Jackson. */
final class Generator {
  private static final YAMLFactory BLOCK = factory(FlowStyle.BLOCK);
  private static final YAMLFactory FLOW = factory(FlowStyle.FLOW);

  private Generator() {}

  private static YAMLFactory factory(FlowStyle style) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(style)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();
    return YAMLFactory.builder()
        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
        .enable(
            YAMLWriteFeature.MINIMIZE_QUOTES,
            YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
            YAMLWriteFeature.LITERAL_BLOCK_STYLE)
        .dumperOptions(settings)
        .build();
  }

  /** A key with a text, on lines of its own; the last one ended. */
  static String pair(String key, String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator yaml = BLOCK.createGenerator(ObjectWriteContext.empty(), out)) {
      yaml.writeStartObject();
      yaml.writeName(key);
      yaml.writeString(text);
      yaml.writeEndObject();
    }
    return out.toString();
  }

  /** A text as it stands between brackets or braces, always on one line. */
  static String inBrackets(String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator yaml = FLOW.createGenerator(ObjectWriteContext.empty(), out)) {
      yaml.writeStartArray();
      yaml.writeString(text);
      yaml.writeEndArray();
    }
    String list = out.toString().strip();
    return list.substring(1, list.length() - 1);
  }
}
