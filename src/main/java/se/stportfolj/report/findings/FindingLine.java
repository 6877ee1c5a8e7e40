package se.stportfolj.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * A finding in words, without the line that it is about.
 *
 * @param place file, line and column
 * @param told what, what to do, and what says so
 */
public record FindingLine(Severity severity, String place, Told told, String rule) {
  /**
   * The findings that nobody has accepted, the worst first; what a new trainee has not planned yet
   * is told once.
   */
  public static List<FindingLine> of(Examined one, Texts texts) {
    Unplanned unplanned = Unplanned.of(one);
    Optional<Told> together = Optional.empty();
    List<FindingLine> lines = new ArrayList<>();
    for (Finding finding : one.verdict().findings()) {
      if (finding.isExcepted()) {
        continue;
      }
      boolean first = together.isEmpty();
      if (unplanned.includes(finding)) {
        together = Optional.of(unplanned.told(texts));
        if (first) {
          lines.add(of(finding, together.get()));
        }
      } else {
        lines.add(of(finding, Told.of(finding, texts)));
      }
    }
    lines.sort((a, b) -> b.severity().compareTo(a.severity()));
    return lines;
  }

  private static FindingLine of(Finding finding, Told told) {
    String place =
        Shown.of(finding.place().file())
            + ":"
            + finding.place().range().line()
            + ":"
            + finding.place().range().column();
    return new FindingLine(finding.severity(), place, told, finding.rule());
  }
}
