package se.stportfolj.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.service.Assumption;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.LargestRemainder;
import se.stportfolj.service.Ledger;
import se.stportfolj.service.LedgerRow;
import se.stportfolj.service.Reason;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** A forecast for people: the date first, then what it rests on, then the ledger behind it. */
public final class ForecastText {
  private final Texts texts;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private ForecastText(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  /** The report on these portfolios. */
  public static String of(
      List<Forecasted> forecasts, List<NotForecast> not, Texts texts, Style style) {
    ForecastText text = new ForecastText(texts, style);
    for (int i = 0; i < forecasts.size(); i++) {
      text.line(i == 0 ? "" : "\n");
      text.forecast(forecasts.get(i));
    }
    for (NotForecast one : not) {
      text.say(
          "forecast.none",
          Map.of(
              "portfolio", Blank.of(one.portfolio()),
              "because", Blank.of(texts.say(one.because()))));
    }
    return text.out.toString();
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
    fact("service", "forecast.service", blanks);
    if (forecast.credited().total().signum() > 0) {
      fact("", "forecast.credited", blanks);
    }
    if (forecast.btRequired().signum() > 0) {
      fact("bt", "forecast.bt", blanks);
    }
    fact("objectives", conditional ? "forecast.objectives.unknown" : "forecast.objectives", blanks);
    forecast.uncovered().forEach(u -> uncovered(u, one));
    fact("binding", "forecast.binding", blanks);
    line("\n" + style.strong(texts.get("forecast.assumptions")) + "\n");
    line("  - " + texts.get("forecast.method") + "\n");
    for (Assumption assumption : forecast.assumptions()) {
      line("  - " + AssumptionText.of(assumption, texts) + "\n");
    }
    line("\n" + style.strong(texts.get("forecast.ledger")) + "\n");
    ledger(forecast.ledger());
  }

  private Map<String, Blank> blanks(Forecast forecast) {
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("date", day(forecast.completionDate()));
    blanks.put("service", day(forecast.serviceCompleteOn()));
    blanks.put("objectives", day(forecast.objectivesCompleteOn()));
    blanks.put("asOf", Blank.of(forecast.asOf()));
    blanks.put("required", months(forecast.required()));
    blanks.put("accrued", months(forecast.accrued().total()));
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

  /** Rounded so that the rows add up to the printed sum. */
  private void ledger(Ledger ledger) {
    boolean credited = ledger.credited().total().signum() > 0;
    List<Fraction> exact = new java.util.ArrayList<>();
    if (credited) {
      exact.add(ledger.credited().total());
    }
    ledger.rows().forEach(row -> exact.add(row.months().total()));
    List<BigDecimal> printed = LargestRemainder.round(exact, 1);
    row(texts.get("ledger.from"), texts.get("ledger.to"), "%", texts.get("ledger.months"), "");
    int next = 0;
    if (credited) {
      row("", "", "", number(printed.get(next)), texts.get("ledger.credited"));
      next++;
    }
    for (LedgerRow row : ledger.rows()) {
      row(
          row.dates().from().toString(),
          row.dates().to().toString(),
          number(row.percent().rounded(1).stripTrailingZeros()),
          number(printed.get(next)),
          reason(row.reason()));
      next++;
    }
    row("", "", "", number(ledger.accrued().total().rounded(1)), texts.get("ledger.sum"));
  }

  private String number(BigDecimal number) {
    return texts.number(number);
  }

  private String reason(Reason reason) {
    String rotations = Shown.of(String.join(" + ", reason.rotations()));
    String kind =
        switch (reason.kind()) {
          case SERVICE -> "";
          case ABSENCE ->
              String.join(
                  ", ",
                  reason.absences().stream().map(a -> texts.get("absence." + a.key())).toList());
          case CONTINUES -> texts.get("ledger.continues");
          case NOT_COUNTED -> texts.get("ledger.not-counted");
          case GAP -> texts.get("ledger.gap");
          case BEFORE_LICENCE -> texts.get("ledger.before-licence");
        };
    return rotations.isEmpty() || kind.isEmpty() ? rotations + kind : rotations + ": " + kind;
  }

  private void row(String from, String to, String percent, String months, String what) {
    line(
        ("  " + left(from, 12) + left(to, 12) + right(percent, 5) + right(months, 9) + "  " + what)
                .stripTrailing()
            + "\n");
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(1, width - Columns.of(text)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Columns.of(text))) + text;
  }

  /** A line with a label, or one that belongs to the line above. */
  private void fact(String label, String key, Map<String, Blank> blanks) {
    String what = label.isEmpty() ? "" : texts.get("forecast.label." + label) + ":";
    line("  " + left(what, 15) + texts.say(new Message(key, blanks)) + "\n");
  }

  private void say(String key, Map<String, Blank> blanks) {
    line(texts.say(new Message(key, blanks)) + "\n");
  }

  private void line(String text) {
    out.append(text);
  }
}
