package se.stportfolj.pdf.page;

import java.util.List;
import se.stportfolj.text.Normal;

/**
 * Which text can be put on paper. Asked before any file is written, since no character may be
 * dropped or replaced by another (a name is a name).
 */
public final class Printability {
  private static final String SOFT_HYPHEN = "\u00AD";

  private Printability() {}

  /**
   * The characters of a text that cannot be printed, each once, in order; empty when all can.
   * Control characters and marks that turn the direction of writing are among them, and so are
   * letters written from right to left: pages are set from left to right, and would turn a name
   * backwards.
   */
  public static List<String> unprintable(String text) {
    return normalise(text)
        .codePoints()
        .filter(c -> c != '\n' && (steers(c) || runsLeft(c) || !Typeface.has(c)))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /**
   * The same visible text in the form it is printed: composed letters (NFC), {@code \n} between
   * lines, and without characters that have no looks, such as soft hyphens and joiners. Hyphens and
   * spaces of special kinds that the typeface lacks become the plain ones, which look the same.
   */
  public static String normalise(String text) {
    String composed = Normal.composed(text);
    StringBuilder out = new StringBuilder(composed.length());
    composed
        .replace("\r\n", "\n")
        .replace(SOFT_HYPHEN, "")
        .codePoints()
        .filter(c -> !hasNoLooks(c))
        .map(Printability::plain)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /** The same on one line, for a value that is no running text. */
  public static String oneLine(String text) {
    return normalise(text).replace('\n', ' ');
  }

  private static int plain(int c) {
    return switch (c) {
      case '\r', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t' -> ' ';
      case '\u2010', '\u2011' -> Typeface.has(c) ? c : '-';
      case '\u2007', '\u202F' -> '\u00A0';
      default -> Character.getType(c) == Character.SPACE_SEPARATOR && !Typeface.has(c) ? ' ' : c;
    };
  }

  private static boolean hasNoLooks(int c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
  }

  private static boolean runsLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean steers(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
