package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stportfolj.format.Period;

/**
 * The months served in one calendar year. The years of a ledger and its credited months add up to
 * the accrued months exactly.
 */
public record YearMonths(int year, Fraction months) {
  /** Every year that the ledger touches, in order. */
  static List<YearMonths> of(Ledger ledger) {
    Map<Integer, Fraction> years = new TreeMap<>();
    for (LedgerRow row : ledger.rows()) {
      LocalDate from = row.dates().from();
      while (!from.isAfter(row.dates().to())) {
        LocalDate end = LocalDate.of(from.getYear(), 12, 31);
        LocalDate to = end.isAfter(row.dates().to()) ? row.dates().to() : end;
        Fraction months = row.share().times(MonthWeight.of(new Period(from, to)));
        years.merge(from.getYear(), months, Fraction::plus);
        from = to.plusDays(1);
      }
    }
    List<YearMonths> all = new ArrayList<>();
    years.forEach((year, months) -> all.add(new YearMonths(year, months)));
    return all;
  }
}
