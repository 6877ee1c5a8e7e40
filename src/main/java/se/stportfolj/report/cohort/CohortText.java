package se.stportfolj.report.cohort;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.cohort.Attention;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.Completions;
import se.stportfolj.cohort.CourseNeeded;
import se.stportfolj.cohort.NotIncluded;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.Supply;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** All trainees together for the terminal: what is to be seen to first, then the tables. */
public final class CohortText {
  private final Cohort cohort;
  private final Writer out;
  private final Texts texts;
  private final Style style;
  private final int columns;

  private CohortText(Cohort cohort, Writer out, Texts texts, Style style, int columns) {
    this.cohort = cohort;
    this.out = out;
    this.texts = texts;
    this.style = style;
    this.columns = columns;
  }

  /**
   * Writes all of it.
   *
   * @param columns how many the terminal has
   */
  public static void write(Cohort cohort, Writer out, Texts texts, Style style, int columns)
      throws IOException {
    new CohortText(cohort, out, texts, style, columns).write();
  }

  private void write() throws IOException {
    Map<String, Blank> sums =
        Map.of(
            "trainees", Blank.counted(cohort.trainees().size(), "count.trainees"),
            "attention", Blank.of(cohort.attention().size()),
            "not", Blank.of(cohort.notIncluded().size()),
            "date", Blank.of(cohort.asOf()));
    String key = cohort.notIncluded().isEmpty() ? "cohort.sum" : "cohort.sum.not";
    out.write(style.strong(texts.say(new Message(key, sums))) + "\n");
    attention();
    trainees();
    supply();
    new CohortLoadText(cohort, out, texts, style, columns).write();
    courses();
    new KeyFigureText(cohort, out, texts, style, columns).write();
    notIncluded();
  }

  private void head(String key) throws IOException {
    out.write("\n" + style.strong(texts.get("cohort.head." + key)) + "\n");
  }

  private void attention() throws IOException {
    List<TraineeRow> rows = cohort.attention();
    if (rows.isEmpty()) {
      return;
    }
    head("attention");
    for (TraineeRow row : rows) {
      boolean labelled = row.name().equals(row.portfolio());
      String path = labelled ? "" : style.faint("  " + Shown.of(row.portfolio()));
      out.write(Shown.of(row.name()) + path + "\n");
      for (AttentionTold told : AttentionTold.of(row.attention())) {
        Attention one = told.one();
        String since = one.since().map(LocalDate::toString).orElse("");
        boolean late = one.since().filter(day -> day.isBefore(cohort.asOf())).isPresent();
        String label = "  " + Columns.left(since + (late ? " !" : ""), 14);
        String line = Columns.wrapped(told.words(texts), Math.max(30, columns - 16), 16);
        out.write(label + line + "\n");
        String source = "[" + AttentionText.source(one, texts) + "]";
        out.write(
            " ".repeat(16)
                + style.faint(Columns.wrapped(source, Math.max(30, columns - 16), 16))
                + "\n");
      }
    }
    if (rows.stream().anyMatch(this::isLate)) {
      out.write(texts.get("status.late") + "\n");
    }
  }

  private boolean isLate(TraineeRow row) {
    return row.attention().stream()
        .anyMatch(one -> one.since().filter(day -> day.isBefore(cohort.asOf())).isPresent());
  }

  private void trainees() throws IOException {
    if (cohort.trainees().isEmpty()) {
      return;
    }
    if (cohort.view().by().isEmpty()) {
      head("trainees");
      trainees(cohort.trainees());
    } else {
      for (Cohort.Group group : cohort.groups()) {
        String name = group.name().map(Shown::of).orElseGet(() -> texts.get("cohort.other"));
        Map<String, Blank> blanks =
            Map.of(
                "group", Blank.of(name),
                "trainees", Blank.counted(group.trainees().size(), "count.trainees"));
        String head = texts.say(new Message("cohort.group", blanks));
        out.write("\n" + style.strong(head) + "\n");
        trainees(group.trainees());
      }
    }
    if (cohort.trainees().stream().anyMatch(TraineeTable::isConditional)) {
      out.write("* " + texts.get("table.conditional") + "\n");
    }
  }

  private void trainees(List<TraineeRow> rows) throws IOException {
    TraineeTable.of(rows, texts, columns).write(out, style);
  }

  private void supply() throws IOException {
    Completions completions = cohort.completions();
    if (!completions.supply().isEmpty()) {
      head("supply");
      TextTable table =
          new TextTable()
              .left(texts.get("cohort.column.year"), 4)
              .left(texts.get("table.specialty"), 40)
              .right(texts.get("cohort.column.first-half"))
              .right(texts.get("cohort.column.second-half"))
              .right(texts.get("cohort.column.sum"));
      int before = 0;
      for (Supply one : completions.supply()) {
        table.row(
            List.of(
                one.year() == before ? "" : Integer.toString(one.year()),
                specialty(one.specialty()),
                SupplyText.half(one.first()),
                SupplyText.half(one.second()),
                SupplyText.half(new Supply.Half(one.planned(), one.conditional()))));
        before = one.year();
      }
      table.write(out, style);
      if (completions.supply().stream().anyMatch(one -> one.conditional() > 0)) {
        out.write("* " + texts.get("table.conditional") + "\n");
      }
    }
    for (String rest : SupplyText.rest(completions, texts)) {
      out.write(rest + "\n");
    }
  }

  private String specialty(Optional<SpecialtyName> specialty) {
    return specialty.map(SpecialtyName::name).orElseGet(() -> texts.get("cohort.other"));
  }

  private void courses() throws IOException {
    if (cohort.coursesNeeded().isEmpty()) {
      return;
    }
    head("courses");
    TextTable table =
        new TextTable()
            .left(texts.get("cohort.column.objective"), 10)
            .left(texts.get("table.specialty"), 40)
            .right(texts.get("cohort.column.trainees"))
            .left(texts.get("cohort.column.needed-by"), 12);
    for (CourseNeeded one : cohort.coursesNeeded()) {
      table.row(
          List.of(
              one.objective(),
              one.specialty().map(SpecialtyName::name).orElseGet(() -> texts.get("cohort.common")),
              Integer.toString(one.trainees()),
              one.firstNeededBy().map(LocalDate::toString).orElse("–")));
    }
    table.write(out, style);
  }

  private void notIncluded() throws IOException {
    if (cohort.notIncluded().isEmpty()) {
      return;
    }
    head("not-included");
    for (NotIncluded one : cohort.notIncluded()) {
      out.write(Shown.of(one.portfolio()) + ": " + texts.say(one.because()) + "\n");
    }
  }
}
