package se.stportfolj.malbeskrivning;

import java.util.List;
import java.util.regex.Pattern;
import se.stportfolj.text.Normal;

/** Lines of a column as running text. */
final class Words {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  /** After these a hyphen at the end of the line stands for the rest of a compound. */
  private static final Pattern GOES_ON =
      Pattern.compile("(och|eller|samt|respektive|till|alternativt)\\b.*");

  private Words() {}

  /** Ligatures undone, soft hyphens taken out, one space between words. */
  static String plain(String text) {
    String letters = Normal.plain(text).replace("\u00AD", "");
    return SPACE.matcher(letters).replaceAll(" ").strip();
  }

  /** Lines joined to one paragraph; a word that was divided at a line's end is whole again. */
  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.length() == 0) {
        text.append(line);
      } else if (isDivided(text, line)) {
        text.setLength(text.length() - (keepsHyphen(text) ? 0 : 1));
        text.append(line);
      } else {
        text.append(' ').append(line);
      }
    }
    return text.toString();
  }

  private static boolean isDivided(StringBuilder text, String next) {
    int last = text.length() - 1;
    return text.charAt(last) == '-'
        && last > 0
        && Character.isLetter(text.charAt(last - 1))
        && !GOES_ON.matcher(next).matches();
  }

  /** An abbreviation keeps its hyphen: ST-läkare. */
  private static boolean keepsHyphen(StringBuilder text) {
    return Character.isUpperCase(text.charAt(text.length() - 2));
  }
}
