package se.stportfolj.regulation;

import java.util.List;
import java.util.Optional;

/**
 * Which delmål of one group apply.
 *
 * @param codes empty when nobody could read which, which is not the same as none
 */
public record DelmalList(
    Group group,
    Optional<List<String>> codes,
    Confidence confidence,
    String source,
    Optional<String> note) {
  public DelmalList {
    codes = codes.map(List::copyOf);
  }
}
