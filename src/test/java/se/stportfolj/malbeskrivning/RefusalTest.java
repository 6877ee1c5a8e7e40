package se.stportfolj.malbeskrivning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.regulation.Law;

/** What is not understood is refused with what it was, and nothing is written. */
class RefusalTest {
  private static final double TOP = 155;

  @TempDir Path folder;

  @Test
  void whatIsDrawnHereIsUnderstood() throws Exception {
    try (Synthetic drawn = new Synthetic()) {
      Path pdf = drawn.part("Kirurgi", 2).save(folder.resolve("sound.pdf"));
      List<MalbeskrivningImport.Imported> imported =
          MalbeskrivningImport.run(pdf, out(), false, Law.shipped());
      assertThat(imported).extracting(one -> one.specialty()).containsExactly("kirurgi");
      assertThat(Files.readString(out().resolve("2015/kirurgi.yaml")))
          .contains("  c2:\n    require: [clinical]")
          .contains("- \"kunna något om c2\"");
    }
  }

  @Test
  void aFileThatIsNoPdf() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.pdf"), "Kompetensbeskrivning");
    refused(file, "malbeskrivning.not-a-pdf");
  }

  @Test
  void aScanWithoutText() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    refused(file, "malbeskrivning.no-text");
  }

  @Test
  void anotherDocument() throws IOException {
    try (Synthetic drawn = new Synthetic()) {
      drawn.page("Psykiatri").text(0, TOP, "Ansökan om bevis om specialistkompetens");
      refused(drawn.save(folder.resolve("other.pdf")), "malbeskrivning.other-document");
    }
  }

  /** Parts before it were sound, and are not written either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          activity;    Deltagande i ett möte;                          supervisor
          activity;    Klinisk tjänstgöring|under handledning och kurs; supervisor
          certificate; Deltagande i en eller|flera kurser;             Intyg om deltagande
          """)
  void anActivityOrCertificateInOtherWords(String what, String activity, String certificate)
      throws IOException {
    String signed = certificate.equals("supervisor") ? Synthetic.BY_SUPERVISOR : certificate;
    try (Synthetic drawn = new Synthetic()) {
      drawn.part("Kirurgi", 2);
      begin(drawn, "För urologi gäller a1.");
      drawn.table(TOP + 90, "a1", "Titel", activity, signed);
      refused(drawn.save(folder.resolve("words.pdf")), "malbeskrivning." + what);
    }
  }

  @Test
  void aTableWithOtherColumns() throws IOException {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller a1.");
      drawn.text(0, TOP + 90, "Delmål a1").text(144, TOP + 90, "Intyg");
      refused(drawn.save(folder.resolve("columns.pdf")), "malbeskrivning.table");
    }
  }

  @Test
  void aDelmalThatAppliesWithoutATable() throws IOException {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller a1–a2.");
      drawn.table(TOP + 90, "a1", "Titel", Synthetic.CLINICAL, Synthetic.BY_SUPERVISOR);
      refused(drawn.save(folder.resolve("codes.pdf")), "malbeskrivning.codes");
    }
  }

  @Test
  void aSentenceThatSaysSomethingElse() throws IOException {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller särskilda krav.");
      refused(drawn.save(folder.resolve("scope.pdf")), "malbeskrivning.scope");
    }
  }

  @Test
  void aSpecialtyThatIsNone() throws IOException {
    try (Synthetic drawn = new Synthetic()) {
      drawn.part("Rymdmedicin", 2);
      refused(drawn.save(folder.resolve("specialty.pdf")), "malbeskrivning.specialty");
    }
  }

  @Test
  void theSameSpecialtyTwice() throws IOException {
    try (Synthetic drawn = new Synthetic()) {
      drawn.part("Kirurgi", 2).part("Kirurgi", 3);
      refused(drawn.save(folder.resolve("twice.pdf")), "malbeskrivning.twice");
    }
  }

  @Test
  void whatIsThereIsNotReplacedUnasked() throws Exception {
    Path there = out().resolve("2015/kirurgi.yaml");
    Files.createDirectories(there.getParent());
    Files.writeString(there, "mine");
    try (Synthetic drawn = new Synthetic()) {
      Path pdf = drawn.part("Urologi", 2).part("Kirurgi", 2).save(folder.resolve("both.pdf"));
      NotUnderstoodException refusal =
          catchThrowableOfType(
              NotUnderstoodException.class,
              () -> MalbeskrivningImport.run(pdf, out(), false, Law.shipped()));
      assertThat(refusal.told().key()).isEqualTo("malbeskrivning.exists");
      assertThat(there).hasContent("mine");
      assertThat(out().resolve("2015/urologi.yaml")).doesNotExist();
      MalbeskrivningImport.run(pdf, out(), true, Law.shipped());
      assertThat(Files.readString(there)).contains("specialty: kirurgi");
    }
  }

  private static void begin(Synthetic drawn, String sentence) throws IOException {
    drawn.page("Urologi").text(0, TOP, "Kompetensbeskrivning").text(0, TOP + 30, "Påhittad.");
    drawn.page("Urologi").text(0, TOP, "Kompetenskrav").text(0, TOP + 30, sentence);
    drawn.text(0, TOP + 60, "Delmål a och b");
  }

  private Path out() {
    return folder.resolve("malbeskrivningar");
  }

  private void refused(Path pdf, String key) {
    NotUnderstoodException refusal =
        catchThrowableOfType(
            NotUnderstoodException.class,
            () -> MalbeskrivningImport.run(pdf, out(), true, Law.shipped()));
    assertThat(refusal).isNotNull();
    assertThat(refusal.told().key()).as(refusal.getMessage()).isEqualTo(key);
    assertThat(out()).doesNotExist();
  }
}
