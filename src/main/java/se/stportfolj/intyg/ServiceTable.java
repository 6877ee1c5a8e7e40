package se.stportfolj.intyg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.service.ServiceRecord;
import se.stportfolj.service.ServiceRow;

/** A service record as the forms print it. Percent and months have a decimal comma. */
final class ServiceTable {
  private ServiceTable() {}

  /** The rows of a record; their months add up to the printed sum. */
  static List<FormValues.Row> rows(ServiceRecord record) {
    List<FormValues.Row> rows = new ArrayList<>();
    for (int i = 0; i < record.rows().size(); i++) {
      ServiceRow row = record.rows().get(i);
      rows.add(
          new FormValues.Row(
              row.unit(),
              FormText.period(row.dates()),
              percent(row),
              FormText.number(record.printedMonths().get(i))));
    }
    return rows;
  }

  /**
   * A part of the service in words, a line for each period and one for the sum: which part of BT
   * was primary care and which acute care (2021 bilaga 3). Empty when there is none.
   */
  static String inWords(ServiceRecord part) {
    if (part.rows().isEmpty()) {
      return "";
    }
    List<FormValues.Row> rows = rows(part);
    String lines =
        rows.stream()
            .map(
                row ->
                    row.unit()
                        + ", "
                        + row.period()
                        + ", "
                        + row.percent()
                        + " % av heltid, motsvarande "
                        + row.months()
                        + " månader på heltid.")
            .collect(Collectors.joining("\n"));
    String sum = FormText.number(part.printedTotal());
    return rows.size() == 1 ? lines : lines + "\nSammanlagt " + sum + " månader på heltid.";
  }

  private static String percent(ServiceRow row) {
    return FormText.number(row.percent().rounded(2).stripTrailingZeros());
  }
}
