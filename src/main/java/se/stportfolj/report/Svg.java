package se.stportfolj.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.stportfolj.text.Shown;

/** Writes an SVG picture: rectangles, lines and text, with patterns that survive a grey printer. */
public final class Svg {
  /** Begins each id until the picture is whole; {@link Shown} lets it stand in no text. */
  private static final String MARK = "\u0001";

  private final StringBuilder out = new StringBuilder();
  private final boolean alone;

  private Svg(boolean alone) {
    this.alone = alone;
  }

  /** A picture that is a file of its own. */
  public static Svg alone() {
    return new Svg(true);
  }

  /** A picture within a page, whose policy takes no style but that of its own sheet. */
  public static Svg within() {
    return new Svg(false);
  }

  /** The fill with a pattern, such as {@code absence}. */
  public static String filled(String pattern) {
    return "url(#" + MARK + pattern + ")";
  }

  /** Opens a picture whose title and description a screen reader reads. */
  public void begin(int width, int height, String language, String title, String description) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append(alone ? "\" style=\"max-width:100%;height:auto\"" : "\" class=\"picture\"")
        .append(" role=\"img\"")
        .append(" aria-labelledby=\"" + MARK + "title " + MARK + "desc\" xml:lang=\"")
        .append(language)
        .append("\"\n  font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n")
        .append("<title id=\"" + MARK + "title\">")
        .append(escaped(title))
        .append("</title>\n<desc id=\"" + MARK + "desc\">")
        .append(escaped(description))
        .append("</desc>\n");
    patterns();
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
  }

  /**
   * Opens a small picture of shapes alone, beside words that say the same: a reader has nothing to
   * read in it. A page may have twenty thousand of them. How large it is and in which colours, the
   * style sheet of its page says; the shapes are in pixels.
   *
   * @param kind the class by which the style sheet knows it
   */
  public void beginSmall(String kind) {
    out.append("<svg class=\"").append(kind).append("\">");
  }

  /** The same, which grows with its page. */
  public void beginSmall(int width, int height, String kind) {
    out.append("<svg class=\"").append(kind).append("\" viewBox=\"0 0 ").append(width);
    out.append(' ').append(height).append("\">");
  }

  /**
   * A rectangle whose colour is the page's.
   *
   * @param kind the class by which the style sheet knows it
   */
  public void shape(int x, int y, int width, int height, String kind) {
    out.append("<path class=\"").append(kind).append("\" d=\"M").append(x).append(' ').append(y);
    out.append('h').append(width).append('v').append(height).append('H').append(x);
    out.append("z\"/>");
  }

  /** The whole of a small picture. */
  public String endSmall() {
    return out.append("</svg>").toString();
  }

  /**
   * The whole picture. Its ids begin with a digest of it, so that pictures that differ can stand in
   * one page, and the same picture is the same bytes.
   */
  public String end() {
    String marked = out.append("</svg>\n").toString();
    UUID digest = UUID.nameUUIDFromBytes(marked.getBytes(StandardCharsets.UTF_8));
    return marked.replace(MARK, "st-" + digest.toString().substring(0, 13) + "-");
  }

  /** A filled rectangle with a thin border; the tip is what it says when pointed at. */
  public void bar(int x, int y, int width, int height, String fill, Optional<String> tip) {
    rect(x, y, width, height, "fill=\"" + fill + "\" stroke=\"#222\" stroke-width=\"1\"", tip);
  }

  /** A rectangle that is only outlined, with dashes. */
  public void outline(int x, int y, int width, int height, Optional<String> tip) {
    String look = "fill=\"#fff\" stroke=\"#222\" stroke-width=\"1\" stroke-dasharray=\"4 3\"";
    rect(x, y, width, height, look, tip);
  }

  private void rect(int x, int y, int width, int height, String look, Optional<String> tip) {
    out.append("<rect x=\"").append(x).append("\" y=\"").append(y);
    out.append("\" width=\"").append(Math.max(1, width));
    out.append("\" height=\"").append(Math.max(1, height)).append("\" ").append(look);
    if (tip.isPresent()) {
      out.append("><title>").append(escaped(tip.get())).append("</title></rect>\n");
    } else {
      out.append("/>\n");
    }
  }

  public void line(int x1, int y1, int x2, int y2, String look) {
    out.append("<line x1=\"").append(x1).append("\" y1=\"").append(y1);
    out.append("\" x2=\"").append(x2).append("\" y2=\"").append(y2);
    out.append("\" ").append(look).append("/>\n");
  }

  /** A circle for something that has a day and no length. */
  public void dot(int x, int y, String tip) {
    out.append("<circle cx=\"").append(x).append("\" cy=\"").append(y);
    out.append("\" r=\"4\" fill=\"#fff\" stroke=\"#222\" stroke-width=\"1.5\"><title>");
    out.append(escaped(tip)).append("</title></circle>\n");
  }

  public void text(int x, int y, String look, String text) {
    out.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" ").append(look);
    out.append('>').append(escaped(text)).append("</text>\n");
  }

  /** Text on a bar: a white edge keeps it legible on every pattern. */
  public void label(int x, int y, String text) {
    text(
        x,
        y,
        "font-size=\"12\" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"4\" fill=\"#000\"",
        text);
  }

  /** A letter in the middle of a bar. */
  public void letter(int x, int y, String letter) {
    text(
        x,
        y,
        "font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" paint-order=\"stroke\""
            + " stroke=\"#fff\" stroke-width=\"3\" fill=\"#000\"",
        letter);
  }

  private void patterns() {
    out.append("<defs>\n");
    pattern("bt", "#dbe9f6", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4");
    pattern("research", "#e6f2de", "M2,0 v8 M6,0 v8");
    pattern("leadership", "#fbeed5", "M0,2 h8 M0,6 h8");
    pattern("observership", "#f1e4f4", "M1,2 h2 M5,6 h2");
    pattern("absence", "#eeeeee", "M0,0 l8,8 M8,0 l-8,8");
    out.append("</defs>\n");
  }

  private void pattern(String id, String ground, String path) {
    out.append("<pattern id=\"").append(MARK).append(id);
    out.append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">");
    out.append("<rect width=\"8\" height=\"8\" fill=\"").append(ground).append("\"/><path d=\"");
    out.append(path).append("\" stroke=\"#444\" stroke-width=\"1\" fill=\"none\"/></pattern>\n");
  }

  private static String escaped(String text) {
    return Shown.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
