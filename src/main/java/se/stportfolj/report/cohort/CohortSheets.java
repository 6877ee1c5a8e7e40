package se.stportfolj.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.cohort.Attention;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.CourseNeeded;
import se.stportfolj.cohort.KeyFigure;
import se.stportfolj.cohort.MainSupervisor;
import se.stportfolj.cohort.NotIncluded;
import se.stportfolj.cohort.OrientationCount;
import se.stportfolj.cohort.Outlook;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.SupervisorLoad;
import se.stportfolj.cohort.Supply;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.cohort.UnitLoad;
import se.stportfolj.report.forecast.DeadlineText;
import se.stportfolj.report.table.Cell;
import se.stportfolj.report.table.Sheet;
import se.stportfolj.text.Texts;

/** A cohort as tables that can be calculated with: a sheet for each of its parts. */
public final class CohortSheets {
  /** More than a table for people needs, and less than JSON has. */
  private static final int DECIMALS = 2;

  private final Cohort cohort;
  private final Texts texts;

  private CohortSheets(Cohort cohort, Texts texts) {
    this.cohort = cohort;
    this.texts = texts;
  }

  /** The trainees alone, for a file that holds one table. */
  public static Sheet trainees(Cohort cohort, Texts texts) {
    return new CohortSheets(cohort, texts).trainees();
  }

  /** All parts. */
  public static List<Sheet> of(Cohort cohort, Texts texts) {
    CohortSheets sheets = new CohortSheets(cohort, texts);
    return List.of(
        sheets.trainees(),
        sheets.attention(),
        sheets.supply(),
        sheets.units(),
        sheets.months(),
        sheets.sideServices(),
        sheets.supervisors(),
        sheets.courses(),
        sheets.keyFigures(),
        sheets.orientations(),
        sheets.notIncluded());
  }

  /**
   * A sheet.
   *
   * @param columns a word for each, whose title is the text {@code cohort.sheet.WORD}, and how wide
   *     it is: {@code name:26 portfolio:30}
   */
  private Sheet sheet(String name, List<List<Cell>> rows, String columns) {
    List<Sheet.Column> all = new ArrayList<>();
    for (String column : columns.split(" ", -1)) {
      int colon = column.indexOf(':');
      String title = texts.get("cohort.sheet." + column.substring(0, colon));
      all.add(new Sheet.Column(title, Integer.parseInt(column.substring(colon + 1))));
    }
    return new Sheet(texts.get("cohort.head." + name), all, rows);
  }

