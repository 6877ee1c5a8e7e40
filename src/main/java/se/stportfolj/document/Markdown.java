package se.stportfolj.document;

import java.util.List;
import java.util.stream.Collectors;
import se.stportfolj.pdf.Block;

/** Blocks as Markdown; a blank is a row of underscores. */
final class Markdown {
  private static final String BLANK = "\\_".repeat(24);

  private Markdown() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(Markdown::of).collect(Collectors.joining("\n"));
  }

  private static String of(Block block) {
    if (block instanceof Block.Heading h) {
      return "#".repeat(h.level()) + " " + safe(h.text()) + "\n";
    } else if (block instanceof Block.Paragraph p) {
      return safe(p.text()) + "\n";
    } else if (block instanceof Block.Items items) {
      return items.items().stream().map(i -> "- " + safe(i) + "\n").collect(Collectors.joining());
    } else if (block instanceof Block.Field f) {
      return "**" + safe(f.label()) + ":** " + f.value().map(Markdown::safe).orElse(BLANK) + "\n";
    } else if (block instanceof Block.Lines l) {
      return (BLANK + "\n\n").repeat(l.count());
    } else if (block instanceof Block.Table t) {
      return row(t.head())
          + row(t.head().stream().map(c -> "---").toList())
          + t.rows().stream().map(Markdown::row).collect(Collectors.joining());
    } else if (block instanceof Block.TimeLine) {
      // The same periods stand in the table above the picture.
      return "";
    } else if (block instanceof Block.Signatures s) {
      return "Ort och datum: "
          + BLANK
          + "\n\n"
          + s.parties().stream()
              .map(p -> BLANK + "  \n" + p.role() + p.name().map(n -> ": " + safe(n)).orElse(""))
              .collect(Collectors.joining("\n\n"))
          + "\n";
    }
    return "---\n";
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> c.equals("---") ? c : safe(c).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Text of the portfolio stays text. */
  private static String safe(String text) {
    return text.replaceAll("([\\\\`*_<\\[#])", "\\\\$1").replaceAll("\\s+", " ");
  }
}
