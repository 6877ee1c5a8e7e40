package se.stportfolj.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** What is written as a table is read back by another program as what it was. */
class TableFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  private static Sheet sheet(Cell... cells) {
    List<Sheet.Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      columns.add(new Sheet.Column("c" + i, 12));
    }
    return new Sheet("Blad", columns, List.of(List.of(cells)));
  }

  private static List<String> csv(Language language, Cell... cells) throws IOException {
    StringWriter out = new StringWriter();
    CsvFile.write(sheet(cells), out, Texts.of(language));
    assertThat(out.toString()).startsWith("\uFEFFc0").endsWith("\r\n");
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(out.toString().substring(1))) {
      return reader.stream().skip(1).findFirst().orElseThrow().getFields();
    }
  }

  private static Row xlsx(Cell... cells) throws IOException {
    byte[] bytes = WorkbookFile.of(List.of(sheet(cells)));
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      return workbook.getFirstSheet().read().get(1);
    }
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        if (one.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void aDayIsADayAndANumberANumber() throws IOException {
    Row row = xlsx(Cell.ofDay(Optional.of(DAY)), Cell.of(new BigDecimal("44.5")), Cell.of(-8));
    assertThat(row.getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo(DAY);
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCell(0).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("44.5"));
    assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+46", "-x", "@SUM(A1)", "<b>&\"'", "å\nä", "00123", "2026-02-28"})
  void textIsTextInAWorkbook(String text) throws IOException {
    Row row = xlsx(new Cell.Text(text));
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(0).getFormula()).isNull();
    assertThat(row.getCellAsString(0)).contains(text);
    String sheet =
        part(WorkbookFile.of(List.of(sheet(new Cell.Text(text)))), "xl/worksheets/sheet1.xml");
    assertThat(sheet).doesNotContain("<f>").contains("state=\"frozen\"").contains("<autoFilter ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46", "-x", "@SUM(A1)", "\t=1", "＝1"})
  void textIsTextInACsv(String text) throws IOException {
    assertThat(csv(Language.SV, new Cell.Text(text))).containsExactly("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a\"b", "two\nlines", "Åse; \"Ö\"", "1=1"})
  void everyOtherTextIsItself(String text) throws IOException {
    assertThat(csv(Language.SV, new Cell.Text(text), Cell.EMPTY)).containsExactly(text, "");
  }

  @Test
  void numbersHaveTheSignOfTheLanguage() throws IOException {
    Cell[] cells = {Cell.of(new BigDecimal("44.5")), Cell.of(-8), Cell.ofDay(Optional.of(DAY))};
    assertThat(csv(Language.SV, cells)).containsExactly("44,5", "-8", "2026-02-28");
    assertThat(csv(Language.EN, cells)).containsExactly("44.5", "-8", "2026-02-28");
  }

  /** As in every report: a personnummer is not shown whole, and no letter turns the line. */
  @Test
  void whatNobodyMaySeeIsMasked() {
    assertThat(Cell.of("850709-9805 \u202Ex")).isEqualTo(new Cell.Text("850709-**** \uFFFDx"));
  }

  @Test
  void theSameTablesAreTheSameBytes() throws Exception {
    Sheet sheet = sheet(Cell.of("a"), Cell.ofDay(Optional.of(DAY)));
    byte[] first = WorkbookFile.of(List.of(sheet));
    Thread.sleep(1100); // the library notes the second, a ZIP every other
    assertThat(WorkbookFile.of(List.of(sheet))).isEqualTo(first);
    assertThat(part(first, "docProps/core.xml")).contains(">1980-01-01T00:00:00Z<");
  }

  @Test
  void whatIsTooLongForACellIsCutAndSaysSo() throws IOException {
    String text = xlsx(new Cell.Text("x".repeat(40_000))).getCellAsString(0).orElseThrow();
    assertThat(text).hasSize(32_767).endsWith("…");
  }

  @Test
  void aTableWithoutRowsHasItsHeading() throws IOException {
    byte[] bytes =
        WorkbookFile.of(List.of(new Sheet("Tom", sheet(Cell.EMPTY).columns(), List.of())));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getFirstSheet().read()).hasSize(1);
    }
  }
}
