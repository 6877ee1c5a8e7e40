package se.stportfolj.report.forecast;

import java.util.Map;
import se.stportfolj.report.findings.Told;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Why there is no date, for people, with what needs correcting. */
public final class NotForecastText {
  private NotForecastText() {}

  /** A line, and one for each finding. */
  public static String of(NotForecast one, Texts texts) {
    StringBuilder out = new StringBuilder();
    Map<String, Blank> blanks =
        Map.of(
            "portfolio", Blank.of(one.portfolio()),
            "because", Blank.of(texts.say(one.because())));
    out.append(texts.say(new Message("forecast.none", blanks))).append('\n');
    for (Finding finding : one.findings()) {
      out.append("  ")
          .append(Shown.of(finding.place().file()))
          .append(':')
          .append(finding.place().range().line())
          .append(": ")
          .append(Told.of(finding, texts).message())
          .append(" [")
          .append(finding.rule())
          .append("]\n");
    }
    return out.toString();
  }
}
