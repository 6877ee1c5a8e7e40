package se.stportfolj.pdf.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.stportfolj.pdf.page.Box;

/** The letters of a page's own text layer (not of its fields), with their places. */
final class PlacedText extends PDFTextStripper {
  /** A letter; x from the left and y from the bottom to the base line, in points. */
  record Glyph(String text, double x, double right, double y) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final double height;

  private PlacedText(double height) {
    this.height = height;
  }

  /** The text layer of a page, counted from 0. */
  static PlacedText of(PDDocument document, int page) {
    double height = document.getPage(page).getMediaBox().getHeight();
    PlacedText placed = new PlacedText(height);
    placed.setStartPage(page + 1);
    placed.setEndPage(page + 1);
    try {
      placed.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return placed;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    double x = text.getXDirAdj();
    glyphs.add(
        new Glyph(text.getUnicode(), x, x + text.getWidthDirAdj(), height - text.getYDirAdj()));
  }

  /** Whether every letter lies in the box, from edge to edge. */
  boolean liesIn(Box box) {
    return glyphs.stream()
        .allMatch(g -> box.contains(g.x(), g.y()) && box.contains(g.right(), g.y() + 6));
  }

  /** The letters whose middle lies in the box, without spaces, top line first. */
  String within(Box box) {
    return glyphs.stream()
        .filter(g -> box.contains((g.x() + g.right()) / 2, g.y()))
        .sorted(
            Comparator.comparingLong((Glyph g) -> -Math.round(g.y())).thenComparingDouble(Glyph::x))
        .map(Glyph::text)
        .collect(Collectors.joining())
        .replaceAll("[\\s\\p{Z}]+", "");
  }
}
