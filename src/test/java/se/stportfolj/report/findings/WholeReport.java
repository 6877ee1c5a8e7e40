package se.stportfolj.report.findings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** A report on findings in one piece. */
public final class WholeReport {
  private WholeReport() {}

  /** What a report says of these. */
  public static String of(List<Examined> all, Function<Writer, FindingsReport> made) {
    StringWriter out = new StringWriter();
    FindingsReport report = made.apply(out);
    Sums sums = Sums.NONE;
    try {
      report.begin();
      for (Examined one : all) {
        report.say(report.told(one));
        sums = sums.and(Sums.of(one));
      }
      report.end(sums, all.stream().map(Examined::verdict).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
