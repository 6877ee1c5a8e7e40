package se.stportfolj.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.YamlReader;

/**
 * The words of a document, out of {@code resources/documents}. A block is one key: {@code heading},
 * {@code text}, {@code list}, {@code question} (above {@code lines}), {@code fields} (labels with
 * the name of what is known, or {@code value} and {@code lines}), {@code lines}, {@code
 * signatures}, {@code page} or {@code insert} (something that is computed).
 *
 * @param pack the guideline by which a portfolio names it, if it is one region's own
 */
record Template(
    String title, Optional<String> pack, List<Guideline> guidelines, List<Node.Entry> blocks) {
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
      Node.Mapping root = (Node.Mapping) YamlReader.read(in.readAllBytes()).root().orElseThrow();
      List<Node.Entry> blocks = new ArrayList<>();
      for (Node block : items(root, "blocks")) {
        blocks.add(((Node.Mapping) block).entries().get(0));
      }
      return new Template(
          text(root, "title").orElseThrow(),
          text(root, "pack"),
          items(root, "guidelines").stream().map(Template::guideline).toList(),
          blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Guideline guideline(Node node) {
    Node.Mapping one = (Node.Mapping) node;
    return new Guideline(text(one, "title").orElseThrow(), text(one, "section"), text(one, "date"));
  }

  private static List<Node> items(Node.Mapping parent, String key) {
    return ((Node.Sequence) parent.get(key).orElseThrow()).items();
  }

  private static Optional<String> text(Node.Mapping parent, String key) {
    return parent.get(key).map(Template::text);
  }

  /** On one line, however the file breaks it; no-break spaces stay. */
  private static String text(Node node) {
    return ((Node.Scalar) node).text().strip().replaceAll("[ \n]+", " ");
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
    for (Node.Entry block : blocks) {
      String key = block.key().text();
      if (key.equals("insert")) {
        filled.addAll(inserts.apply(text(block.value())));
      } else if (key.equals("fields")) {
        ((Node.Mapping) block.value()).entries().forEach(e -> filled.add(field(e, known)));
      } else {
        filled.add(block(key, block.value(), known));
      }
    }
    return filled;
  }

  private static Block block(String key, Node value, TemplateValues known) {
    return switch (key) {
      case "heading" -> new Block.Heading(2, text(value));
      case "question" -> new Block.Heading(3, text(value));
      case "text" -> new Block.Paragraph(text(value));
      case "list" ->
          new Block.Items(((Node.Sequence) value).items().stream().map(Template::text).toList());
      case "lines" -> new Block.Lines(Integer.parseInt(text(value)));
      case "signatures" ->
          new Block.Signatures(
              ((Node.Mapping) value)
                  .entries().stream()
                      .map(e -> new Block.Party(e.key().text(), value(e.value(), known)))
                      .toList());
      case "page" -> new Block.NewPage();
      default -> throw new IllegalStateException("no such block: " + key);
    };
  }

  private static Block.Field field(Node.Entry entry, TemplateValues known) {
    String label = entry.key().text();
    if (entry.value() instanceof Node.Mapping more) {
      int lines = text(more, "lines").map(Integer::parseInt).orElse(1);
      return new Block.Field(label, text(more, "value").flatMap(known::get), lines);
    }
    return new Block.Field(label, value(entry.value(), known), 1);
  }

  private static Optional<String> value(Node name, TemplateValues known) {
    return name instanceof Node.Scalar s && !s.isNull() ? known.get(s.text()) : Optional.empty();
  }
}
