package se.stportfolj.report.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.service.Assumption;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** One forecast for people: the date first, then what it rests on, then the ledger behind it. */
final class ForecastStory {
  private final Texts texts;
  private final Style style;
  private final boolean explain;
  private final StringBuilder out = new StringBuilder();

  private ForecastStory(Texts texts, Style style, boolean explain) {
    this.texts = texts;
    this.style = style;
    this.explain = explain;
  }

  /**
   * The whole story.
   *
   * @param explain with the months of every year
   */
  static String of(Forecasted one, Texts texts, Style style, boolean explain) {
    ForecastStory story = new ForecastStory(texts, style, explain);
    story.forecast(one);
    return story.out.toString();
  }

  private void forecast(Forecasted one) {
    Forecast forecast = one.forecast();
    String head =
        Shown.of(one.contract().trainee().name())
            + " · "
            + one.target().specialty().name()
            + " · "
            + one.target().regulation().id().title();
    line(style.strong(head) + style.faint("  " + Shown.of(one.portfolio())) + "\n");
    Map<String, Blank> blanks = blanks(forecast);
    boolean conditional = forecast.conditional();
    String when = conditional ? "forecast.conditional" : "forecast.done";
    line(style.strong(texts.say(new Message(when, blanks))) + "\n");
    line("\n");
    fact("service", forecast.timed() ? "forecast.service" : "forecast.service.untimed", blanks);
    if (forecast.assumed().signum() > 0) {
      fact("", "forecast.assumed", blanks);
    }
    if (forecast.credited().total().signum() > 0) {
      fact("", "forecast.credited", blanks);
    }
    if (forecast.btRequired().signum() > 0) {
      fact("bt", "forecast.bt", blanks);
    }
    fact("objectives", conditional ? "forecast.objectives.unknown" : "forecast.objectives", blanks);
    forecast.uncovered().forEach(u -> uncovered(u, one));
    fact("binding", "forecast.binding", blanks);
    line(ScenarioText.of(one, texts, style));
    line("\n" + style.strong(texts.get("forecast.assumptions")) + "\n");
    line("  - " + texts.get("forecast.method") + "\n");
    for (Assumption assumption : forecast.assumptions()) {
      line("  - " + AssumptionText.of(assumption, texts) + "\n");
    }
    if (explain) {
      line("\n" + style.strong(texts.get("forecast.years")) + "\n");
      line(LedgerText.years(forecast.ledger(), texts));
    }
    line("\n" + style.strong(texts.get("forecast.ledger")) + "\n");
    line(LedgerText.of(forecast.ledger(), texts));
  }

  private Map<String, Blank> blanks(Forecast forecast) {
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("date", day(forecast.completionDate()));
    blanks.put("service", day(forecast.serviceCompleteOn()));
    blanks.put("objectives", day(forecast.objectivesCompleteOn()));
    blanks.put("asOf", Blank.of(forecast.asOf()));
    blanks.put("required", months(forecast.required()));
    blanks.put("accrued", months(forecast.accrued().total()));
    blanks.put("assumed", months(forecast.assumed()));
    blanks.put("remaining", months(forecast.remaining()));
    blanks.put("credited", months(forecast.credited().total()));
    blanks.put("bt", months(forecast.accrued().bt()));
    blanks.put("btRequired", months(forecast.btRequired()));
    blanks.put("binding", new Blank.Term("binding." + forecast.binding().key()));
    return blanks;
  }

  private static Blank day(Optional<LocalDate> day) {
    return Blank.of(day.map(LocalDate::toString).orElse("–"));
  }

  private static Blank months(Fraction months) {
    return new Blank.Decimal(months.rounded(1));
  }

  private void uncovered(Coverage.Uncovered uncovered, Forecasted one) {
    String title =
        one.target().find(uncovered.code()).flatMap(Delmal::title).map(t -> " " + t).orElse("");
    List<String> kinds =
        uncovered.anyOf().stream().map(ActivityKind::key).map(k -> "activity." + k).toList();
    Blank lacks = kinds.isEmpty() ? new Blank.Term("activity.unknown") : new Blank.AnyOf(kinds);
    fact(
        "",
        "forecast.uncovered",
        Map.of("objective", Blank.of(uncovered.code() + title), "activity", lacks));
  }

  /** A line with a label, or one that belongs to the line above. */
  private void fact(String label, String key, Map<String, Blank> blanks) {
    String what = label.isEmpty() ? "" : texts.get("forecast.label." + label) + ":";
    line("  " + Columns.left(what, 15) + texts.say(new Message(key, blanks)) + "\n");
  }

  private void line(String text) {
    out.append(text);
  }
}
