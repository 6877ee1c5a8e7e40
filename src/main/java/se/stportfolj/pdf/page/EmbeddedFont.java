package se.stportfolj.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface within one document: the letters in use, and those of western Europe so that fields
 * can be edited afterwards.
 */
public final class EmbeddedFont {
  /** What fields and pages call it. */
  public static final COSName NAME = COSName.getPDFName("StSans");

  /** What marks call it that are added to a finished document, which has one by the first name. */
  static final COSName MARK = COSName.getPDFName("StMark");

  private final PDType0Font font;
  private final COSName name;
  private final PDResources resources = new PDResources();

  public EmbeddedFont(PDDocument document) throws IOException {
    this(document, NAME);
  }

  /** By another name and with no letters but those that are written. */
  public EmbeddedFont(PDDocument document, COSName name) throws IOException {
    this.name = name;
    font = PDType0Font.load(document, Typeface.trueType(), true);
    addTo(resources);
  }

  /** What it is called. */
  String name() {
    return name.getName();
  }

  /** Resources with this font alone, the same for everything that needs no more. */
  public PDResources resources() {
    return resources;
  }

  /** Makes the font known to a page, a form or an appearance. */
  public void addTo(PDResources resources) {
    resources.put(name, font);
  }

  /**
   * The text in the font's own codes, as a PDF string whose characters stand for bytes. Half as
   * long as hexadecimal digits: a service record has over a hundred of them.
   */
  String encode(String text) throws IOException {
    text.codePoints().forEach(font::addToSubset);
    StringBuilder string = new StringBuilder("(");
    for (byte b : font.encode(text)) {
      char c = (char) (b & 0xFF);
      switch (c) {
        case '(', ')', '\\' -> string.append('\\').append(c);
        // A reader takes a bare carriage return for a line feed.
        case '\r' -> string.append("\\r");
        default -> string.append(c);
      }
    }
    return string.append(')').toString();
  }

  /** Writes the font into the document. Nothing can be encoded after that. */
  public void finish() throws IOException {
    font.subset();
  }
}
