package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.pdf.form.BlankFolder.Refusal;
import se.stportfolj.pdf.form.BlankRefusedException.Reason;

class BlankFolderTest {
  private static final FormId COURSE = FormId.of("2021-10");
  private static final FormId CLINICAL = FormId.of("2021-9");

  @TempDir Path folder;

  @Test
  void findsBlanksByTheirFieldsWhateverTheirNames() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Path clinical = Files.copy(Samples.blank(CLINICAL), deep.resolve("kurs åäö (1).PDF"));
    // The course blank goes by the clinical one's name.
    Path course = Files.copy(Samples.blank(COURSE), folder.resolve("bilaga-9.pdf"));
    BlankFolder blanks = BlankFolder.scan(folder);
    assertThat(blanks.find(CLINICAL).orElseThrow()).isEqualTo(clinical.toRealPath());
    assertThat(blanks.find(COURSE).orElseThrow()).isEqualTo(course.toRealPath());
    assertThat(blanks.find(FormId.of("2021-6"))).isEmpty();
    assertThat(blanks.refused()).isEmpty();
  }

  @Test
  void findsEveryDescribedFormAmongAllBlanks() throws IOException {
    BlankFolder blanks = BlankFolder.scan(Samples.blanks());
    assertThat(Forms.ids()).allMatch(id -> isThere(blanks, id));
    assertThat(blanks.refused()).allMatch(r -> r.reason() == Reason.NOT_THE_FORM);
  }

  @Test
  void opensOnlyWhatItNeeds() throws IOException {
    BlankFolder blanks = BlankFolder.scan(Samples.blanks());
    assertThat(blanks.find(COURSE)).isPresent();
    assertThat(blanks.refused()).hasSizeLessThan(3);
  }

  @Test
  void refusesGarbageEncryptedSignedAndOtherFiles() throws IOException {
    Path garbage = Files.writeString(folder.resolve("1.pdf"), "%PDF-1.7\nskräp");
    Path empty = Files.createFile(folder.resolve("2.pdf"));
    Path locked = folder.resolve("3.pdf");
    Path restricted = folder.resolve("4.pdf");
    Path signed = folder.resolve("5.pdf");
    Path plain = folder.resolve("6.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(plain.toFile());
      PDAcroForm acroForm = new PDAcroForm(document);
      PDSignatureField field = new PDSignatureField(acroForm);
      field.getCOSObject().setItem(COSName.V, new COSDictionary());
      acroForm.getFields().add(field);
      document.getDocumentCatalog().setAcroForm(acroForm);
      document.save(signed.toFile());
    }
    encrypt(plain, locked, "hemligt");
    encrypt(plain, restricted, "");
    Files.createDirectory(folder.resolve("7.pdf"));
    Files.writeString(folder.resolve("8.txt"), "not looked at");
    BlankFolder blanks = BlankFolder.scan(folder);
    assertThat(Forms.ids()).noneMatch(id -> isThere(blanks, id));
    Path real = folder.toRealPath();
    assertThat(blanks.refused())
        .containsExactly(
            new Refusal(real.resolve(garbage.getFileName()), Reason.UNREADABLE),
            new Refusal(real.resolve(empty.getFileName()), Reason.UNREADABLE),
            new Refusal(real.resolve(locked.getFileName()), Reason.ENCRYPTED),
            new Refusal(real.resolve(restricted.getFileName()), Reason.ENCRYPTED),
            new Refusal(real.resolve(signed.getFileName()), Reason.SIGNED),
            new Refusal(real.resolve(plain.getFileName()), Reason.NOT_THE_FORM));
  }

  @Test
  void fillingAnotherFormsBlankIsRefused() throws IOException {
    Path course = Samples.blank(COURSE);
    Form clinical = Forms.load(CLINICAL);
    assertThatThrownBy(() -> OfficialForm.fill(clinical, Samples.full(clinical, 0), course))
        .isInstanceOfSatisfying(
            BlankRefusedException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_THE_FORM));
  }

  /** As in a new edition: the names are the same, but one stands in another box. */
  @Test
  void aBlankWhoseFieldsStandElsewhereIsRefused() throws IOException {
    Path moved = folder.resolve("moved.pdf");
    try (PDDocument document = Loader.loadPDF(Samples.blank(CLINICAL).toFile())) {
      PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
      PDAnnotationWidget one = acroForm.getField("Efternamn").getWidgets().get(0);
      PDAnnotationWidget other = acroForm.getField("Förnamn").getWidgets().get(0);
      PDRectangle place = one.getRectangle();
      one.setRectangle(other.getRectangle());
      other.setRectangle(place);
      document.save(moved.toFile());
    }
    assertThat(BlankFolder.scan(folder).find(CLINICAL)).isEmpty();
    Form form = Forms.load(CLINICAL);
    assertThatThrownBy(() -> OfficialForm.fill(form, Samples.full(form, 0), moved))
        .isInstanceOfSatisfying(
            BlankRefusedException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_THE_FORM));
  }

  @Test
  void aMissingFolderIsAnIoException() {
    assertThatThrownBy(() -> BlankFolder.scan(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  private static void encrypt(Path from, Path to, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(from.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(to.toFile());
    }
  }

  private static boolean isThere(BlankFolder blanks, FormId id) {
    return blanks.find(id).isPresent();
  }
}
