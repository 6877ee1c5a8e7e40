package se.stportfolj.report.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
public final class ScenarioText {
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

  /**
   * A scenario.
   *
   * @param day the day of completion, or a dash
   * @param told by how much it differs, or why there is no day
   */
  public record Line(String what, String day, String told) {}

  /** What is written first, then each scenario; nothing where none was asked. */
  public static List<Line> lines(Forecasted one, Texts texts) {
    List<Line> lines = new ArrayList<>();
    if (!one.scenarios().isEmpty()) {
      lines.add(line(texts.get("scenario.written"), one.forecast(), "", texts));
    }
    for (Forecasted.Imagined scenario : one.scenarios()) {
      String days = one.difference(scenario).map(n -> days(n, texts)).orElse("");
      lines.add(line(Shown.of(scenario.asked()), scenario.forecast(), days, texts));
    }
    return lines;
  }

  private static Line line(String what, Forecast forecast, String days, Texts texts) {
    String day = forecast.completionDate().map(LocalDate::toString).orElse("–");
    return new Line(what, day, Obstacles.of(forecast.service()).map(texts::say).orElse(days));
  }

  /** What is to be said of the scenarios that were asked, besides the table. */
  public static Optional<String> note(Forecasted one, Texts texts) {
    return one.scenarios().stream().anyMatch(scenario -> UNDECIDED.matcher(scenario.asked()).find())
        ? Optional.of(texts.get("scenario.undecided"))
        : Optional.empty();
  }

  private static String table(Forecasted one, Texts texts, Style style) {
    List<Line> lines = lines(one, texts);
    int width = lines.stream().mapToInt(line -> Columns.of(line.what())).max().orElse(0);
    width += 2;
    StringBuilder out = new StringBuilder();
    String head = Columns.left(texts.get("scenario.what-if"), width + 2);
    out.append(
        style.strong(
            head + Columns.left(texts.get("table.done"), 12) + texts.get("scenario.difference")));
    out.append('\n');
    for (Line line : lines) {
      String told = Columns.left(line.what(), width) + Columns.left(line.day(), 12) + line.told();
      out.append(("  " + told).stripTrailing()).append('\n');
    }
    note(one, texts).ifPresent(note -> out.append("  ").append(note).append('\n'));
    return out.toString();
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
    StringBuilder out = new StringBuilder();
    List<String> told = goal(one, goal, texts);
    for (int i = 0; i < told.size(); i++) {
      out.append(i == 0 ? style.strong(told.get(i)) : told.get(i)).append('\n');
    }
    return out.toString();
  }

  /** What it takes to be done by the day that was asked for. */
  public static List<String> goal(Forecasted one, Forecasted.Goal goal, Texts texts) {
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("by", Blank.of(goal.by()));
    blanks.put("from", Blank.of(one.forecast().asOf().plusDays(1)));
    String text = texts.say(new Message(answer(goal.answer(), blanks, texts), blanks));
    List<String> told = new ArrayList<>(List.of(text));
    Optional<LocalDate> objectives = one.forecast().objectivesCompleteOn();
    if (objectives.filter(day -> day.isAfter(goal.by())).isPresent()) {
      blanks.put("objectives", Blank.of(objectives.get()));
      told.add(texts.say(new Message("finish-by.objectives", blanks)));
    }
    return told;
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
