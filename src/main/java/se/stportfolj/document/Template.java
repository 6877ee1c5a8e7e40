package se.stportfolj.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stportfolj.format.Section;
import se.stportfolj.pdf.running.Block;

/**
 * The words of a document, out of {@code resources/documents}. A block is one key: {@code heading},
 * {@code text}, {@code list}, {@code question} (above {@code lines}), {@code fields} (labels with
 * the name of what is known, or {@code value} and {@code lines}), {@code lines}, {@code
 * signatures}, {@code page} or {@code insert} (something that is computed).
 *
 * <p>A block with the key {@code orientation} is only for an ST that is one with research or
 * leadership: {@code research}, {@code leadership}, or {@code any} of them.
 *
 * @param pack the guideline by which a portfolio names it, if it is one region's own
 */
record Template(
    String title, Optional<String> pack, List<Guideline> guidelines, List<Section> blocks) {
  /** Keeps its own copies of the lists. */
  Template {
    guidelines = List.copyOf(guidelines);
    blocks = List.copyOf(blocks);
  }

  static Template read(String name) {
    String file = "documents/" + name + ".yaml";
    try (InputStream in = Template.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      Section root = Section.of(file, in.readAllBytes());
      Template template =
          new Template(
              line(root, "title"),
              lineIfAny(root, "pack"),
              root.sections("guidelines").stream().map(Template::guideline).toList(),
              root.sections("blocks"));
      root.end();
      return template;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Guideline guideline(Section one) {
    return new Guideline(line(one, "title"), lineIfAny(one, "section"), lineIfAny(one, "date"));
  }

  private static String line(Section section, String key) {
    return line(section.text(key));
  }

  private static Optional<String> lineIfAny(Section section, String key) {
    return section.optionalText(key).map(Template::line);
  }

  /** On one line, however the file breaks it; no-break spaces stay. */
  private static String line(String text) {
    return text.strip().replaceAll("[ \n]+", " ");
  }

  /** The blocks with what is known filled in. */
  List<Block> filled(TemplateValues known, Function<String, List<Block>> inserts) {
    List<Block> filled = new ArrayList<>();
    filled.add(new Block.Heading(1, title));
    filled.add(
        new Block.Paragraph(
            "Underlag: "
                + guidelines.stream().map(Guideline::told).collect(Collectors.joining("; "))
                + "."));
    for (Section block : blocks) {
      if (!isFor(block, known)) {
        continue;
      }
      String key = block.keys().get(0);
      if (key.equals("insert")) {
        filled.addAll(inserts.apply(line(block, key)));
      } else if (key.equals("fields")) {
        Section fields = block.section(key);
        fields.keys().forEach(label -> filled.add(field(fields, label, known)));
      } else {
        filled.add(block(key, block, known));
      }
    }
    return filled;
  }

  private static boolean isFor(Section block, TemplateValues known) {
    if (!block.has("orientation")) {
      return true;
    }
    String wanted = block.text("orientation");
    Optional<String> orientation = known.get("orientation-key");
    return orientation.isPresent() && (wanted.equals("any") || orientation.get().equals(wanted));
  }

  private static Block block(String key, Section block, TemplateValues known) {
    return switch (key) {
      case "heading" -> new Block.Heading(2, line(block, key));
      case "question" -> new Block.Heading(3, line(block, key));
      case "text" -> new Block.Paragraph(line(block, key));
      case "list" -> new Block.Items(block.texts(key).stream().map(Template::line).toList());
      case "lines" -> new Block.Lines(block.integer(key));
      case "signatures" -> signatures(block.section(key), known);
      case "page" -> new Block.NewPage();
      default -> throw block.malformed("unknown-key", key);
    };
  }

  private static Block signatures(Section roles, TemplateValues known) {
    return new Block.Signatures(
        roles.keys().stream()
            .map(role -> new Block.Party(role, value(roles, role, known)))
            .toList());
  }

  private static Block.Field field(Section fields, String label, TemplateValues known) {
    if (fields.isSection(label)) {
      Section more = fields.section(label);
      int lines = more.has("lines") ? more.integer("lines") : 1;
      return new Block.Field(label, more.optionalText("value").flatMap(known::get), lines);
    }
    return new Block.Field(label, value(fields, label, known), 1);
  }

  private static Optional<String> value(Section names, String key, TemplateValues known) {
    return names.isNull(key) ? Optional.empty() : known.get(names.text(key));
  }
}
