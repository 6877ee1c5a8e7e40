package se.stportfolj.report.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;

/** Letters for the rotations on a time line that are too short to have their name in them. */
final class PlanKey {
  /** The width of a letter of a label, and the air on both sides. */
  private static final int LETTER = 7;

  private static final int AIR = 6;

  /** Closer than this, letters stand on top of each other, on so many levels. */
  private static final int CLOSE = 11;

  private static final int LEVELS = 3;
  private static final int ALPHABET = 26;

  private final Map<Rotation, Letter> letters;

  private PlanKey(Map<Rotation, Letter> letters) {
    this.letters = letters;
  }

  /**
   * What stands in a short bar.
   *
   * @param level how many letters lie below it
   */
  record Letter(String letter, int level) {}

  /** The key of these rotations, in the order of their days. */
  static PlanKey of(List<Rotation> rotations, PlanScale scale) {
    Map<Rotation, Letter> letters = new LinkedHashMap<>();
    int before = Integer.MIN_VALUE / 2;
    int level = 0;
    for (Rotation rotation :
        rotations.stream()
            .sorted(Comparator.comparing(one -> one.dates().from()))
            .filter(one -> one.kind() != RotationKind.OBSERVERSHIP)
            .filter(one -> scale.shows(one.dates()))
            .filter(one -> !fits(one.id(), one, scale))
            .toList()) {
      int middle = scale.x(rotation.dates().from()) + scale.width(rotation.dates()) / 2;
      level = middle - before < CLOSE ? (level + 1) % LEVELS : 0;
      letters.put(rotation, new Letter(letter(letters.size()), level));
      before = middle;
    }
    return new PlanKey(letters);
  }

  /** Whether a text has room in the bar of a rotation. */
  static boolean fits(String text, Rotation rotation, PlanScale scale) {
    return text.length() <= (scale.width(rotation.dates()) - AIR) / LETTER;
  }

  /** Those that have a letter, in the order of the letters. */
  List<Rotation> rotations() {
    return new ArrayList<>(letters.keySet());
  }

  Optional<Letter> letter(Rotation rotation) {
    return Optional.ofNullable(letters.get(rotation));
  }

  /** a to z, then aa, ab and so on. */
  private static String letter(int number) {
    String last = Character.toString('a' + number % ALPHABET);
    return number < ALPHABET ? last : letter(number / ALPHABET - 1) + last;
  }
}
