package se.stportfolj.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.pdf.page.Rendered;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.pdf.running.RunningDocument;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.TargetDescription;

/**
 * A document about one portfolio.
 *
 * @param name the file's name without its ending
 * @param pack the guideline that it follows, if that is one region's, by its name in a contract
 * @param guidelines all that it follows, for people
 */
public record Document(
    String name,
    String title,
    String foot,
    Optional<String> pack,
    String guidelines,
    List<Block> blocks) {
  /** Keeps its own copy of the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * The document of a kind.
   *
   * @param variant of a kind that has variants
   * @param id of the rotation or action plan that it is about, where the kind has one
   * @param target the delmål, where the specialty is known
   */
  public static Document of(
      Kind kind,
      Optional<String> variant,
      Optional<String> id,
      Portfolio portfolio,
      Contract contract,
      Optional<TargetDescription> target) {
    TemplateValues known = new TemplateValues(contract);
    id.ifPresent(
        one -> {
          portfolio.rotations().stream()
              .filter(r -> r.id().equals(one))
              .forEach(r -> known.rotation(r, portfolio));
          portfolio.actionPlans().stream().filter(p -> p.id().equals(one)).forEach(known::plan);
        });
    String name = variant.map(v -> kind.key() + "-" + v).orElse(kind.key());
    Template template = Template.read(name);
    Programme programme = new Programme(portfolio, contract, target);
    return new Document(
        id.map(one -> name + "-" + one).orElse(name),
        template.title(),
        kind == Kind.STUDY_DIRECTOR
            ? template.title()
            : template.title() + " – " + contract.trainee().name(),
        template.pack(),
        template.guidelines().stream().map(Guideline::told).collect(Collectors.joining("; ")),
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
