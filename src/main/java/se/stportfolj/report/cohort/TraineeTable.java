package se.stportfolj.report.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.cohort.Outlook;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** The trainees as a table, with as many columns as the terminal has room for. */
final class TraineeTable {
  private static final int WIDE = 110;
  private static final int WIDER = 150;
  private static final int NAME = 24;

  private TraineeTable() {}

  /** Whether the day holds only if the delmål are covered by then. */
  static boolean isConditional(TraineeRow row) {
    return row.outlook().conditional() && row.outlook().completionDate().isPresent();
  }

  static TextTable of(List<TraineeRow> rows, Texts texts, int columns) {
    TextTable table =
        new TextTable()
            .left(texts.get("table.name"), NAME)
            .left(texts.get("table.done"), 12)
            .right(texts.get("cohort.column.months"))
            .right(texts.get("cohort.column.drift"))
            .right(texts.get("cohort.column.findings"))
            .right(texts.get("cohort.column.lacking"))
            .left(texts.get("cohort.column.next"), 10);
    if (columns >= WIDE) {
      table.left(texts.get("table.specialty"), 30);
    }
    if (columns >= WIDER) {
      table.left(texts.get("cohort.column.unit"), 30);
    }
    rows.forEach(row -> table.row(cells(row, texts, columns)));
    return table;
  }

  private static List<String> cells(TraineeRow row, Texts texts, int columns) {
    Outlook outlook = row.outlook();
    List<String> cells = new ArrayList<>();
    cells.add(Shown.of(row.name()));
    cells.add(
        outlook.completionDate().map(LocalDate::toString).orElse("–")
            + (isConditional(row) ? " *" : ""));
    cells.add(months(outlook, texts));
    cells.add(drift(outlook));
    cells.add(findings(row));
    cells.add(Integer.toString(row.uncovered()));
    cells.add(row.nextDeadline().map(one -> one.date().toString()).orElse("–"));
    if (columns >= WIDE) {
      String specialty =
          row.specialty().map(SpecialtyName::name).orElseGet(() -> texts.get("cohort.other"));
      cells.add(specialty + row.regulation().map(key -> " " + key).orElse(""));
    }
    if (columns >= WIDER) {
      cells.add(row.unit().map(Shown::of).orElse("–"));
    }
    return cells;
  }

  /** {@code 37/66}. */
  static String months(Outlook outlook, Texts texts) {
    return months(outlook.accrued().rounded(1), texts)
        + "/"
        + months(outlook.required().rounded(1), texts);
  }

  /** {@code +60}, {@code -3}; nothing where one of the two days is not known. */
  static String drift(Outlook outlook) {
    return outlook.driftDays().map(days -> days > 0 ? "+" + days : days.toString()).orElse("");
  }

  /** Errors, warnings, notes. */
  static String findings(TraineeRow row) {
    return row.findings().errors() + "/" + row.findings().warnings() + "/" + row.findings().infos();
  }

  /** Whole months without a decimal. */
  private static String months(BigDecimal months, Texts texts) {
    BigDecimal plain = months.stripTrailingZeros();
    return texts.number(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
