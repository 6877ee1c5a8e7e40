package se.stportfolj.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook (XLSX), a sheet each: the heading stays in sight, every column has a filter,
 * days are days and text is never a formula. The same tables are the same bytes.
 */
public final class WorkbookFile {
  /**
   * A day that every ZIP can say; any would do, as long as it is always the same. Of the first, the
   * beginning of 1980, Java notes beside it what time that is in the time zone of the computer.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(?<tag><dcterms:created[^>]*>)[^<]*";

  /** A cell holds no more; Excel calls a file that has more broken. */
  public static final int MOST = 32_767;

  /** So many empty rows have the choices of their column as well, for what is to be added. */
  private static final int ROWS_TO_FILL = 1000;

  private WorkbookFile() {}

  /** The bytes of a workbook with these sheets, in whose columns anything may stand. */
  public static byte[] of(List<Sheet> sheets) throws IOException {
    return of(sheets, "");
  }

  /**
   * The bytes of a workbook with these sheets.
   *
   * @param choices the name of a sheet for the words that some columns may have; without any such
   *     column there is none
   */
  public static byte[] of(List<Sheet> sheets, String choices) throws IOException {
    Path draft = Files.createTempFile("st-", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(draft);
          Workbook workbook = new Workbook(out, "st", "1.0")) {
        List<Worksheet> written = new ArrayList<>();
        for (Sheet sheet : sheets) {
          Worksheet to = workbook.newWorksheet(sheet.name());
          write(sheet, to);
          written.add(to);
        }
        choose(sheets, written, choices, workbook);
        for (Worksheet one : written) {
          one.finish();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      copyWithoutTheTime(draft, bytes);
      return bytes.toByteArray();
    } finally {
      Files.delete(draft);
    }
  }

  private static void write(Sheet sheet, Worksheet to) throws IOException {
    List<Sheet.Column> columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      to.value(0, i, columns.get(i).title());
      to.width(i, columns.get(i).width());
    }
    to.range(0, 0, 0, columns.size() - 1).style().bold().set();
    to.freezePane(0, 1);
    to.setAutoFilter(0, 0, sheet.rows().size(), columns.size() - 1);
    for (int r = 0; r < sheet.rows().size(); r++) {
      List<Cell> row = sheet.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        write(row.get(c), r + 1, c, to);
      }
    }
  }

  /** Offers the words of the columns that have some, out of a sheet behind all others. */
  private static void choose(
      List<Sheet> sheets, List<Worksheet> written, String name, Workbook workbook)
      throws IOException {
    Map<List<String>, Range> known = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      for (int c = 0; c < sheet.columns().size(); c++) {
        List<String> words = sheet.columns().get(c).choices();
        if (!words.isEmpty()) {
          if (known.isEmpty()) {
            written.add(workbook.newWorksheet(name));
          }
          Worksheet list = written.get(written.size() - 1);
          Range range = known.computeIfAbsent(words, all -> list(all, known.size(), list));
          written
              .get(i)
              .range(1, c, sheet.rows().size() + ROWS_TO_FILL, c)
              .validateWithList(range)
              .allowBlank(true)
              .showDropdown(true)
              .showErrorMessage(true)
              .errorTitle("")
              .error("")
              .errorStyle(DataValidationErrorStyle.STOP);
        }
      }
    }
  }

  private static Range list(List<String> words, int column, Worksheet to) {
    for (int i = 0; i < words.size(); i++) {
      to.value(i, column, words.get(i));
    }
    to.width(column, 32);
    return to.range(0, column, words.size() - 1, column);
  }

  private static void write(Cell cell, int row, int column, Worksheet to) {
    if (cell instanceof Cell.Amount amount) {
      to.value(row, column, amount.number());
    } else if (cell instanceof Cell.Day day) {
      to.value(row, column, day.day());
      to.style(row, column).format("yyyy-mm-dd").set();
    } else {
      String text = ((Cell.Text) cell).text();
      if (!text.isEmpty()) {
        to.value(row, column, text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…");
      }
    }
  }

  /**
   * The library notes the time of day, in the properties and in each entry of the ZIP, and writes
   * its ZIP so that only who begins at the end can read it.
   */
  private static void copyWithoutTheTime(Path workbook, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry one : Collections.list(from.entries())) {
        byte[] content = from.getInputStream(one).readAllBytes();
        if (one.getName().equals(PROPERTIES)) {
          String text = new String(content, StandardCharsets.UTF_8);
          content =
              text.replaceFirst(CREATED, "${tag}1980-01-01T00:00:00Z")
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry entry = new ZipEntry(one.getName());
        entry.setTimeLocal(ALWAYS);
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
      }
    }
  }
}
