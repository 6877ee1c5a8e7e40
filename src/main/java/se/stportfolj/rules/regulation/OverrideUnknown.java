package se.stportfolj.rules.regulation;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;
import se.stportfolj.yaml.Range;

/**
 * A file in the repository's folder {@code malbeskrivningar} that is never read, since its name is
 * that of no regulation and specialty (docs/regulation-format.md). A file that was meant for
 * another specialty is told to the portfolios of that specialty only.
 */
public final class OverrideUnknown implements Rule {
  private static final Citation FORMAT =
      new Citation("docs/regulation-format.md", Citation.Force.FORMAT, Confidence.OFFICIAL);

  @Override
  public RuleInfo info() {
    return RuleInfo.of("regulation/override-unknown", Severity.WARNING, FORMAT)
        .needingTarget()
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (String file : subject.law().strays(subject.regulation().id())) {
      String slug = slug(file);
      Optional<String> meant = slug.isEmpty() ? Optional.empty() : subject.law().meant(slug);
      if (meant.isEmpty() || meant.get().equals(subject.contract().specialty())) {
        String regulation = subject.regulation().id().key();
        findings.add(
            new Place(file, Range.START),
            meant.isPresent() ? "near" : "far",
            Map.of(
                "file", Blank.of(file),
                "meant", Blank.of(regulation + "/" + meant.orElse("") + ".yaml")));
      }
    }
  }

  /** The name of a YAML file without its ending; of a folder nothing. */
  private static String slug(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.matches(".*\\.ya?ml") ? name.substring(0, name.lastIndexOf('.')) : "";
  }
}
