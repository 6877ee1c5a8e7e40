package se.stportfolj.pdf.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import se.stportfolj.pdf.page.Item.Align;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.Style;

/** The marks on a page or in a field, as a PDF content stream. */
public final class Ink {
  /** The width of all lines on the blanks, in points. */
  private static final double LINE = 0.25;

  /** The outline that makes letters bold, and the room it needs, as parts of the size. */
  private static final double OUTLINE = 0.028;

  private static final double TRACKING = 0.025;

  private final EmbeddedFont font;
  private final StringBuilder out = new StringBuilder();
  private final List<Structure.Part> words = new ArrayList<>();
  private boolean tagged;

  private Ink(EmbeddedFont font, boolean tagged) {
    this.font = font;
    this.tagged = tagged;
  }

  /** For a page: every text is numbered for {@link Structure}, all else is ornament. */
  public static Ink ofPage(EmbeddedFont font) {
    return new Ink(font, true);
  }

  /** For the looks of a field. */
  public static Ink ofField(EmbeddedFont font) {
    return new Ink(font, false);
  }

  /** Something that draws. */
  @FunctionalInterface
  public interface Marks {
    void draw() throws IOException;
  }

  /** The texts of the page so far, in the order they were drawn. */
  public List<Structure.Part> words() {
    return List.copyOf(words);
  }

  /** Marks that are read as one text of a type such as {@code P} or {@code H1}. */
  public Structure.Part words(String type, Marks marks) throws IOException {
    Structure.Part part = new Structure.Part.Words(type, words.size());
    words.add(part);
    enclosed("/" + type + " <</MCID " + (words.size() - 1) + ">> BDC", marks);
    return part;
  }

  /** Marks that are seen as one picture, and told by other words. */
  public void picture(String told, Marks marks) throws IOException {
    words.add(new Structure.Part.Picture(told, words.size()));
    enclosed("/Figure <</MCID " + (words.size() - 1) + ">> BDC", marks);
  }

  /** Marks that are not read, such as the foot of a page. */
  public void ornament(Marks marks) throws IOException {
    enclosed("/Artifact BMC", marks);
  }

  private void enclosed(String begin, Marks marks) throws IOException {
    boolean outside = tagged;
    tagged = false;
    raw(begin);
    marks.draw();
    raw("EMC");
    tagged = outside;
  }

  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Anything that has no method here, as PDF operators. */
  public void raw(String operators) {
    out.append(operators).append('\n');
  }

  /** The lines around a box. */
  public void frame(Box box) {
    raw("/Artifact BMC");
    raw(
        format(
            "q 0 G %s w %s %s %s %s re S Q",
            LINE, box.left(), box.bottom(), box.width(), box.height()));
    raw("EMC");
  }

  /** What a form prints. */
  public void print(Print print) throws IOException {
    double y = print.y();
    for (List<Lettering.Run> line : print.words().lines()) {
      double x = start(line, print);
      for (Lettering.Run run : line) {
        Style style = run.light() ? Style.REGULAR : print.style();
        text(run.text(), x, y, print.size(), style);
        x += width(run.text(), print.size(), style);
      }
      y -= print.leading();
    }
  }

  private static double start(List<Lettering.Run> line, Print print) {
    double width =
        line.stream().mapToDouble(r -> width(r.text(), print.size(), print.style())).sum();
    return switch (print.align()) {
      case LEFT -> print.x();
      case CENTER -> print.x() - width / 2;
      case RIGHT -> print.x() - width;
    };
  }

  /** One line of text from x, with its base line at y. */
  public void text(String text, double x, double y, double size, Style style) throws IOException {
    if (tagged) {
      words("P", () -> text(text, x, y, size, style));
      return;
    }
    String font = format("/%s %s Tf", this.font.name(), size);
    String codes = this.font.encode(text);
    // The typeface has one cut only: a thin outline makes it bold, a slant makes it italic.
    out.append(
        switch (style) {
          case REGULAR -> format("BT %s %s %s Td %s Tj ET\n", font, x, y, codes);
          case ITALIC -> format("BT 0 g %s 1 0 0.2 1 %s %s Tm %s Tj ET\n", font, x, y, codes);
          case BOLD ->
              format(
                  "q BT 0 g 0 G %s w 2 Tr %s Tc %s %s %s Td %s Tj ET Q\n",
                  OUTLINE * size, TRACKING * size, font, x, y, codes);
        });
  }

  /** Points from the start of a text to its end. */
  public static double width(String text, double size, Style style) {
    double tracking = style == Style.BOLD ? TRACKING * size * text.length() : 0;
    return Typeface.width(text, size) + tracking;
  }

  /**
   * A laid out value inside its field: running text from the top, other values in the middle, and a
   * single line on its base line if it has one.
   */
  public void value(Fit fit, Box rect, Align align, boolean running, OptionalDouble baseLine)
      throws IOException {
    double top =
        running ? rect.top() - Fit.MARGIN : rect.top() - (rect.height() - fit.height()) / 2;
    double middle = top - Typeface.ASCENT * fit.size();
    double y = fit.lines().size() == 1 ? baseLine.orElse(middle) : middle;
    for (String line : fit.lines()) {
      double room = rect.width() - 2 * Fit.MARGIN - Typeface.width(line, fit.size());
      double shift =
          switch (align) {
            case LEFT -> 0;
            case CENTER -> room / 2;
            case RIGHT -> room;
          };
      text(line, rect.left() + Fit.MARGIN + shift, y, fit.size(), Style.REGULAR);
      y -= fit.leading() * fit.size();
    }
  }

  /** Numbers as PDF wants them: decimal point, no exponent, three decimals. */
  public static String format(String pattern, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = values[i] instanceof Double number ? number(number) : values[i];
    }
    return String.format(Locale.ROOT, pattern, texts);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
