package se.stportfolj.report.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.service.Forecast;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Many forecasts, a line each, whoever is done first at the top. */
final class ForecastTable {
  private ForecastTable() {}

  static String of(List<Forecasted> forecasts, Texts texts, Style style) {
    int name = width(forecasts.stream().map(ForecastTable::name).toList());
    int specialty = width(forecasts.stream().map(ForecastTable::specialty).toList());
    StringBuilder out = new StringBuilder();
    String head =
        Columns.left(texts.get("table.done"), 13)
            + Columns.right(texts.get("table.left"), 6)
            + "  "
            + Columns.left(texts.get("table.name"), name)
            + Columns.left(texts.get("table.specialty"), specialty)
            + texts.get("table.binding");
    out.append(style.strong(head)).append('\n');
    boolean conditional = false;
    for (Forecasted one : sorted(forecasts)) {
      Forecast forecast = one.forecast();
      conditional |= forecast.conditional();
      String day = forecast.completionDate().map(LocalDate::toString).orElse("–");
      out.append(Columns.left(day + (forecast.conditional() ? " *" : ""), 13))
          .append(Columns.right(texts.number(forecast.remaining().rounded(1)), 6))
          .append("  ")
          .append(Columns.left(name(one), name))
          .append(Columns.left(specialty(one), specialty))
          .append(texts.get("binding." + forecast.binding().key()))
          .append(style.faint("  " + Shown.of(one.portfolio())))
          .append('\n');
    }
    if (conditional) {
      out.append("* ").append(texts.get("table.conditional")).append('\n');
    }
    return out.toString();
  }

  private static List<Forecasted> sorted(List<Forecasted> forecasts) {
    return forecasts.stream()
        .sorted(
            Comparator.comparing(
                    (Forecasted one) -> one.forecast().completionDate().orElse(LocalDate.MAX))
                .thenComparing(Forecasted::portfolio))
        .toList();
  }

  private static String name(Forecasted one) {
    return Columns.cut(Shown.of(one.contract().trainee().name()), 28);
  }

  private static String specialty(Forecasted one) {
    String name = one.target().specialty().name() + " " + one.target().regulation().id().key();
    return Columns.cut(name, 32);
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(Columns::of).max().orElse(0) + 2;
  }
}
