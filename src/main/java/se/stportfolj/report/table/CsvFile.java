package se.stportfolj.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.text.Texts;

/**
 * A table as a Swedish Excel opens it by a double click: UTF-8 that says so by its first character,
 * semicolons between the cells, the language's decimal sign. Text that a program would take for a
 * formula begins with an apostrophe.
 */
public final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** With one of these first, a cell is a formula to some program, or its beginning. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvFile() {}

  /** Writes the table, and leaves what it is written to open. */
  public static void write(Sheet sheet, Writer out, Texts texts) throws IOException {
    out.write(BYTE_ORDER_MARK);
    // Not closed: that would close what it writes to.
    @SuppressWarnings("resource")
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(sheet.titles());
    for (List<Cell> row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(text(cell, texts));
      }
      csv.writeRecord(cells);
    }
    csv.flush();
  }

  private static String text(Cell cell, Texts texts) {
    if (cell instanceof Cell.Amount amount) {
      return texts.number(amount.number());
    }
    if (cell instanceof Cell.Day day) {
      return day.day().toString();
    }
    String text = ((Cell.Text) cell).text();
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
