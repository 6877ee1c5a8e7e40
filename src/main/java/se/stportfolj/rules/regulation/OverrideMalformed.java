package se.stportfolj.rules.regulation;

import java.util.Map;
import se.stportfolj.format.Place;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A target description in the repository's folder {@code malbeskrivningar} that is not in the
 * format of docs/regulation-format.md. Nothing of it is used; the shipped data is, which is a
 * warning of its own at the place that chooses the specialty.
 */
public final class OverrideMalformed implements Rule {
  private static final Citation FORMAT =
      new Citation("docs/regulation-format.md", Citation.Force.FORMAT, Confidence.OFFICIAL);

  @Override
  public RuleInfo info() {
    return RuleInfo.of("regulation/override-malformed", Severity.ERROR, FORMAT)
        .needingTarget()
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    String slug = subject.contract().specialty();
    if (subject.law().overriding(subject.regulation().id(), slug).orElse(null)
        instanceof Overriding.Refused refused) {
      Map<String, Blank> blanks =
          Map.of(
              "reason", new Blank.Said(refused.reason()),
              "file", Blank.of(refused.file()),
              "specialty", Blank.of(slug),
              "regulation", Blank.of(subject.regulation().id().title()));
      findings.add(new Place(refused.file(), refused.range()), "file", blanks);
      findings.add(
          Severity.WARNING, FORMAT, subject.contract().source().at("specialty"), "shipped", blanks);
    }
  }
}
