package se.stportfolj.report.law;

import java.util.Map;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** That a repository's own target description is used, or why it is not. */
public final class OverridingText {
  private OverridingText() {}

  /** The sentence. */
  public static Message of(Overriding own) {
    if (own instanceof Overriding.Refused refused) {
      return new Message(
          "law.refused",
          Map.of(
              "file", Blank.of(refused.file()),
              "line", Blank.of(refused.range().line()),
              "reason", new Blank.Said(refused.reason())));
    }
    return new Message("law.own", Map.of("file", Blank.of(own.file())));
  }
}
