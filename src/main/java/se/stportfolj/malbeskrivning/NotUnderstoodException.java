package se.stportfolj.malbeskrivning;

import java.util.HashMap;
import java.util.Map;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** A document that is not a target description as this package knows them. */
public final class NotUnderstoodException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message told;

  NotUnderstoodException(String what, Map<String, String> blanks) {
    super(what + " " + blanks);
    Map<String, Blank> filled = new HashMap<>();
    blanks.forEach((name, value) -> filled.put(name, Blank.of(value)));
    this.told = new Message("malbeskrivning." + what, filled);
  }

  /** What was read is no target description as the law has them. */
  static NotUnderstoodException notTheLaw(String specialty, Message reason) {
    return new NotUnderstoodException(
        new Message(
            "malbeskrivning.not-the-law",
            Map.of("specialty", Blank.of(specialty), "found", new Blank.Said(reason))));
  }

  private NotUnderstoodException(Message told) {
    super(told.toString());
    this.told = told;
  }

  /** Something on a page; what was found there is quoted. */
  static NotUnderstoodException on(int page, String what, String found) {
    String quoted = found.length() <= 80 ? found : found.substring(0, 80) + "…";
    return new NotUnderstoodException(
        what, Map.of("page", Integer.toString(page), "found", quoted));
  }

  /** What was not understood. */
  public Message told() {
    return told;
  }
}
