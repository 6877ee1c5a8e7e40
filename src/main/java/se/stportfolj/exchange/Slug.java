package se.stportfolj.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.stportfolj.text.Normal;

/** An id out of a title: small letters, digits and hyphens. */
final class Slug {
  private static final int LONGEST = 40;

  /** Letters that are no other letter with a mark. */
  private static final Map<String, String> LETTERS =
      Map.of("ł", "l", "đ", "d", "ø", "o", "æ", "ae", "ß", "ss", "ı", "i");

  private Slug() {}

  /**
   * An id that nobody has.
   *
   * @param otherwise what it is made of where the title has no letters that an id can have
   */
  static String of(String title, String otherwise, Set<String> taken) {
    String slug = plain(title);
    String base = slug.isEmpty() ? plain(otherwise) : slug;
    String id = base;
    for (int n = 2; taken.contains(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static String plain(String title) {
    String small = title.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      small = small.replace(letter.getKey(), letter.getValue());
    }
    String plain = Normal.apart(small).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.replaceAll("^-+|-+$", "");
  }
}
