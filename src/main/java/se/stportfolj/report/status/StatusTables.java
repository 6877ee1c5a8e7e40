package se.stportfolj.report.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.report.table.Cell;
import se.stportfolj.report.table.Sheet;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Step;
import se.stportfolj.text.Texts;

/** Where a doctor stands, as sheets of a workbook: the days and months, and every delmål. */
public final class StatusTables {
  private final Status status;
  private final Texts texts;

  /** Of where a doctor stands. */
  public StatusTables(Status status, Texts texts) {
    this.status = status;
    this.texts = texts;
  }

  /** The months, the day of completion, and what to do next. */
  public Sheet standing(String name) {
    Forecast forecast = status.standing().forecast();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("status.column.as-of", new Cell.Day(forecast.asOf())));
    rows.add(row("status.column.done", Cell.of(StatusWords.done(forecast, texts))));
    rows.add(row("status.label.service", Cell.of(StatusWords.months(forecast, texts))));
    StatusWords.bt(status, texts).ifPresent(bt -> rows.add(row("status.label.bt", Cell.of(bt))));
    for (Step step : status.standing().steps()) {
      rows.add(
          List.of(
              Cell.of(texts.get("status.steps")),
              Cell.of(StepText.of(step, texts)),
              new Cell.Day(step.due())));
    }
    List<Sheet.Column> columns =
        List.of(
            new Sheet.Column(texts.get("status.column.what"), 24),
            new Sheet.Column(texts.get("status.column.told"), 70),
            new Sheet.Column(texts.get("status.column.by"), 12));
    return new Sheet(name, columns, rows);
  }

  private List<Cell> row(String label, Cell value) {
    return List.of(Cell.of(texts.get(label)), value);
  }

  /** Every delmål with its activities and how far each has come. */
  public Sheet delmal(String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (DelmalCoverage one : status.standing().coverage().delmal()) {
      rows.add(
          List.of(
              Cell.of(one.delmal().code()),
              Cell.ofText(one.delmal().title()),
              Cell.of(String.join(" · ", StatusWords.activities(one, texts))),
              Cell.ofDay(
                  Optional.of(status.standing().forecast().asOf())
                      .filter(one::isCoveredOn)
                      .flatMap(day -> one.coveredOn()))));
    }
    return new Sheet(
        name,
        List.of(
            new Sheet.Column(texts.get("status.column.delmal"), 10),
            new Sheet.Column(texts.get("status.column.title"), 50),
            new Sheet.Column(texts.get("status.column.activities"), 60),
            new Sheet.Column(texts.get("status.column.covered"), 12)),
        rows);
  }
}
