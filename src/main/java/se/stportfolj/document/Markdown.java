package se.stportfolj.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.stportfolj.pdf.running.Block;

/** Blocks as Markdown; a blank is a row of underscores. The words are those of the PDF. */
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
      return "**"
          + safe(f.label())
          + ":** "
          + f.value().map(Markdown::safe).orElse(blank(f))
          + "\n";
    } else if (block instanceof Block.Lines l) {
      return blank(l.count()) + "\n";
    } else if (block instanceof Block.Table t) {
      return table(t);
    } else if (block instanceof Block.TimeLine t) {
      return TextTimeLine.of(t);
    } else if (block instanceof Block.Signatures s) {
      return "Ort och datum: "
          + BLANK
          + "\n\n"
          + s.parties().stream().map(Markdown::party).collect(Collectors.joining("\n\n"))
          + "\n";
    }
    return "---\n";
  }

  private static String blank(Block.Field field) {
    return blank(field.lines());
  }

  private static String blank(int lines) {
    return String.join("  \n", java.util.Collections.nCopies(lines, BLANK));
  }

  private static String party(Block.Party party) {
    return BLANK
        + "  \n"
        + safe(party.role())
        + "  \n"
        + party.name().map(Markdown::safe).orElse("Namnförtydligande " + BLANK);
  }

  private static String table(Block.Table table) {
    List<String> rows = new ArrayList<>();
    rows.add(row(table.head()));
    rows.add("|" + " --- |".repeat(table.head().size()));
    table.rows().forEach(cells -> rows.add(row(cells)));
    for (int i = 0; table.rows().isEmpty() && i < 3; i++) {
      rows.add("|" + "  |".repeat(table.head().size()));
    }
    return String.join("\n", rows) + "\n";
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> safe(c).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Text of the portfolio stays text. */
  private static String safe(String text) {
    return text.strip().replaceAll("([\\\\`*_<\\[#&~])", "\\\\$1").replaceAll("\\s+", " ");
  }
}
