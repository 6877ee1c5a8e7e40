package se.stportfolj.regulation;

import java.util.Optional;
import se.stportfolj.format.Word;
import se.stportfolj.statute.RegulationId;

/** The groups of delmål. */
public enum Group implements Word {
  /** Common to all specialties. */
  A("a"),
  /** Common to many specialties. */
  B("b"),
  /** Of one specialty; the law gives these no titles. */
  C("c"),
  /** Bastjänstgöring, where the regulation has it. */
  BT("bt");

  private final String key;

  Group(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** The group that a code's spelling points to, whether or not there is such a delmål. */
  public static Optional<Group> of(RegulationId regulation, String code) {
    Optional<String> bt = regulation.btPrefix();
    if (bt.isPresent() && code.startsWith(bt.get())) {
      return numbered(code, bt.get().length()) ? Optional.of(BT) : Optional.empty();
    }
    int letter = regulation.prefix().length();
    return code.startsWith(regulation.prefix()) && numbered(code, letter + 1)
        ? ofLetter(code.charAt(letter))
        : Optional.empty();
  }

  private static Optional<Group> ofLetter(char letter) {
    return switch (letter) {
      case 'a' -> Optional.of(A);
      case 'b' -> Optional.of(B);
      case 'c' -> Optional.of(C);
      default -> Optional.empty();
    };
  }

  /** Whether a number without leading zero begins at the index and ends the code. */
  private static boolean numbered(String code, int from) {
    if (code.length() <= from || code.charAt(from) == '0') {
      return false;
    }
    for (int i = from; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
