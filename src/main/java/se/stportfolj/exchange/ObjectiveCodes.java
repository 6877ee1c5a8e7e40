package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stportfolj.portfolio.ObjectiveRange;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/** Delmål as people write them: {@code stc1}, {@code ST-c1}, {@code C 1}, {@code c1-4}. */
public final class ObjectiveCodes {
  private static final String LETTERS = "((?:ST|BT)?)[\\s.-]*([abc]?)[\\s.-]*";
  private static final String APART = "[,;/&\\n]|\\s(?:och|samt|and)\\s";
  private static final Pattern CODE =
      Pattern.compile(LETTERS + "(\\d{1,2})", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE =
      Pattern.compile(
          LETTERS + "(\\d{1,2})\\s*[-–—]\\s*" + LETTERS + "(\\d{1,2})", Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDE =
      Pattern.compile("(?<=\\d)\\s+(?=(?:ST|BT)?[\\s.-]*[abc]?\\d)", Pattern.CASE_INSENSITIVE);

  /** Codes further apart are no range that anybody means. */
  private static final int LONGEST = 30;

  private final RegulationId regulation;
  private final Optional<TargetDescription> target;

  /**
   * Under a regulation.
   *
   * @param target of the specialty, where that is known
   */
  public ObjectiveCodes(RegulationId regulation, Optional<TargetDescription> target) {
    this.regulation = regulation;
    this.target = target;
  }

  /**
   * What was made of texts.
   *
   * @param codes those of the specialty, each once
   * @param ofOther those of another regulation
   * @param unknown those that the specialty does not have, or that are none
   */
  public record Read(List<String> codes, List<String> ofOther, List<String> unknown) {}

  /** Reads texts, each a code, a range or several of them. */
  public Read read(List<String> texts) {
    List<String> codes = new ArrayList<>();
    List<String> ofOther = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String text : texts) {
      for (String one : apart(text)) {
        Optional<String> code = code(one);
        if (code.isEmpty()) {
          unknown.add(one);
        } else if (Group.of(regulation, code.get()).isEmpty()) {
          (isOfOther(code.get()) ? ofOther : unknown).add(one);
        } else if (!mayApply(code.get())) {
          unknown.add(one);
        } else if (!codes.contains(code.get())) {
          codes.add(code.get());
        }
      }
    }
    return new Read(codes, ofOther, unknown);
  }

  /** The texts of a line: codes may have nothing but spaces between them. */
  static List<String> written(String line) {
    return List.of(BESIDE.matcher(line).replaceAll(", "));
  }

  /** The codes of a text as the regulations spell them; ranges, and what is no code, as written. */
  static List<String> spelled(String text) {
    List<String> all = new ArrayList<>();
    for (String part : text.split(APART, -1)) {
      if (!part.isBlank()) {
        boolean range = ObjectiveRange.codes(part.strip()).size() > 1;
        all.add(range ? part.strip() : code(part).orElse(part.strip()));
      }
    }
    return all;
  }

  private boolean isOfOther(String code) {
    return regulation.others().stream().anyMatch(other -> Group.of(other, code).isPresent());
  }

  private boolean mayApply(String code) {
    return target.isEmpty()
        || target.get().applicability(code) != TargetDescription.Applicability.NO;
  }

  /** The code as the regulations write it. */
  private static Optional<String> code(String text) {
    Matcher m = CODE.matcher(text.strip());
    return m.matches() ? Optional.of(code(m.group(1), m.group(2), m.group(3))) : Optional.empty();
  }

  private static String code(String prefix, String letter, String number) {
    return prefix.toUpperCase(Locale.ROOT)
        + letter.toLowerCase(Locale.ROOT)
        + Integer.parseInt(number);
  }

  /** Each code that a text names, ranges opened. */
  public static List<String> apart(String text) {
    List<String> all = new ArrayList<>();
    for (String part : text.split(APART, -1)) {
      Matcher m = RANGE.matcher(part.strip());
      if (m.matches() && opensTo(m)) {
        for (int n = Integer.parseInt(m.group(3)); n <= Integer.parseInt(m.group(6)); n++) {
          all.add(code(m.group(1), m.group(2), Integer.toString(n)));
        }
      } else if (!part.isBlank()) {
        all.add(part.strip());
      }
    }
    return all;
  }

  /** Whether the end is of the same kind as the beginning, and lies behind it. */
  private static boolean opensTo(Matcher m) {
    boolean bare = m.group(4).isEmpty() && m.group(5).isEmpty();
    boolean same =
        m.group(4).equalsIgnoreCase(m.group(1)) && m.group(5).equalsIgnoreCase(m.group(2));
    int steps = Integer.parseInt(m.group(6)) - Integer.parseInt(m.group(3));
    return (bare || same) && steps > 0 && steps < LONGEST;
  }
}
