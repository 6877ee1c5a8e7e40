package se.stportfolj.report.cohort;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.SupervisorLoad;
import se.stportfolj.cohort.UnitLoad;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Who is where and with whom: the units by month, the side services, the supervisors. */
final class CohortLoadText {
  private static final int UNIT = 26;
  private static final int MONTH = 5;

  private final Cohort cohort;
  private final Writer out;
  private final Texts texts;
  private final Style style;
  private final int columns;

  CohortLoadText(Cohort cohort, Writer out, Texts texts, Style style, int columns) {
    this.cohort = cohort;
    this.out = out;
    this.texts = texts;
    this.style = style;
    this.columns = columns;
  }

  void write() throws IOException {
    units();
    sideServices();
    supervisors();
  }

  private void head(String key) throws IOException {
    out.write("\n" + style.strong(texts.get("cohort.head." + key)) + "\n");
  }

  private String unit(UnitLoad one) {
    return unit(one, cohort, texts);
  }

  /** The unit's name, or why there is none. */
  static String unit(UnitLoad one, Cohort cohort, Texts texts) {
    String none = cohort.view().pseudonyms() ? "cohort.other" : "cohort.no-unit";
    return one.unit().map(Shown::of).orElseGet(() -> texts.get(none));
  }

  /** As many months as there is room for, six at least. */
  private void units() throws IOException {
    if (cohort.units().isEmpty()) {
      return;
    }
    List<UnitLoad.Month> all = cohort.units().get(0).months();
    head(all.isEmpty() ? "unit-list" : "units");
    int room = (columns - UNIT - 6) / (MONTH + 2);
    int months = Math.min(all.size(), Math.max(6, Math.min(12, room)));
    TextTable table =
        new TextTable()
            .left(texts.get("cohort.column.unit"), UNIT)
            .right(texts.get("cohort.column.employed"));
    for (UnitLoad.Month month : all.subList(0, months)) {
      table.right(
          String.format(
              Locale.ROOT,
              "%02d-%02d",
              month.month().getYear() % 100,
              month.month().getMonthValue()));
    }
    for (UnitLoad one : cohort.units()) {
      List<String> cells = new ArrayList<>();
      cells.add(unit(one));
      cells.add(Integer.toString(one.trainees()));
      one.months().subList(0, months).forEach(month -> cells.add(cell(month)));
      table.row(cells);
    }
    table.write(out, style);
    if (months > 0) {
      out.write(texts.get("cohort.units.legend") + "\n");
    }
  }

  /** {@code 3}, {@code 3+1}, {@code +1}; a dot for nobody. */
  static String cell(UnitLoad.Month month) {
    if (month.side() == 0) {
      return month.own() == 0 ? "·" : Integer.toString(month.own());
    }
    return (month.own() == 0 ? "" : Integer.toString(month.own())) + "+" + month.side();
  }

  private void sideServices() throws IOException {
    boolean any = cohort.units().stream().anyMatch(one -> !one.sideServices().isEmpty());
    if (!any) {
      return;
    }
    head("side-services");
    for (UnitLoad unit : cohort.units()) {
      for (UnitLoad.SideServiceAt one : unit.sideServices()) {
        String dates = one.dates().from() + "–" + one.dates().to();
        out.write(
            dates
                + "  "
                + Columns.left(Columns.cut(unit(unit), UNIT), UNIT + 2)
                + Shown.of(one.portfolio())
                + "\n");
      }
    }
  }

  private void supervisors() throws IOException {
    if (cohort.supervisors().isEmpty()) {
      return;
    }
    head("supervisors");
    TextTable table =
        new TextTable()
            .left(texts.get("table.name"), 24)
            .left(texts.get("cohort.column.workplace"), 26)
            .right(texts.get("cohort.column.trainees"))
            .left(texts.get("cohort.column.training"), 40);
    for (SupervisorLoad one : cohort.supervisors()) {
      table.row(
          List.of(
              Shown.of(one.name()),
              one.workplace().map(Shown::of).orElse("–"),
              Integer.toString(one.trainees()),
              training(one, cohort.asOf(), texts)));
    }
    table.write(out, style);
  }

  /** Whether there is supervisor training, and when the next is due. */
  static String training(SupervisorLoad one, LocalDate asOf, Texts texts) {
    Optional<LocalDate> due = one.trainingDue();
    if (!one.trained()) {
      return texts.get("cohort.training.none");
    }
    if (due.isEmpty()) {
      return texts.get("cohort.training.has");
    }
    String key = due.get().isBefore(asOf) ? "overdue" : "due";
    return texts.say(new Message("cohort.training." + key, Map.of("day", Blank.of(due.get()))));
  }
}
