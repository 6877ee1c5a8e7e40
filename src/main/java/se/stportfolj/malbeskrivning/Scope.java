package se.stportfolj.malbeskrivning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stportfolj.regulation.Group;
import se.stportfolj.statute.RegulationId;

/**
 * The sentence that says which delmål apply: "För psykiatri gäller a1–a6, b1–b5 samt c1–c13."
 *
 * @param specialty as the sentence writes it
 * @param codes in the order of the sentence
 */
record Scope(RegulationId regulation, String specialty, List<String> codes) {
  private static final Pattern SENTENCE = Pattern.compile("För (.+?) gäller (.+)\\.");
  private static final Pattern RANGE =
      Pattern.compile("(" + prefixes() + "[abc])(\\d{1,3})(?:\\s*[–-]\\s*\\1?(\\d{1,3}))?");

  /** Keeps its own copy of the list. */
  Scope {
    codes = List.copyOf(codes);
  }

  /** What may stand before the letter of a delmål, as part of a pattern. */
  static String prefixes() {
    return RegulationId.all().stream()
        .map(RegulationId::prefix)
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Empty if the sentence says something else. */
  static Optional<Scope> of(String sentence) {
    Matcher matcher = SENTENCE.matcher(sentence);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> codes = new ArrayList<>();
    for (String range : matcher.group(2).split(",\\s*|\\s+samt\\s+|\\s+och\\s+", -1)) {
      Matcher one = RANGE.matcher(range.strip());
      if (!one.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(one.group(2));
      int last = one.group(3) == null ? first : Integer.parseInt(one.group(3));
      for (int number = first; number <= last; number++) {
        codes.add(one.group(1) + number);
      }
    }
    for (RegulationId id : RegulationId.all()) {
      if (codes.stream().allMatch(code -> Group.of(id, code).isPresent())) {
        return Optional.of(new Scope(id, matcher.group(1), codes));
      }
    }
    return Optional.empty();
  }

  /** Those of a group. */
  List<String> codes(Group group) {
    return codes.stream()
        .filter(code -> Group.of(regulation, code).equals(Optional.of(group)))
        .toList();
  }
}
