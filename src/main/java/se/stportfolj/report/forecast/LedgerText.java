package se.stportfolj.report.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.report.Columns;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.LargestRemainder;
import se.stportfolj.service.Ledger;
import se.stportfolj.service.LedgerRow;
import se.stportfolj.service.Reason;
import se.stportfolj.service.YearMonths;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** A ledger as a table, rounded so that its rows add up to the printed sum. */
public final class LedgerText {
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  private LedgerText(Texts texts) {
    this.texts = texts;
  }

  /** Row by row. */
  static String of(Ledger ledger, Texts texts) {
    return new LedgerText(texts).rows(ledger);
  }

  /** Year by year. */
  static String years(Ledger ledger, Texts texts) {
    return new LedgerText(texts).perYear(ledger);
  }

  /**
   * A row of the ledger as it is printed.
   *
   * @param what where the months come from
   */
  public record Line(String from, String to, String percent, String months, String what) {}

  /** The rows, without head and sum; their months add up to the printed sum. */
  public static List<Line> lines(Ledger ledger, Texts texts) {
    return new LedgerText(texts).each(ledger);
  }

  /** The sum as it is printed. */
  public static String total(Ledger ledger, Texts texts) {
    return texts.number(ledger.accrued().total().rounded(1));
  }

  private String rows(Ledger ledger) {
    row(texts.get("ledger.from"), texts.get("ledger.to"), "%", texts.get("ledger.months"), "");
    for (Line one : each(ledger)) {
      row(one.from(), one.to(), one.percent(), one.months(), one.what());
    }
    sum(ledger);
    return out.toString();
  }

  private List<Line> each(Ledger ledger) {
    List<Line> lines = new ArrayList<>();
    List<Fraction> exact = new ArrayList<>(credited(ledger));
    ledger.rows().forEach(row -> exact.add(row.months().total()));
    List<BigDecimal> printed = LargestRemainder.round(exact, 1);
    int next = 0;
    if (!credited(ledger).isEmpty()) {
      String months = texts.number(printed.get(next));
      lines.add(new Line("", "", "", months, texts.get("ledger.credited")));
      next++;
    }
    for (LedgerRow row : ledger.rows()) {
      lines.add(
          new Line(
              row.dates().from().toString(),
              row.dates().to().toString(),
              texts.number(row.percent().rounded(1).stripTrailingZeros()),
              texts.number(printed.get(next)),
              reason(row.reason())));
      next++;
    }
    return lines;
  }

  private String perYear(Ledger ledger) {
    List<Fraction> exact = new ArrayList<>(credited(ledger));
    List<YearMonths> years = ledger.years();
    years.forEach(year -> exact.add(year.months()));
    List<BigDecimal> printed = LargestRemainder.round(exact, 1);
    int next = 0;
    if (!credited(ledger).isEmpty()) {
      row("", "", "", texts.number(printed.get(next)), texts.get("ledger.credited"));
      next++;
    }
    for (YearMonths year : years) {
      row(Integer.toString(year.year()), "", "", texts.number(printed.get(next)), "");
      next++;
    }
    sum(ledger);
    return out.toString();
  }

  private static List<Fraction> credited(Ledger ledger) {
    Fraction credited = ledger.credited().total();
    return credited.signum() > 0 ? List.of(credited) : List.of();
  }

  private void sum(Ledger ledger) {
    row("", "", "", total(ledger, texts), texts.get("ledger.sum"));
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
    out.append(
            ("  "
                    + Columns.left(from, 12)
                    + Columns.left(to, 12)
                    + Columns.right(percent, 5)
                    + Columns.right(months, 9)
                    + "  "
                    + what)
                .stripTrailing())
        .append('\n');
  }
}
