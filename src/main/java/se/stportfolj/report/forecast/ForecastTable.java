package se.stportfolj.report.forecast;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.service.BindingConstraint;
import se.stportfolj.service.Forecast;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Many forecasts, a line each, whoever is done first at the top. */
final class ForecastTable {
  private ForecastTable() {}

  /** What is kept of a forecast until the widths are known. */
  record Row(
      LocalDate day,
      boolean dated,
      boolean conditional,
      BigDecimal remaining,
      String name,
      String specialty,
      BindingConstraint binding,
      String portfolio) {}

  /** The row of a forecast. */
  static Row row(Forecasted one) {
    Forecast forecast = one.forecast();
    return new Row(
        forecast.completionDate().orElse(LocalDate.MAX),
        forecast.completionDate().isPresent(),
        forecast.conditional(),
        forecast.remaining().rounded(1),
        Columns.cut(Shown.of(one.contract().trainee().name()), 28),
        specialty(one),
        forecast.binding(),
        one.portfolio());
  }

  /** Writes the table. */
  static void write(Writer out, List<Row> rows, Texts texts, Style style) throws IOException {
    int name = 0;
    int specialty = 0;
    boolean conditional = false;
    for (Row row : rows) {
      name = Math.max(name, Columns.of(row.name()));
      specialty = Math.max(specialty, Columns.of(row.specialty()));
      conditional |= row.conditional();
    }
    String head =
        Columns.left(texts.get("table.done"), 13)
            + Columns.right(texts.get("table.left"), 6)
            + "  "
            + Columns.left(texts.get("table.name"), name + 2)
            + Columns.left(texts.get("table.specialty"), specialty + 2)
            + texts.get("table.binding");
    out.write(style.strong(head) + "\n");
    for (Row row : sorted(rows)) {
      String day = row.dated() ? row.day().toString() : "–";
      out.write(
          Columns.left(day + (row.conditional() ? " *" : ""), 13)
              + Columns.right(texts.number(row.remaining()), 6)
              + "  "
              + Columns.left(row.name(), name + 2)
              + Columns.left(row.specialty(), specialty + 2)
              + texts.get("binding." + row.binding().key())
              + style.faint("  " + Shown.of(row.portfolio()))
              + "\n");
    }
    if (conditional) {
      out.write("* " + texts.get("table.conditional") + "\n");
    }
  }

  private static List<Row> sorted(List<Row> rows) {
    return rows.stream()
        .sorted(Comparator.comparing(Row::day).thenComparing(Row::portfolio))
        .toList();
  }

  private static String specialty(Forecasted one) {
    String name = one.target().specialty().name() + " " + one.target().regulation().id().key();
    return Columns.cut(name, 32);
  }
}
