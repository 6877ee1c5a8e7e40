package se.stportfolj.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.stportfolj.pdf.Block;
import se.stportfolj.pdf.Rendered;
import se.stportfolj.pdf.RunningDocument;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;

/**
 * A document about one portfolio.
 *
 * @param name the file's name without its ending
 */
public record Document(String name, String title, String foot, List<Block> blocks) {
  /** Keeps its own copy of the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * The document of a kind.
   *
   * @param variant of the ST contract
   * @param id of the rotation or action plan that it is about, where the kind has one
   */
  public static Document of(
      Kind kind, String variant, Optional<String> id, Portfolio portfolio, Contract contract) {
    Known known = new Known(contract);
    id.ifPresent(
        one -> {
          portfolio.rotations().stream().filter(r -> r.id().equals(one)).forEach(known::rotation);
          portfolio.actionPlans().stream().filter(p -> p.id().equals(one)).forEach(known::plan);
        });
    String name = kind == Kind.ST_CONTRACT ? kind.key() + "-" + variant : kind.key();
    Template template = Template.read(name);
    Programme programme = new Programme(portfolio, contract);
    return new Document(
        id.map(one -> name + "-" + one).orElse(name),
        template.title(),
        kind == Kind.STUDY_DIRECTOR
            ? template.title()
            : template.title() + " – " + contract.trainee().name(),
        template.filled(known, programme::insert));
  }

  /** As PDF. */
  public Rendered pdf() throws IOException {
    return RunningDocument.draw(title, foot, blocks);
  }

  /** As Markdown. */
  public String markdown() {
    return Markdown.of(blocks);
  }

  /** The characters that no font here has. */
  public List<String> unprintable() {
    return RunningDocument.unprintable(blocks);
  }
}
