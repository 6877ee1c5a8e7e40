package se.stportfolj.report.change;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.change.Moment;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Json;
import se.stportfolj.report.JsonValues;
import se.stportfolj.report.Style;
import se.stportfolj.report.table.Cell;
import se.stportfolj.report.table.CsvFile;
import se.stportfolj.report.table.Sheet;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * How a portfolio stood at each commit that touched it, the oldest first.
 *
 * @param cut whether commits before the first are not in this clone
 */
public record HistoryReport(String portfolio, boolean cut, List<Moment> moments) {
  private static final int SHORT = 10;

  /** Keeps its own copy. */
  public HistoryReport {
    moments = List.copyOf(moments);
  }

  /** As a table for people. */
  public String text(Texts texts, Style style) {
    StringBuilder out = new StringBuilder();
    out.append(
        style.strong(
            row(
                texts.get("history.date"),
                texts.get("history.revision"),
                texts.get("history.months"),
                texts.get("history.done"),
                texts.get("history.covered"),
                texts.get("history.errors"),
                texts.get("history.subject"))));
    out.append('\n');
    for (Moment one : moments) {
      out.append(line(one, texts)).append('\n');
    }
    return out.toString();
  }

  private static String line(Moment one, Texts texts) {
    String subject = Shown.of(one.subject());
    String told = one.because().map(b -> subject + " – " + texts.say(b)).orElse(subject);
    Optional<Moment.Standing> standing = one.standing();
    return row(
        one.date().toString(),
        one.revision().substring(0, SHORT),
        standing.map(s -> texts.number(s.accrued().rounded(1))).orElse("–"),
        one.completionDate().map(d -> d + (conditional(one) ? "*" : "")).orElse("–"),
        standing.map(s -> Integer.toString(s.covered())).orElse("–"),
        Long.toString(one.errors()),
        told);
  }

  private static boolean conditional(Moment one) {
    return one.standing().filter(Moment.Standing::conditional).isPresent();
  }

  private static String row(String... cells) {
    int[] widths = {12, 12, 9, 13, 9, 5};
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      row.append(Columns.left(cells[i], widths[i]));
    }
    return row.append(cells[widths.length]).toString().stripTrailing();
  }

  /** As CSV. */
  public void csv(Writer out, Texts texts) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    for (Moment one : moments) {
      Optional<Moment.Standing> standing = one.standing();
      rows.add(
          List.of(
              Cell.ofDay(Optional.of(one.date())),
              Cell.of(one.revision()),
              standing.map(s -> Cell.of(s.accrued().rounded(1))).orElse(Cell.EMPTY),
              Cell.ofDay(one.completionDate()),
              Cell.of(conditional(one) ? texts.get("history.conditional") : ""),
              standing.map(s -> Cell.of(s.covered())).orElse(Cell.EMPTY),
              Cell.of(one.errors()),
              Cell.of(one.subject()),
              Cell.ofText(one.because().map(texts::say))));
    }
    List<Sheet.Column> columns = new ArrayList<>();
    for (String title :
        List.of(
            "date",
            "revision",
            "months",
            "done",
            "only-if",
            "covered",
            "errors",
            "subject",
            "because")) {
      columns.add(new Sheet.Column(texts.get("history." + title), SHORT));
    }
    CsvFile.write(new Sheet(texts.get("history.title"), columns, rows), out, texts);
  }

  /** As the object {@code st/history/1}. */
  public String json(Texts texts) {
    java.io.StringWriter out = new java.io.StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/history/1");
      json.writeStringProperty("portfolio", Shown.of(portfolio));
      json.writeBooleanProperty("cut", cut);
      json.writeArrayPropertyStart("commits");
      moments.forEach(one -> commit(json, one, texts));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void commit(JsonGenerator json, Moment one, Texts texts) {
    Optional<Moment.Standing> standing = one.standing();
    json.writeStartObject();
    json.writeStringProperty("revision", one.revision());
    json.writeStringProperty("date", one.date().toString());
    json.writeStringProperty("subject", Shown.of(one.subject()));
    if (standing.isPresent()) {
      JsonValues.months(json, "accruedMonths", standing.get().accrued());
    } else {
      json.writeNullProperty("accruedMonths");
    }
    JsonValues.day(json, "completionDate", one.completionDate());
    json.writeBooleanProperty("conditional", conditional(one));
    if (standing.isPresent()) {
      json.writeNumberProperty("covered", standing.get().covered());
    } else {
      json.writeNullProperty("covered");
    }
    json.writeNumberProperty("errors", one.errors());
    if (one.because().isPresent()) {
      json.writeStringProperty("because", texts.say(one.because().get()));
    } else {
      json.writeNullProperty("because");
    }
    json.writeEndObject();
  }
}
