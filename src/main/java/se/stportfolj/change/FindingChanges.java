package se.stportfolj.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.change.PortfolioChange.Sterner;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Texts;

/**
 * Matches the findings of two sides by what they say: the rule, the entry and the words. A line
 * that has moved is no change. Of a rule that could not be asked on one side, nothing is gained or
 * lost.
 */
final class FindingChanges {
  private FindingChanges() {}

  /**
   * What became of the findings.
   *
   * @param unread names of files that could not be read on one side, of whose content nothing is
   *     gained or lost
   */
  static PortfolioChange.Findings of(
      Verdict before, Verdict after, Set<String> unread, Texts texts) {
    Set<String> notAsked = new HashSet<>();
    before.notRun().forEach(one -> notAsked.add(one.rule()));
    after.notRun().forEach(one -> notAsked.add(one.rule()));
    Map<String, List<Finding>> left = new HashMap<>();
    for (Finding finding : before.findings()) {
      left.computeIfAbsent(key(finding, texts), key -> new ArrayList<>()).add(finding);
    }
    List<Finding> gained = new ArrayList<>();
    List<Sterner> severities = new ArrayList<>();
    List<Finding> accepted = new ArrayList<>();
    List<Finding> open = new ArrayList<>();
    for (Finding finding : after.findings()) {
      if (notAsked.contains(finding.rule()) || isOf(unread, finding)) {
        continue;
      }
      List<Finding> same = left.getOrDefault(key(finding, texts), List.of());
      if (same.isEmpty()) {
        (finding.isExcepted() ? accepted : gained).add(finding);
        continue;
      }
      Finding known = same.remove(0);
      if (known.severity() != finding.severity()) {
        severities.add(new Sterner(finding, known.severity()));
      }
      if (known.isExcepted() != finding.isExcepted()) {
        (finding.isExcepted() ? accepted : open).add(finding);
      }
    }
    List<Finding> lost = new ArrayList<>();
    for (Finding finding : before.findings()) {
      List<Finding> same = left.get(key(finding, texts));
      boolean asked = !notAsked.contains(finding.rule()) && !isOf(unread, finding);
      if (asked && same.contains(finding)) {
        lost.add(finding);
      }
    }
    return new PortfolioChange.Findings(gained, lost, severities, accepted, open);
  }

  private static boolean isOf(Set<String> unread, Finding finding) {
    String file = finding.place().file();
    return !finding.rule().startsWith("format/")
        && unread.contains(file.substring(file.lastIndexOf('/') + 1));
  }

  private static String key(Finding finding, Texts texts) {
    return finding.rule() + "\n" + finding.entry().orElse("") + "\n" + texts.say(finding.message());
  }
}
