package se.stportfolj.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import se.stportfolj.pdf.page.Item.Style;

/** Brings marks onto pages. */
public final class Paper {
  /** A4 as the blanks have it. */
  private static final PDRectangle A4 = new PDRectangle(595.276f, 841.89f);

  private Paper() {}

  /** Adds a page with these marks at the end. */
  public static PDPage add(PDDocument document, EmbeddedFont font, Ink ink) throws IOException {
    PDPage page = new PDPage(A4);
    page.setResources(font.resources());
    page.setContents(stream(document, ink.bytes()));
    document.addPage(page);
    return page;
  }

  /**
   * Adds marks to a page that has some already. Its own may leave any state behind and may be
   * shared with another page, so they are wrapped and not touched.
   */
  public static void addTo(PDDocument document, PDPage page, EmbeddedFont font, Ink ink)
      throws IOException {
    COSArray contents = prepared(document, page, font);
    contents.add(stream(document, ink.bytes()).getCOSObject());
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }

  /** The same with finished marks and the appearances in them, called Value0, Value1 and so on. */
  public static void addTo(
      PDDocument document, PDPage page, String marks, List<PDAppearanceStream> appearances)
      throws IOException {
    COSArray contents = wrapped(document, page);
    contents.add(stream(document, marks.getBytes(StandardCharsets.US_ASCII)).getCOSObject());
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    COSDictionary named = new COSDictionary();
    for (int i = 0; i < appearances.size(); i++) {
      named.setItem("Value" + i, appearances.get(i));
    }
    COSDictionary resources = new COSDictionary(page.getResources().getCOSObject());
    resources.setItem(COSName.XOBJECT, named);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
  }

  /** The same, with the marks below what the page has, so that they cover nothing. */
  static void addBelow(PDDocument document, PDPage page, EmbeddedFont font, Ink ink)
      throws IOException {
    COSArray contents = prepared(document, page, font);
    contents.add(0, stream(document, ink.bytes()).getCOSObject());
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }

  private static COSArray prepared(PDDocument document, PDPage page, EmbeddedFont font)
      throws IOException {
    COSDictionary resources = new COSDictionary(page.getResources().getCOSObject());
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    resources.setItem(COSName.FONT, fonts == null ? new COSDictionary() : new COSDictionary(fonts));
    font.addTo(new PDResources(resources));
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    return wrapped(document, page);
  }

  private static COSArray wrapped(PDDocument document, PDPage page) throws IOException {
    COSArray contents = new COSArray();
    contents.add(stream(document, "q\n".getBytes(StandardCharsets.US_ASCII)).getCOSObject());
    COSBase old = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (old instanceof COSArray array) {
      contents.addAll(array);
    } else if (old != null) {
      contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
    }
    contents.add(stream(document, "\nQ\n".getBytes(StandardCharsets.US_ASCII)).getCOSObject());
    return contents;
  }

  /** The foot that all blanks have: the regulation and the page of how many. */
  public static void foot(Ink ink, String text, int page, int pages) throws IOException {
    ink.ornament(
        () -> {
          ink.text(text, 70.87, 30.22, 6, Style.BOLD);
          ink.text(page + " (" + pages + ")", 287.92, 28.68, 9, Style.BOLD);
        });
  }

  private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
