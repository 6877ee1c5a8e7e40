package se.stportfolj.report.findings;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/**
 * What a trainee has not planned yet. Nobody can plan a whole training in its first weeks, so until
 * half of the delmål have what they require, people are told once how many do not. Programs get the
 * whole list.
 */
final class Unplanned {
  private static final String RULE = "delmal/activity-missing";

  private final int delmal;
  private final boolean early;

  private Unplanned(Examined one) {
    Set<String> codes = new HashSet<>();
    for (Finding finding : one.verdict().findings()) {
      if (isOne(finding)
          && finding.message().blanks().get("objective") instanceof Blank.Plain code) {
        codes.add(code.text());
      }
    }
    delmal = codes.size();
    early = 2 * delmal > one.delmal();
  }

  static Unplanned of(Examined one) {
    return new Unplanned(one);
  }

  private static boolean isOne(Finding finding) {
    return finding.rule().equals(RULE)
        && finding.severity() == Severity.INFO
        && !finding.isExcepted();
  }

  /** Whether a finding is one of those that are told together, in the place of the first. */
  boolean includes(Finding finding) {
    return early && isOne(finding);
  }

  /** All of them in words. */
  Told told(Texts texts) {
    Message message = new Message("report.unplanned", Map.of("n", Blank.of(delmal)));
    return new Told(
        texts.say(message), Optional.of(texts.get("report.unplanned.hint")), "", Optional.empty());
  }
}