  private Sheet trainees() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cohort.Group group : cohort.groups()) {
      group.trainees().forEach(row -> rows.add(trainee(row)));
    }
    return sheet(
        "trainees",
        rows,
        "name:26 portfolio:30 specialty:24 regulation:10 unit:26 "
            + "main-supervisor:24 start:12 accrued:10 required:10 done:12 "
            + "conditional:12 binding:14 planned:12 drift:10 errors:8 warnings:10 "
            + "infos:10 uncovered:10 next:12 next-text:40 attention:60");
  }

  private List<Cell> trainee(TraineeRow row) {
    Outlook outlook = row.outlook();
    String attention =
        row.attention().stream()
            .map(one -> AttentionText.of(one, texts))
            .collect(Collectors.joining("; "));
    return List.of(
        Cell.of(row.name()),
        Cell.of(row.portfolio()),
        Cell.ofText(row.specialty().map(SpecialtyName::name)),
        Cell.ofText(row.regulation()),
        Cell.ofText(row.unit()),
        Cell.ofText(row.supervisor().map(MainSupervisor::name)),
        new Cell.Day(row.start()),
        Cell.of(outlook.accrued().rounded(DECIMALS)),
        Cell.of(outlook.required().rounded(DECIMALS)),
        Cell.ofDay(outlook.completionDate()),
        yes(outlook.conditional()),
        Cell.of(texts.get("binding." + outlook.binding().key())),
        Cell.ofDay(outlook.planned()),
        outlook.driftDays().map(Cell::of).orElse(Cell.EMPTY),
        Cell.of(row.findings().errors()),
        Cell.of(row.findings().warnings()),
        Cell.of(row.findings().infos()),
        Cell.of(row.uncovered()),
        Cell.ofDay(row.nextDeadline().map(one -> one.date())),
        Cell.ofText(row.nextDeadline().map(one -> DeadlineText.of(one, texts))),
        Cell.of(attention));
  }

  private Sheet attention() {
    List<List<Cell>> rows = new ArrayList<>();
    for (TraineeRow row : cohort.attention()) {
      for (Attention one : row.attention()) {
        rows.add(
            List.of(
                Cell.of(row.name()),
                Cell.of(row.portfolio()),
                Cell.ofDay(one.since()),
                Cell.of(texts.get("cohort.reason." + one.reason().key())),
                Cell.of(texts.say(one.text())),
                Cell.of(AttentionText.source(one, texts))));
      }
    }
    return sheet("attention", rows, "name:26 portfolio:30 since:12 reason:34 text:80 source:40");
  }

  private Sheet supply() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Supply one : cohort.completions().supply()) {
      rows.add(
          List.of(
              Cell.of(one.year()),
              specialty(one.specialty()),
              Cell.of(one.first().planned()),
              Cell.of(one.first().conditional()),
              Cell.of(one.second().planned()),
              Cell.of(one.second().conditional()),
              Cell.of(one.planned()),
              Cell.of(one.conditional())));
    }
    return sheet(
        "supply",
        rows,
        "year:8 specialty:30 first-planned:14 first-conditional:18 "
            + "second-planned:14 second-conditional:18 year-planned:14 "
            + "year-conditional:18");
  }

  private Sheet units() {
    List<List<Cell>> rows = new ArrayList<>();
    for (UnitLoad one : cohort.units()) {
      rows.add(
          List.of(
              unit(one),
              Cell.of(one.trainees()),
              Cell.ofDay(one.externalReview()),
              Cell.ofDay(one.selfAssessment())));
    }
    return sheet("unit-list", rows, "unit:40 employed:12 external-review:18 self-assessment:18");
  }

  /** A row for each unit and month, so that a pivot table can be made of it. */
  private Sheet months() {
    List<List<Cell>> rows = new ArrayList<>();
    for (UnitLoad one : cohort.units()) {
      for (UnitLoad.Month month : one.months()) {
        rows.add(
            List.of(
                unit(one),
                new Cell.Day(month.month().atDay(1)),
                Cell.of(month.own()),
                Cell.of(month.side())));
      }
    }
    return sheet("units", rows, "unit:40 month:12 own:10 side:18");
  }

  private Sheet sideServices() {
    List<List<Cell>> rows = new ArrayList<>();
    for (UnitLoad unit : cohort.units()) {
      for (UnitLoad.SideServiceAt one : unit.sideServices()) {
        rows.add(
            List.of(
                unit(unit),
                Cell.of(one.portfolio()),
                new Cell.Day(one.dates().from()),
                new Cell.Day(one.dates().to())));
      }
    }
    return sheet("side-services", rows, "unit:40 portfolio:30 from:12 to:12");
  }

  private Sheet supervisors() {
    List<List<Cell>> rows = new ArrayList<>();
    for (SupervisorLoad one : cohort.supervisors()) {
      rows.add(
          List.of(
              Cell.of(one.name()),
              Cell.ofText(one.workplace()),
              Cell.of(one.trainees()),
              yes(one.trained()),
              Cell.ofDay(one.trainingDue())));
    }
    return sheet(
        "supervisors", rows, "name:26 workplace:34 trainees:12 trained:20 training-due:16");
  }

  private Sheet courses() {
    List<List<Cell>> rows = new ArrayList<>();
    for (CourseNeeded one : cohort.coursesNeeded()) {
      rows.add(
          List.of(
              Cell.of(one.objective()),
              Cell.of(one.regulation()),
              Cell.of(
                  one.specialty()
                      .map(SpecialtyName::name)
                      .orElseGet(() -> texts.get("cohort.common"))),
              Cell.of(one.trainees()),
              Cell.ofDay(one.firstNeededBy())));
    }
    return sheet(
        "courses", rows, "objective:10 regulation:10 specialty:30 trainees:12 needed-by:12");
  }

  private Sheet keyFigures() {
    List<List<Cell>> rows = new ArrayList<>();
    for (KeyFigure one : cohort.keyFigures()) {
      String unknown = one.unknown().stream().map(texts::say).collect(Collectors.joining("; "));
      rows.add(
          List.of(
              Cell.of(texts.get("cohort.figure." + one.kind().key())),
              one.count().map(c -> Cell.of(c.numerator())).orElse(Cell.EMPTY),
              one.count().map(c -> Cell.of(c.denominator())).orElse(Cell.EMPTY),
              one.percent().map(p -> Cell.of(p.rounded(1))).orElse(Cell.EMPTY),
              Cell.of(one.target()),
              met(one.met()),
              Cell.of(unknown),
              Cell.of(texts.source(one.source()))));
    }
    return sheet(
        "key-figures",
        rows,
        "figure:44 numerator:10 denominator:10 percent:10 target:10 met:10 "
            + "unknown:60 source:60");
  }

  private Sheet orientations() {
    List<List<Cell>> rows = new ArrayList<>();
    for (OrientationCount one : cohort.orientations()) {
      rows.add(
          List.of(
              Cell.of(texts.get("cohort.orientation." + one.orientation().key())),
              Cell.of(one.trainees()),
              one.atLeast().map(n -> Cell.of(n)).orElse(Cell.EMPTY),
              one.atMost().map(n -> Cell.of(n)).orElse(Cell.EMPTY),
              met(one.met())));
    }
    return sheet("orientations", rows, "orientation:24 trainees:12 at-least:12 at-most:12 met:10");
  }

  private Sheet notIncluded() {
    List<List<Cell>> rows = new ArrayList<>();
    for (NotIncluded one : cohort.notIncluded()) {
      rows.add(List.of(Cell.of(one.portfolio()), Cell.of(texts.say(one.because()))));
    }
    return sheet("not-included", rows, "portfolio:40 because:80");
  }

  private Cell unit(UnitLoad one) {
    String none = cohort.view().pseudonyms() ? "cohort.other" : "cohort.no-unit";
    return Cell.of(one.unit().orElseGet(() -> texts.get(none)));
  }

  private Cell specialty(Optional<SpecialtyName> specialty) {
    return specialty.map(one -> Cell.of(one.name())).orElseGet(this::others);
  }

  private Cell others() {
    return Cell.of(texts.get("cohort.other"));
  }

  private Cell yes(boolean yes) {
    return Cell.of(texts.get(yes ? "cohort.met.yes" : "cohort.met.no"));
  }

  private Cell met(Optional<Boolean> met) {
    return met.map(this::yes).orElseGet(() -> Cell.of(texts.get("cohort.met.unknown")));
  }
}
