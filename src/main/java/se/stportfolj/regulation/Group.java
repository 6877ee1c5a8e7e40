package se.stportfolj.regulation;

import java.util.Optional;

/** The groups of delmål. */
public enum Group implements Keyed {
  /** Common to all specialties. */
  A("a"),
  /** Common to many specialties. */
  B("b"),
  /** Of one specialty; the law gives these no titles. */
  C("c"),
  /** Bastjänstgöring, HSLF-FS 2021:8 only. */
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
    if (regulation == RegulationId.SOSFS_2015_8) {
      return numbered(code, 1) ? ofLetter(code.charAt(0)) : Optional.empty();
    }
    if (code.startsWith("BT")) {
      return numbered(code, 2) ? Optional.of(BT) : Optional.empty();
    }
    return code.startsWith("ST") && numbered(code, 3) ? ofLetter(code.charAt(2)) : Optional.empty();
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
