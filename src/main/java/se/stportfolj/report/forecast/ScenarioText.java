package se.stportfolj.report.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.service.Completion;
import se.stportfolj.service.FinishBy;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** What would be if: a table of scenarios, and what it takes to be done by a day. */
final class ScenarioText {
  private static final Pattern UNDECIDED = Pattern.compile("\\brotation +(research|leadership)\\b");

  private ScenarioText() {}

  /** Nothing where nothing was asked. */
  static String of(Forecasted one, Texts texts, Style style) {
    StringBuilder out = new StringBuilder();
    if (!one.scenarios().isEmpty()) {
      out.append('\n').append(table(one, texts, style));
    }
    one.goal().ifPresent(goal -> out.append('\n').append(goal(one, goal, texts, style)));
    return out.toString();
  }

  private static String table(Forecasted one, Texts texts, Style style) {
    int width = Columns.of(texts.get("scenario.written"));
    for (Forecasted.Imagined scenario : one.scenarios()) {
      width = Math.max(width, Columns.of(Shown.of(scenario.asked())));
    }
    width += 2;
    StringBuilder out = new StringBuilder();
    String head = Columns.left(texts.get("scenario.what-if"), width + 2);
    out.append(
        style.strong(
            head + Columns.left(texts.get("table.done"), 12) + texts.get("scenario.difference")));
    out.append('\n');
    row(out, texts.get("scenario.written"), width, one.forecast(), "", texts);
    for (Forecasted.Imagined scenario : one.scenarios()) {
      String days = one.difference(scenario).map(n -> days(n, texts)).orElse("");
      row(out, Shown.of(scenario.asked()), width, scenario.forecast(), days, texts);
    }
    if (one.scenarios().stream().anyMatch(scenario -> UNDECIDED.matcher(scenario.asked()).find())) {
      out.append("  ").append(texts.get("scenario.undecided")).append('\n');
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out, String what, int width, Forecast forecast, String days, Texts texts) {
    String day = forecast.completionDate().map(LocalDate::toString).orElse("–");
    String why = Obstacles.of(forecast.service()).map(texts::say).orElse(days);
    String line = "  " + Columns.left(what, width) + Columns.left(day, 12) + why;
    out.append(line.stripTrailing()).append('\n');
  }

  private static String days(long days, Texts texts) {
    if (days == 0) {
      return texts.get("scenario.same");
    }
    String key = Math.abs(days) == 1 ? "scenario.day" : "scenario.days";
    return texts.say(
        new Message(key, Map.of("days", Blank.of((days > 0 ? "+" : "−") + Math.abs(days)))));
  }

  private static String goal(Forecasted one, Forecasted.Goal goal, Texts texts, Style style) {
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("by", Blank.of(goal.by()));
    blanks.put("from", Blank.of(one.forecast().asOf().plusDays(1)));
    String text = texts.say(new Message(answer(goal.answer(), blanks, texts), blanks));
    StringBuilder out = new StringBuilder(style.strong(text)).append('\n');
    Optional<LocalDate> objectives = one.forecast().objectivesCompleteOn();
    if (objectives.filter(day -> day.isAfter(goal.by())).isPresent()) {
      blanks.put("objectives", Blank.of(objectives.get()));
      out.append(texts.say(new Message("finish-by.objectives", blanks))).append('\n');
    }
    return out.toString();
  }

  private static String answer(FinishBy answer, Map<String, Blank> blanks, Texts texts) {
    if (answer instanceof FinishBy.At at) {
      BigDecimal exact = at.exact().times(Fraction.of(100)).rounded(2);
      blanks.put("percent", Blank.of(at.percent()));
      blanks.put("exact", new Blank.Decimal(exact));
      blanks.put("on", Blank.of(at.completeOn()));
      return "finish-by.at";
    }
    if (answer instanceof FinishBy.TooLate late) {
      blanks.put("on", Blank.of(late.fullTimeOn()));
      blanks.put("days", Blank.of(late.days()));
      return late.days() == 1 ? "finish-by.too-late.day" : "finish-by.too-late";
    }
    if (answer instanceof FinishBy.Already already) {
      blanks.put("on", Blank.of(already.completeOn()));
      return "finish-by.already";
    }
    Completion.Obstacle because = ((FinishBy.Never) answer).because();
    blanks.put("because", Blank.of(texts.say(Obstacles.of(because, Optional.empty()))));
    return "finish-by.never";
  }
}
