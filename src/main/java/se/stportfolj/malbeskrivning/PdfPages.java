package se.stportfolj.malbeskrivning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import se.stportfolj.pdf.read.PageText;
import se.stportfolj.pdf.read.Unpacked;

/** The text layer of a PDF, one page at a time: the official document has about 1,000. */
final class PdfPages extends PageText {
  /** A gap this wide, in points, lies between columns and not between words. */
  private static final double BETWEEN_COLUMNS = 12;

  /** The largest file that is opened, in bytes; the official document has some 10 million. */
  private static final long MOST_BYTES = 100_000_000;

  /** The official document has about 1,000. */
  private static final int MOST_PAGES = 3_000;

  /** More words, or rows of words, than any page has. */
  private static final int MOST_PIECES = 3_000;

  private List<Piece> pieces = new ArrayList<>();

  private PdfPages() {}

  /** Takes the pages in their order. */
  interface Reader {
    void page(Page page) throws NotUnderstoodException, IOException;
  }

  /**
   * Hands over each page.
   *
   * @throws NotUnderstoodException if the file is no PDF that can be read, or has no text
   */
  static void read(Path file, Reader reader) throws NotUnderstoodException, IOException {
    Optional<PDDocument> opened = open(file);
    if (opened.isEmpty()) {
      throw new NotUnderstoodException("not-a-pdf", Map.of());
    }
    boolean text = false;
    try (PDDocument document = opened.get()) {
      // Fonts and images of the pages that have been read are not wanted again.
      document.setResourceCache(null);
      PdfPages pages = new PdfPages();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        Page page = pages.page(document, number);
        text |= !page.pieces().isEmpty();
        reader.page(page);
      }
    }
    if (!text) {
      throw new NotUnderstoodException("no-text", Map.of());
    }
  }

  /** Empty if it is not a PDF, or one that wants a password. */
  private static Optional<PDDocument> open(Path file) throws NotUnderstoodException, IOException {
    if (!java.nio.file.Files.isReadable(file)) {
      throw new java.nio.file.NoSuchFileException(file.toString());
    }
    if (java.nio.file.Files.size(file) > MOST_BYTES || !Unpacked.isSmall(file)) {
      throw new NotUnderstoodException(
          "too-large", Map.of("size", Long.toString(MOST_BYTES / 1_000_000)));
    }
    try {
      PDDocument document =
          Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
      if (document.getNumberOfPages() <= MOST_PAGES) {
        return Optional.of(document);
      }
      document.close();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty();
    }
    throw new NotUnderstoodException("too-many-pages", Map.of("max", Integer.toString(MOST_PAGES)));
  }

  private Page page(PDDocument document, int number) throws NotUnderstoodException {
    pieces = new ArrayList<>();
    try {
      read(document, number - 1);
    } catch (TooMuchException e) {
      throw onPage(number, "too-much");
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // PDFBox throws all of these on files that are damaged, or made to be.
      throw onPage(number, "broken-page");
    }
    if (pieces.size() > MOST_PIECES) {
      throw onPage(number, "too-much");
    }
    return new Page(number, pieces);
  }

  private static NotUnderstoodException onPage(int number, String what) {
    return new NotUnderstoodException(what, Map.of("page", Integer.toString(number)));
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    int from = 0;
    for (int i = 1; i <= positions.size(); i++) {
      if (i == positions.size() || isApart(positions.get(i - 1), positions.get(i))) {
        add(positions.subList(from, i));
        from = i;
      }
    }
  }

  private static boolean isApart(TextPosition a, TextPosition b) {
    return b.getXDirAdj() - (a.getXDirAdj() + a.getWidthDirAdj()) > BETWEEN_COLUMNS
        || Math.abs(a.getYDirAdj() - b.getYDirAdj()) > a.getHeightDir();
  }

  private void add(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      TextPosition letter = letters.get(i);
      text.append(letter.getUnicode());
      boolean gap =
          i + 1 < letters.size()
              && letters.get(i + 1).getXDirAdj() - letter.getXDirAdj() - letter.getWidthDirAdj()
                  > letter.getWidthOfSpace() / 2;
      if (gap) {
        text.append(' ');
      }
    }
    String words = Words.plain(text.toString());
    if (!words.isEmpty()) {
      TextPosition first = letters.get(0);
      pieces.add(new Piece(first.getXDirAdj(), first.getYDirAdj(), words));
    }
  }
}
