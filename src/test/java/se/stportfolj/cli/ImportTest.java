package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of other programs' files, what is told of it, and what is not opened. */
class ImportTest {
  private static final Path SAMPLES = Path.of("../shared/import").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private Run st(String... arguments) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, arguments);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Run ark(String sample, String... more) {
    Path file = SAMPLES.resolve("st-ark-" + sample + ".json");
    assumeTrue(Files.exists(file), "without the samples of ST-ARK");
    String[] all = new String[more.length + 4];
    System.arraycopy(more, 0, all, 4, more.length);
    System.arraycopy(new String[] {"import", file.toString(), "--new", "new"}, 0, all, 0, 4);
    return st(all);
  }

  @Test
  void anOldBackupBecomesAPortfolio() throws IOException {
    Run run = ark("2015");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("profile name → contract/trainee.family-name: Sara became the given name")
        .contains("stTotalMonths: 60 months")
        .contains("achievements x1")
        .contains("placements p5 → projects/kortare-vantetid")
        .doesNotContain("0017");
    assertThat(file("new/contract.yaml")).contains("regulation: \"2015\"").doesNotContain("1990");
    assertThat(file("new/private.yaml")).contains("19900101-0017");
    assertThat(file("new/.gitignore")).contains("private.yaml");
    assertThat(file("new/rotations.yaml")).contains("percent: 75", "objectives: [c1, c3]");
    assertThat(file("new/courses.yaml"))
        .contains("objectives: [a6, b4]", "title: Psykofarmakologi");
    assertThat(file("new/absence.yaml")).contains("kind: vacation", "kind: parental");
  }

  @Test
  void bastjanstgoringIsPartOfIt() throws IOException {
    Run run = ark("2021-bt", "--employment-percent", "100");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(file("new/contract.yaml")).contains("start: 2022-02-01", "employment-percent: 100");
    assertThat(file("new/rotations.yaml"))
        .contains("kind: bt", "objectives: [BT2, STc3]", "objectives: [STc1, STc2]")
        .contains("kind: research");
    assertThat(file("new/absence.yaml")).contains("kind: child-care", "kind: sick");
    assertThat(run.out()).contains("Konferens is no course of the regulation");
    assertThat(st("validate", "new").out()).doesNotContain("format/");
  }

  /** Each fault of the sample is told with the id that the source has for it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "placements f1: | ends before it begins",
        "placements f2: | 2024-02-30",
        "placements f3 | attendance 0 is no share",
        "placements f3 | marks of a web page",
        "placements f3 | of another regulation: c4",
        "placements f3 | does not have: STx9",
        "placements f4 | rotations/enhet-c",
        "placements f4, placements f5 | 120 percent",
        "placements f6 | Studieresa",
        "courses g1 | no day",
        "achievements y | placements borta",
        "profile specialty | Trollkonst",
      })
  void aFaultIsTold(String item, String what) {
    Run run = ark("faults");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).anyMatch(line -> line.contains(item) && line.contains(what));
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws IOException {
    ark("2015");
    Path rotations = folder.resolve("new/rotations.yaml");
    String mine = Files.readString(rotations).replace("percent: 75", "percent: 80   # mitt");
    Files.writeString(rotations, mine);
    String backup = SAMPLES.resolve("st-ark-2015.json").toString();
    Run again = st("import", backup, "--into", "new");
    assertThat(again.code()).isZero();
    assertThat(Files.readString(rotations)).isEqualTo(mine);
    assertThat(again.out())
        .contains("percent: the portfolio has 80, the source 75; --update takes the source's")
        .contains("placements p1 → rotations/akutmottagningen: is there already, the same");
    Run update = st("import", backup, "--into", "new", "--update");
    assertThat(update.code()).as(update.err()).isZero();
    assertThat(Files.readString(rotations)).isEqualTo(mine.replace("percent: 80 ", "percent: 75 "));
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(ark("2015", "--dry-run").out()).contains("Taken");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void anotherPersonsBackupIsLeft() throws IOException {
    ark("2015");
    Files.writeString(folder.resolve("new/private.yaml"), "personnummer: 19920304-2384\n");
    String before = file("new/contract.yaml");
    Run run = st("import", SAMPLES.resolve("st-ark-2021-bt.json").toString(), "--into", "new");
    assertThat(run.out())
        .contains("the personnummer is another person's")
        .doesNotContain("2384", "0017");
    assertThat(file("new/contract.yaml")).isEqualTo(before);
  }

  @Test
  void whoSitsAtATerminalIsAsked() throws IOException {
    Path file = SAMPLES.resolve("st-ark-faults.json");
    assumeTrue(Files.exists(file), "without the samples of ST-ARK");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String answers = "psykiatri\n2024-01-01\n100\nhemma\n80\n";
    World world =
        Worlds.of(
            folder,
            Map.of("ST_LANG", "en"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            true,
            Locale.ROOT,
            () -> Run.TODAY,
            new BufferedReader(new StringReader(answers)));
    assertThat(St.run(world, "import", file.toString(), "--new", "new")).isZero();
    assertThat(file("new/contract.yaml"))
        .contains("specialty: psykiatri", "start: 2024-01-01", "employment-percent: 100");
    assertThat(file("new/rotations.yaml")).contains("percent: 80", "location: home");
  }

  private Path workbook(String name, Consumer<Worksheet> fill) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      fill.accept(workbook.newWorksheet(name));
    }
    return file;
  }

  private Run rotations(Consumer<Worksheet> fill) throws IOException {
    Path file =
        workbook(
            "Tjänstgöringar",
            sheet -> {
              String[] heads = {"Procent", "Enhet", "från", "Till ", "SLAG", "Delmål"};
              for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
              }
              fill.accept(sheet);
            });
    return st("import", file.toString(), "--new", "new", "--regulation", "2021");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "26/11 2026 | from: 2026-11-26",
        "261126 | from: 2026-11-26",
        "20261126 | from: 2026-11-26",
        "26 november 2026 | from: 2026-11-26",
        "2026-11-26 | from: 2026-11-26",
      })
  void aDayIsReadInTheSpellingsOfTheField(String written, String read) throws IOException {
    Run run = rotations(sheet -> row(sheet, written));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(file("new/rotations.yaml")).contains(read);
  }

  private static void row(Worksheet sheet, String from) {
    sheet.value(1, 0, 80);
    sheet.value(1, 1, "Akuten");
    sheet.value(1, 2, from);
    sheet.value(1, 3, "2027-01-31");
    sheet.value(1, 4, "klinisk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/05", "våren 2026", "46000", "2026-02-30"})
  void aDayThatIsNotCertainIsTold(String written) throws IOException {
    Run run = rotations(sheet -> row(sheet, written));
    assertThat(run.code()).isZero();
    assertThat(file("new/rotations.yaml")).doesNotContain("from:");
    assertThat(run.out())
        .contains("C2: " + written + " cannot be read with certainty")
        .contains("the source does not have from");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"80", "0,8", "80 %", "80,0 %"})
  void aShareIsReadInItsSpellings(String written) throws IOException {
    rotations(
        sheet -> {
          row(sheet, "2026-11-26");
          sheet.value(1, 0, written);
        });
    assertThat(file("new/rotations.yaml")).contains("percent: 80\n");
  }

  @Test
  void cellsThatSayPercentAreShares() throws IOException {
    rotations(
        sheet -> {
          row(sheet, "2026-11-26");
          sheet.value(1, 0, 1);
          sheet.style(1, 0).format("0%").set();
          sheet.value(1, 5, "STc1–STc3; stb2 och STa1");
        });
    assertThat(file("new/rotations.yaml"))
        .contains("percent: 100\n", "objectives: [STc1–STc3, STb2, STa1]");
  }

  @Test
  void unknownColumnsMergedCellsAndFormulasAreTold() throws IOException {
    Run run =
        rotations(
            sheet -> {
              sheet.value(0, 6, "Lön");
              sheet.value(0, 7, "Vårdfrm");
              row(sheet, "2026-11-26");
              sheet.formula(1, 0, "40+40");
              sheet.value(2, 1, "=HYPERLINK(\"http://x\")");
              sheet.range(2, 1, 3, 1).merge();
            });
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("unknown column: Lön", "unknown column: Vårdfrm; is vårdform meant?")
        .contains("A2: a formula", "merged cells (B3:B4)");
    assertThat(file("new/rotations.yaml")).contains("HYPERLINK").doesNotContain("percent");
  }

  @Test
  void aSheetWithAnotherNameIsFoundByItsHeadings() throws IOException {
    Path file =
        workbook(
            "Blad1",
            sheet -> {
              sheet.value(0, 0, "Mina kurser");
              sheet.value(2, 0, "Titel");
              sheet.value(2, 1, "Från");
              sheet.value(2, 2, "Till");
              sheet.value(2, 3, "Kursledare");
              sheet.value(3, 0, "EKG");
              sheet.value(3, 1, LocalDate.of(2026, 3, 2));
              sheet.style(3, 1).format("yyyy-mm-dd").set();
              sheet.value(3, 2, "4 mars 2026");
            });
    Run run = st("import", file.toString(), "--new", "new");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(file("new/courses.yaml")).contains("id: ekg", "from: 2026-03-02", "to: 2026-03-04");
    assertThat(run.out()).contains("stands above the headings");
  }

  @Test
  void aNameThatNobodyHasBecomesAPerson() throws IOException {
    Path file =
        workbook(
            "Kurser",
            sheet -> {
              String[][] rows = {
                {"Titel", "Från", "Till", "Kursledare", "Kursledare: tjänsteställe"},
                {"Ett", "2026-01-12", "2026-01-13", "Ola Prov", ""},
                {"Två", "2026-01-14", "2026-01-15", "Ida Prov", "Lund"},
              };
              for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                  sheet.value(r, c, rows[r][c]);
                }
              }
            });
    assertThat(st("import", file.toString(), "--new", "new").code()).isZero();
    assertThat(file("new/courses.yaml"))
        .contains("leader: {name: Ola Prov}", "leader: {name: Ida Prov, workplace: Lund}");
  }

  private void zip(String name, String part, byte[] content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    }
  }

  private void isRefused(String name, String because) {
    Run run = st("import", name, "--new", "new");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(name, because);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void whatNobodyShouldOpenIsRefused() throws IOException {
    zip("bomb.xlsx", "xl/media/x.bin", new byte[101_000_000]);
    isRefused("bomb.xlsx", "unpacks to more than 40 MB");
    zip(
        "cells.xlsx",
        "xl/worksheets/sheet1.xml",
        "<c/>".repeat(500_001).getBytes(StandardCharsets.UTF_8));
    isRefused("cells.xlsx", "more than 500000 cells");
    zip("macro.xlsx", "xl/vbaProject.bin", new byte[1]);
    isRefused("macro.xlsx", "macros");
    byte[] laughs = "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>".getBytes(StandardCharsets.UTF_8);
    zip("entity.xlsx", "xl/sharedStrings.xml", laughs);
    isRefused("entity.xlsx", "entities");
    Files.write(
        folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    isRefused("old.xls", "encrypted");
    Files.writeString(folder.resolve("notes.txt"), "hej");
    isRefused("notes.txt", "nothing that st import reads");
    Files.write(folder.resolve("large.json"), new byte[20_000_001]);
    isRefused("large.json", "at most 20 MB");
  }

  @Test
  void brokenJsonIsRefusedWithItsLine() throws IOException {
    Files.writeString(
        folder.resolve("a.json"), "{\"app\": {\"name\": \"ST-ARK\"},\n\"profile\": [");
    Run run = st("import", "a.json", "--new", "new");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains("line 2");
    Files.writeString(
        folder.resolve("b.json"), "{\"a\": " + "[".repeat(100) + "]".repeat(100) + "}");
    assertThat(st("import", "b.json", "--new", "new").code()).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void whereToIsSaidOnce() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{}");
    assertThat(st("import", "a.json").code()).isEqualTo(ExitCode.USAGE);
    assertThat(st("import", "a.json", "--new", "x", "--into", "y").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(st("import", "--new", "x").code()).isEqualTo(ExitCode.USAGE);
    assertThat(st("import", "none.json", "--new", "x").code()).isEqualTo(ExitCode.USAGE);
  }
}
