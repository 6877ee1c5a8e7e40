package se.stportfolj.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stportfolj.pdf.Block;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.YamlReader;

/**
 * The words of a document, out of {@code resources/documents}: a title, the guideline behind it,
 * and blocks. A block is one key: {@code heading}, {@code text}, {@code list}, {@code fields}
 * (labels with the name of what is known), {@code lines}, {@code signatures}, {@code page} or
 * {@code insert} (something that is computed).
 */
record Template(String title, String guideline, List<Node.Entry> blocks) {
  /** Keeps its own copy of the list. */
  Template {
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
      for (Node block : ((Node.Sequence) root.get("blocks").orElseThrow()).items()) {
        blocks.add(((Node.Mapping) block).entries().get(0));
      }
      return new Template(text(root, "title"), text(root, "guideline"), blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Node.Mapping root, String key) {
    return text(root.get(key).orElseThrow());
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text().strip().replaceAll("\\s+", " ");
  }

  /** The blocks with what is known filled in. */
  List<Block> filled(Known known, Function<String, List<Block>> inserts) {
    List<Block> filled = new ArrayList<>();
    filled.add(new Block.Heading(1, title));
    filled.add(new Block.Paragraph("Underlag: " + guideline + "."));
    for (Node.Entry block : blocks) {
      Node value = block.value();
      switch (block.key().text()) {
        case "heading" -> filled.add(new Block.Heading(2, text(value)));
        case "text" -> filled.add(new Block.Paragraph(text(value)));
        case "list" ->
            filled.add(
                new Block.Items(
                    ((Node.Sequence) value).items().stream().map(Template::text).toList()));
        case "fields" ->
            ((Node.Mapping) value)
                .entries()
                .forEach(e -> filled.add(new Block.Field(e.key().text(), value(e.value(), known))));
        case "lines" -> filled.add(new Block.Lines(Integer.parseInt(text(value))));
        case "signatures" ->
            filled.add(
                new Block.Signatures(
                    ((Node.Mapping) value)
                        .entries().stream()
                            .map(e -> new Block.Party(e.key().text(), value(e.value(), known)))
                            .toList()));
        case "page" -> filled.add(new Block.NewPage());
        case "insert" -> filled.addAll(inserts.apply(text(value)));
        default -> throw new IllegalStateException("no such block: " + block.key().text());
      }
    }
    return filled;
  }

  private static Optional<String> value(Node name, Known known) {
    return name instanceof Node.Scalar s && !s.isNull() ? known.get(s.text()) : Optional.empty();
  }
}
