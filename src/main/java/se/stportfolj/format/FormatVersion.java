package se.stportfolj.format;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;

/**
 * Which version of the format files are written in. A file that says of itself that it is of a
 * later one is not judged by this one: all that is new in it would be told as mistakes.
 */
public final class FormatVersion {
  /** The version that this program reads and writes; raised when an older program would misread. */
  public static final int CURRENT = 1;

  private static final String NAME = "format";

  /** The key that says it; files without it are of the first version. */
  public static final Shape.Key KEY = Shape.may(NAME, new Shape.Whole(1, CURRENT));

  private FormatVersion() {}

  /**
   * What is said of a file of a later version, in the place of everything else.
   *
   * @param shown its path for people
   */
  public static Optional<FormatProblem> later(String shown, Node root) {
    Optional<Entry> said = root instanceof Mapping top ? top.entry(NAME) : Optional.empty();
    if (said.isEmpty() || !(said.get().value() instanceof Scalar version) || !isLater(version)) {
      return Optional.empty();
    }
    return Optional.of(
        new FormatProblem(
            FormatProblem.Kind.LATER_FORMAT,
            "",
            new Place(shown, version.range()),
            Map.of(
                "version", Checker.excerpt(version.text()),
                "current", Integer.toString(CURRENT))));
  }

  /** Any whole number above, also one in quotes or of more digits than a number here has. */
  private static boolean isLater(Scalar version) {
    String digits = version.text().strip();
    int from = 0;
    while (from < digits.length() && digits.charAt(from) == '0') {
      from++;
    }
    for (int i = from; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    int length = digits.length() - from;
    return length > 9 || (length > 0 && Integer.parseInt(digits.substring(from)) > CURRENT);
  }
}
