package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stportfolj.pdf.form.ReadbackTest.Way;
import se.stportfolj.pdf.page.DraftMark;
import se.stportfolj.pdf.page.Flattening;
import se.stportfolj.pdf.page.Rendered;

/** Several forms as one file: nothing of any is lost, and nothing can be filled in any more. */
class EnvelopeFileTest {
  private static final List<FormId> FORMS =
      List.of(FormId.of("2021-5"), FormId.of("2021-6"), FormId.of("2021-9"), FormId.of("2021-10"));

  @ParameterizedTest
  @EnumSource(Way.class)
  void everyPageLooksAsItDidAlone(Way way) throws IOException {
    List<byte[]> parts = parts(way);
    Rendered merged = Flattening.merged(parts, "Ansökan");
    try (PDDocument all = Loader.loadPDF(merged.pdf())) {
      assertThat(all.getDocumentCatalog().getAcroForm(null)).isNull();
      assertThat(all.getDocumentInformation().getTitle()).isEqualTo("Ansökan");
      int page = 0;
      for (byte[] part : parts) {
        try (PDDocument alone = Loader.loadPDF(part)) {
          for (int i = 0; i < alone.getNumberOfPages(); i++) {
            assertThat(differing(all, page++, alone, i)).isLessThan(40);
          }
        }
      }
      assertThat(page).isEqualTo(merged.pages()).isEqualTo(all.getNumberOfPages());
    }
  }

  /** Each value is read where its label is, and the pages come one after another. */
  @Test
  void whatIsDrawnKeepsItsOrderOfReading() throws IOException {
    try (PDDocument all = Loader.loadPDF(Flattening.merged(parts(Way.DRAWN), "Ansökan").pdf())) {
      assertThat(all.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      List<String> words = new ArrayList<>();
      read(all.getDocumentCatalog().getStructureTreeRoot().getKids(), words);
      assertThat(words)
          .containsSequence("Efternamn", "Đorđević Åström", "Förnamn", "Łukasz Nguyễn")
          .containsSubsequence("ANSÖKAN", "om fullgjord specialiseringstjänstgöring", "Kurs")
          .contains("X");
      assertThat(Collections.frequency(words, "Łukasz Nguyễn")).isEqualTo(FORMS.size());
    }
  }

  private static void read(List<Object> kids, List<String> words) throws IOException {
    for (Object kid : kids) {
      PDStructureElement element = (PDStructureElement) kid;
      List<Object> content = element.getKids();
      if (content.size() == 1 && content.get(0) instanceof Integer id) {
        String said = element.getActualText();
        words.add(said == null ? marked(element.getPage(), id) : said);
      } else {
        read(content, words);
      }
    }
  }

  private static String marked(PDPage page, int id) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> content.getMCID() == id)
        .flatMap(content -> texts(content).stream())
        .map(TextPosition::getUnicode)
        .collect(Collectors.joining());
  }

  private static List<TextPosition> texts(PDMarkedContent content) {
    List<TextPosition> texts = new ArrayList<>();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition text) {
        texts.add(text);
      } else if (part instanceof PDMarkedContent inner) {
        texts.addAll(texts(inner));
      }
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void equalPartsAreKeptOnceAndTheBytesAreTheSameEachTime(Way way) throws IOException {
    List<byte[]> parts = parts(way);
    byte[] once = Flattening.merged(parts, "Ansökan").pdf();
    assertThat(once).isEqualTo(Flattening.merged(parts, "Ansökan").pdf());
    if (way == Way.OFFICIAL) {
      // Each of the blanks has a third of a megabyte of fonts.
      assertThat(once).hasSizeLessThan(700_000);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aDraftSaysSoOnEveryPageAndHidesNothing(Way way) throws IOException {
    Form form = Forms.load(FormId.of("2021-6"));
    byte[] marked = DraftMark.on(way.render(form, Samples.full(form, 39)).pdf());
    try (PDDocument document = Loader.loadPDF(marked)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String letters = stripper.getText(document).replaceAll("\\s", "");
        assertThat(letters).contains("Tjänsteförteckning");
        assertThat(letters.replaceAll("[^UTKAS]", "")).contains("U", "K");
      }
    }
    assertThat(marked).isEqualTo(DraftMark.on(way.render(form, Samples.full(form, 39)).pdf()));
  }

  private static List<byte[]> parts(Way way) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    for (FormId id : FORMS) {
      Form form = Forms.load(id);
      parts.add(way.render(form, Samples.full(form, form.rowsPerCopy() == 0 ? 0 : 20)).pdf());
    }
    return parts;
  }

  /** How many pixels of a page differ, of half a million. */
  private static int differing(PDDocument one, int page, PDDocument other, int otherPage)
      throws IOException {
    int[] a = pixels(one, page);
    int[] b = pixels(other, otherPage);
    assertThat(a).hasSameSizeAs(b);
    int differing = 0;
    for (int i = 0; i < a.length; i++) {
      if (Math.abs((a[i] & 0xFF) - (b[i] & 0xFF)) > 60) {
        differing++;
      }
    }
    return differing;
  }

  private static int[] pixels(PDDocument document, int page) throws IOException {
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 72);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
