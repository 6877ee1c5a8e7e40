package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken from filled official forms, and what becomes of PDFs that are none, or broken. */
class FormImportTest {
  private static final Path ANNA = Path.of("examples/anna-allmanmedicin-2021").toAbsolutePath();
  private static final Path ERIK = Path.of("examples/erik-psykiatri-2015").toAbsolutePath();

  @TempDir private Path folder;

  private Run st(String... arguments) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, arguments);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Path form(Path example, String id, String name) {
    st("render-intyg", example.toString(), "--id", id, "--out", "intyg");
    return folder.resolve("intyg/" + name);
  }

  private interface Change {
    void make(PDDocument document) throws IOException;
  }

  private static void change(Path file, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      change.make(document);
      document.save(file.toFile());
    }
  }

  private static void value(PDDocument document, String name, String value) {
    PDField field = document.getDocumentCatalog().getAcroForm(null).getField(name);
    field.getCOSObject().setString(COSName.V, value);
  }

  /** A file that is not read leaves what is beside it to be taken. */
  private void leaves(Path file, String why) throws IOException {
    Path good = form(ANNA, "barn", "2021-9-barn.pdf");
    Run run = st("import", file.toString(), good.toString(), "--new", "new");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(why).contains("→ rotations/barn-och-ungdomssjukvarden");
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    Run alone = st("import", file.toString(), "--new", "alone");
    assertThat(alone.code()).isEqualTo(3);
    assertThat(alone.out()).contains(why);
    assertThat(alone.err()).contains("nothing was written");
    assertThat(folder.resolve("alone")).doesNotExist();
  }

  private Path pdf(Change change) throws IOException {
    Path file = folder.resolve("odd.pdf");
    try (PDDocument document = new PDDocument()) {
      change.make(document);
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void aFileOf200MegabytesIsNotOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("odd.pdf"), "%PDF-1.7\n");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200_000_000);
    }
    leaves(file, "larger than 100 MB");
  }

  @Test
  void anEncryptedFileIsLeft() throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    byte[] open = Files.readAllBytes(file);
    try (PDDocument document = Loader.loadPDF(open)) {
      document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      document.save(folder.resolve("odd.pdf").toFile());
    }
    leaves(folder.resolve("odd.pdf"), "encrypted or has a password");
  }

  @ParameterizedTest
  @CsvSource({"20", "1500", "9000"})
  void aTruncatedFileIsLeft(int length) throws IOException {
    byte[] whole = Files.readAllBytes(form(ANNA, "barn", "2021-9-barn.pdf"));
    byte[] part = java.util.Arrays.copyOf(whole, length);
    Run run =
        st("import", Files.write(folder.resolve("odd.pdf"), part).toString(), "--new", "alone");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("Left (");
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void pagesWithinThemselvesEnd() throws IOException {
    Path file =
        pdf(
            document -> {
              document.addPage(new PDPage());
              COSDictionary pages = document.getPages().getCOSObject();
              ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
              pages.setInt(COSName.COUNT, 3);
            });
    Run run = st("import", file.toString(), "--new", "alone");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out() + run.err()).contains("Left (").doesNotContain("Exception", "\tat ");
  }

  @Test
  void aDrawingWithinItselfEnds() throws IOException {
    Path file =
        pdf(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              PDFormXObject drawing = new PDFormXObject(document);
              PDResources resources = new PDResources();
              resources.put(COSName.getPDFName("X"), drawing);
              drawing.setResources(resources);
              drawing.setBBox(page.getMediaBox());
              byte[] twice = "/X Do /X Do".getBytes(StandardCharsets.US_ASCII);
              try (java.io.OutputStream out = drawing.getStream().createOutputStream()) {
                out.write(twice);
              }
              page.setResources(resources);
              page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(twice)));
            });
    Run run = st("import", file.toString(), "--new", "alone");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("more text or drawings than any form has");
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void tenThousandPagesAreNotRead() throws IOException {
    Path file =
        pdf(
            document -> {
              for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
              }
            });
    leaves(file, "more than 500 pages");
  }

  @Test
  void aStreamThatUnpacksToGigabytesIsNotOpened() throws IOException {
    Path file =
        pdf(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              Deflater deflater = new Deflater(9);
              byte[] nothing = new byte[1_000_000];
              byte[] packed = new byte[2_000_000];
              int length = 0;
              for (int i = 0; i < 120; i++) {
                deflater.setInput(nothing);
                length += deflater.deflate(packed, length, packed.length - length);
              }
              deflater.finish();
              length += deflater.deflate(packed, length, packed.length - length);
              PDStream stream = new PDStream(document);
              try (java.io.OutputStream out = stream.getCOSObject().createRawOutputStream()) {
                out.write(packed, 0, length);
              }
              stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
              page.setContents(stream);
            });
    leaves(file, "unpacks to far more");
  }

  @Test
  void aScanIsToldToBeOne() throws IOException {
    Path file =
        pdf(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              java.awt.image.BufferedImage white =
                  new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
              try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(LosslessFactory.createFromImage(document, white), 0, 0, 595, 842);
              }
            });
    leaves(file, "sida 1: a picture without text, such as a scan");
  }

  private static Change words(String words, int times) {
    return document -> {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        out.newLineAtOffset(70, 700);
        for (int i = 0; i < times; i++) {
          out.showText(words);
        }
        out.endText();
      }
    };
  }

  @Test
  void whatIsNoFormIsTold() throws IOException {
    leaves(pdf(words("Kursintyg", 1)), "sida 1: is none of the official forms");
  }

  @Test
  void aPageWithMoreTextThanAnyFormIsNotRead() throws IOException {
    leaves(pdf(words("0123456789", 2_100)), "more text or drawings than any form has");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "241001–241231 | 2024-10-01 | 2024-12-31",
        "2024-10-01 - 2024-12-31 | 2024-10-01 | 2024-12-31",
        "1/10 2024 - 31/12 2024 | 2024-10-01 | 2024-12-31",
        "241001 t.o.m. 241231 | 2024-10-01 | 2024-12-31",
      })
  void aPeriodIsReadInItsSpellings(String written, String from, String to) throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    change(file, document -> value(document, "period", written));
    st("import", file.toString(), "--new", "new");
    assertThat(file("new/rotations.yaml")).contains("from: " + from, "to: " + to);
  }

  @ParameterizedTest
  @CsvSource({"241001-", "v 10-24", "våren 2022", "241231–241001", "241001"})
  void aPeriodThatIsOpenOrVagueIsTold(String written) throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    change(file, document -> value(document, "period", written));
    Run run = st("import", file.toString(), "--new", "new");
    assertThat(run.out()).contains(written + " is no period").contains("does not have from, to");
    assertThat(file("new/rotations.yaml")).doesNotContain("from:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STc1–STc4; STb2 | STc1, STc2, STc3, STc4, STb2",
        "stc1 och ST-c2 | STc1, STc2",
        "STa1 STb1 | STa1, STb1",
      })
  void rangesOfDelmalAreOpened(String written, String read) throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    change(file, document -> value(document, "objectives", written));
    st("import", file.toString(), "--new", "new");
    assertThat(file("new/rotations.yaml")).contains("objectives: [" + read + "]");
  }

  @Test
  void delmalThatAreNoneOfTheSpecialtyAreTold() throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    change(file, document -> value(document, "objectives", "STc5, c4, STx9"));
    Run run = st("import", file.toString(), "--new", "new");
    assertThat(run.out()).contains("of another regulation: c4", "does not have: STx9");
    assertThat(file("new/rotations.yaml")).contains("objectives: [STc5]");
  }

  @Test
  void lettersFromRightToLeftAreKeptAndTold() throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    change(file, document -> value(document, "unit", "עברית \u202Eabc"));
    Run run = st("import", file.toString(), "--new", "new");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("letters that st cannot print on a form");
    assertThat(file("new/rotations.yaml")).contains("עברית abc");
  }

  @Test
  void signedIsNeverTaken() throws IOException {
    Path file = form(ANNA, "barn", "2021-9-barn.pdf");
    Run run = st("import", file.toString(), "--new", "new");
    assertThat(run.out()).contains("whether a paper is signed cannot be seen");
    assertThat(file("new/rotations.yaml"))
        .contains("certificate: {issued: 2025-01-16, place: Gävle}")
        .doesNotContain("signed");
  }

  /** Neither the portfolio's number nor the other's is shown. */
  @Test
  void anotherPersonsCertificateIsLeft() throws IOException {
    Path mine = form(ANNA, "barn", "2021-9-barn.pdf");
    Path other = form(ERIK, "akut", "2015-4-akut.pdf");
    Run run = st("import", mine.toString(), other.toString(), "--new", "new");
    assertThat(run.out())
        .contains("2015-4, sida 1: the personnummer is another person's")
        .doesNotContain("9822", "9836");
    assertThat(file("new/rotations.yaml")).contains("Barn- och").doesNotContain("Psykiatriska");
  }

  @Test
  void anotherNameIsAnotherPersonWhereThereAreNoNumbers() throws IOException {
    Path mine = form(ANNA, "barn", "2021-9-barn.pdf");
    Path other = form(ERIK, "akut", "2015-4-akut.pdf");
    change(mine, document -> value(document, "personnummer", ""));
    change(other, document -> value(document, "personnummer", ""));
    Run run = st("import", mine.toString(), other.toString(), "--new", "new");
    assertThat(run.out()).contains("2015-4, sida 1: the name is another person's");
    assertThat(file("new/rotations.yaml")).doesNotContain("Psykiatriska");
  }

  /** As an application is posted: several forms in one file, without fields. */
  @Test
  void severalFormsInARowAreReadPageByPage() throws IOException {
    st("render-intyg", ERIK.toString(), "--application", "--draft", "--out", "intyg");
    Run run = st("import", "intyg/ansokan.pdf", "--new", "new");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("percent for the certificate of the same days")
        .contains("UTKAST")
        .contains("lies within a certificate of other days");
    assertThat(file("new/rotations.yaml"))
        .contains("unit: \"Psykiatriska akutmottagningen, Karlskrona\"")
        .contains("percent: 100");
    assertThat(file("new/courses.yaml")).contains("from: 2022-03-21", "to: 2022-03-22");
  }

  /** Several with their fields in one file share names: each has its own place. */
  @Test
  void mergedFormsKeepTheirOwnValues() throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    merger.addSource(form(ANNA, "barn", "2021-9-barn.pdf").toFile());
    merger.addSource(form(ANNA, "med", "2021-9-med.pdf").toFile());
    merger.setDestinationFileName(folder.resolve("both.pdf").toString());
    merger.mergeDocuments(null);
    Run run = st("import", "both.pdf", "--new", "new");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(file("new/rotations.yaml"))
        .contains("Barn- och ungdomssjukvården", "Medicinkliniken, Gävle sjukhus");
  }

  /** What is found again is told, also a course, whose form has no days. */
  @Test
  void whatIsThereIsKnownAgain() throws IOException {
    Path target = folder.resolve("anna");
    copy(ANNA, target);
    Path course = form(ANNA, "etik", "2021-10-etik.pdf");
    String before = file("anna/courses.yaml");
    Run run = st("import", course.toString(), "--into", "anna");
    assertThat(run.out()).contains("→ courses/etik").doesNotContain("medicinsk-etik-i-vardagen");
    assertThat(file("anna/courses.yaml")).isEqualTo(before);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (java.util.stream.Stream<Path> all = Files.list(from)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Files.copy(one, to.resolve(one.getFileName()));
      }
    }
  }

  /** Printed into a file, a page is often a little smaller: its words tell by how much. */
  @Test
  void aShrunkPageIsRead() throws IOException {
    st("render-intyg", ANNA.toString(), "--id", "barn", "--flatten", "--out", "intyg");
    Path file = folder.resolve("intyg/2021-9-barn.pdf");
    change(
        file,
        document -> {
          PDPage page = document.getPage(0);
          try (PDPageContentStream out =
              new PDPageContentStream(
                  document, page, PDPageContentStream.AppendMode.PREPEND, true, false)) {
            out.transform(new org.apache.pdfbox.util.Matrix(0.94f, 0, 0, 0.94f, 18, 25));
          }
        });
    Run run = st("import", file.toString(), "--new", "new");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(file("new/rotations.yaml"))
        .contains("from: 2024-10-01", "objectives: [STc5, STc6]", "issued: 2025-01-16");
  }
}
