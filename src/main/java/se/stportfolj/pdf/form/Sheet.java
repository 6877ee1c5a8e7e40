package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the printed form. When there are more rows than one copy holds, the pages with the
 * table come several times, and all others once.
 *
 * @param page which of the form's pages, from 0
 * @param copy which copy of that page, from 0
 * @param copies how many copies of that page there are
 * @param firstRow which row of the values its first row shows, from 0
 */
record Sheet(int page, int copy, int copies, int firstRow) {
  /** The pages of the printed form, in order. */
  static List<Sheet> of(Form form, FormValues values) {
    List<Integer> rowsOnPage = form.pages().stream().map(Form.Page::rows).toList();
    int perCopy = form.rowsPerCopy();
    int copies = perCopy == 0 ? 1 : Math.max(1, (values.rows().size() + perCopy - 1) / perCopy);
    List<Sheet> sheets = new ArrayList<>();
    int page = 0;
    while (page < rowsOnPage.size()) {
      int end = page;
      while (end < rowsOnPage.size() && rowsOnPage.get(end) > 0) {
        end++;
      }
      if (end == page) {
        sheets.add(new Sheet(page++, 0, 1, 0));
        continue;
      }
      int row = 0;
      for (int copy = 0; copy < copies; copy++) {
        for (int i = page; i < end; i++) {
          sheets.add(new Sheet(i, copy, copies, row));
          row += rowsOnPage.get(i);
        }
      }
      page = end;
    }
    return sheets;
  }

  boolean isLastCopy() {
    return copy == copies - 1;
  }

  /** What tells a further copy's field names from the first's. */
  String suffix() {
    return copy == 0 ? "" : " (del " + (copy + 1) + ")";
  }
}
