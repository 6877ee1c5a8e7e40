package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Section;
import se.stportfolj.regulation.OfficialText.TrainingActivity;

/**
 * Reads {@code requirements}, {@code activities} and {@code advice} of a row, where it has them.
 */
final class OfficialTextReader {
  private OfficialTextReader() {}

  /**
   * The text of a delmål.
   *
   * @param required what the row requires: the activities must say the same
   */
  static Optional<OfficialText> read(Section row, Optional<List<Requirement>> required) {
    if (!row.has("requirements")) {
      return Optional.empty();
    }
    List<TrainingActivity> activities = new ArrayList<>();
    List<Requirement> kinds = new ArrayList<>();
    for (Section one : row.sections("activities")) {
      List<ActivityKind> anyOf = one.words("kinds", ActivityKind.values());
      activities.add(
          new TrainingActivity(one.text("text"), anyOf, one.words("signed-by", Signer.values())));
      kinds.add(new Requirement(anyOf));
      one.end();
    }
    if (!required.equals(Optional.of(kinds))) {
      throw row.malformed("kinds");
    }
    List<String> advice = row.has("advice") ? row.texts("advice") : List.of();
    return Optional.of(new OfficialText(row.texts("requirements"), activities, advice));
  }
}
