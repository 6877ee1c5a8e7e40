package se.stportfolj.report.findings;

import se.stportfolj.text.Shown;
import se.stportfolj.yaml.Range;
import se.stportfolj.yaml.SourceText;

/**
 * Excerpts for one finding after another. The line that was quoted last is kept: a whole file may
 * be one line with a finding in each of thousands of places.
 */
final class Excerpts {
  private SourceText source = SourceText.EMPTY;
  private int line;
  private int[] points = {};

  /** The line where the range begins, and carets. */
  Excerpt of(SourceText from, Range range) {
    if (from != source || range.line() != line) {
      source = from;
      line = range.line();
      points = Shown.of(source.line(line)).codePoints().toArray();
    }
    return Excerpt.of(points, range);
  }
}
