package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which delmål an item of ST-ARK counts for. */
final class ArkMilestones {
  private ArkMilestones() {}

  /** Those of its phase, of both where it says that it fulfils both, and those achieved by it. */
  static List<String> of(
      ArkItem item, boolean bt, Map<String, List<String>> achieved, Draft draft) {
    boolean both = item.flag("fulfillsStGoals");
    List<String> own = new ArrayList<>(item.texts(bt ? "btMilestones" : "milestones"));
    List<String> other = item.texts(bt ? "milestones" : "btMilestones");
    if (both) {
      own.addAll(other);
    } else if (!other.isEmpty()) {
      draft.left("ark.other-phase", "codes", String.join(", ", other));
    }
    own.addAll(achieved.getOrDefault(item.name(), List.of()));
    return own;
  }
}
