package se.stportfolj.pdf.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Fit;
import se.stportfolj.pdf.page.Ink;

/**
 * Writes values into a document's fields together with their looks, so that every viewer and
 * printer shows the same. Collects what did not fit.
 */
final class Filling {
  /**
   * What a continuation sheet must carry.
   *
   * @param caption what the form calls the field
   */
  record Overflow(String caption, String text) {}

  /** Bytes below which a packed stream, with what names the packing, is no shorter. */
  private static final int WORTH_PACKING = 120;

  private final PDDocument document;
  private final EmbeddedFont font;
  private final Map<String, PDAppearanceStream> appearances = new HashMap<>();
  private final List<Overflow> overflows = new ArrayList<>();
  private final Map<String, String> rests = new HashMap<>();

  Filling(PDDocument document, EmbeddedFont font) {
    this.document = document;
    this.font = font;
  }

  /** What did not fit, each once: copies of a form repeat the same value. */
  List<Overflow> overflows() {
    return overflows.stream().distinct().toList();
  }

  /** Fills every place that has a value. */
  void fill(List<Opening> openings, double largest) throws IOException {
    for (Opening opening : openings) {
      Slot slot = opening.slot();
      String value = slot.continues().map(this::restOf).orElse(slot.value());
      if (value.isEmpty()) {
        continue;
      }
      if (opening.field() instanceof PDCheckBox box) {
        box.check();
      } else if (opening.field() instanceof PDTextField text) {
        write(text, slot, value, largest);
      } else {
        throw new IOException("No field for " + slot.caption());
      }
    }
  }

  /** What the field before has left over for the one that continues it. */
  private String restOf(String name) {
    String rest = rests.remove(name);
    return rest == null ? "" : rest;
  }

  private void write(PDTextField field, Slot slot, String value, double largest)
      throws IOException {
    PDAnnotationWidget widget = field.getWidgets().get(0);
    PDRectangle rectangle = widget.getRectangle();
    double foot = rectangle.getLowerLeftY();
    Box rect = new Box(0, 0, rectangle.getWidth(), rectangle.getHeight());
    Box room =
        new Box(
            0,
            Math.max(0, slot.clear().bottom() - foot),
            rect.right(),
            Math.min(rect.top(), slot.clear().top() - foot));
    Fit fit = Fit.of(value, room, largest, slot.multiline(), slot.goesOn());
    if (!fit.rest().isEmpty() && slot.goesOn()) {
      rests.put(slot.name(), fit.rest());
    } else if (!fit.rest().isEmpty()) {
      overflows.add(new Overflow(slot.onSheet(), fit.rest()));
    }
    field.setMultiline(slot.multiline() || fit.lines().size() > 1);
    field.getCOSObject().setString(COSName.V, fit.shown());
    // A second, formatted value would be shown instead of the one written here.
    field.getCOSObject().removeItem(COSName.getPDFName("RV"));
    field.setDefaultAppearance(TypingFont.appearance(fit.size()));
    Ink ink = Ink.ofField(font);
    ink.raw("/Tx BMC");
    OptionalDouble baseLine =
        slot.baseLine().isPresent()
            ? OptionalDouble.of(slot.baseLine().getAsDouble() - foot)
            : OptionalDouble.empty();
    ink.value(fit, room, slot.align(), slot.multiline(), baseLine);
    ink.raw("EMC");
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.getCOSObject().setDirect(true);
    looks.setNormalAppearance(appearance(rect, ink));
    widget.setAppearance(looks);
  }

  /** The looks of a field; equal fields, such as the cells that say 100, share them. */
  private PDAppearanceStream appearance(Box size, Ink ink) throws IOException {
    String key = size + new String(ink.bytes(), StandardCharsets.ISO_8859_1);
    PDAppearanceStream known = appearances.get(key);
    if (known == null) {
      known = appearance(document, font, size, ink);
      appearances.put(key, known);
    }
    return known;
  }

  /**
   * The looks of a field of the given size. A service record has over a hundred, so each is kept
   * short: without the type, which PDF lets one leave out.
   */
  static PDAppearanceStream appearance(PDDocument document, EmbeddedFont font, Box size, Ink ink)
      throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.getCOSObject().removeItem(COSName.TYPE);
    COSArray bounds = new COSArray();
    bounds.add(COSInteger.ZERO);
    bounds.add(COSInteger.ZERO);
    bounds.add(rounded(size.width()));
    bounds.add(rounded(size.height()));
    stream.getCOSObject().setItem(COSName.BBOX, bounds);
    stream.setResources(font.resources());
    byte[] marks = ink.bytes();
    COSStream content = stream.getCOSObject();
    try (OutputStream out =
        marks.length < WORTH_PACKING
            ? content.createOutputStream()
            : content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(marks);
    }
    return stream;
  }

  /** Two decimals: less than a printer can show. */
  private static COSFloat rounded(double points) {
    return new COSFloat(Math.round(points * 100) / 100f);
  }
}
