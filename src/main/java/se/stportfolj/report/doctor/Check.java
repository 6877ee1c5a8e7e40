package se.stportfolj.report.doctor;

import java.util.List;
import java.util.Optional;
import se.stportfolj.text.Message;

/**
 * One thing that was looked at.
 *
 * @param id what it is; {@code doctor.ID} among the texts is its name for people
 * @param says what was found, in one line
 * @param advice what to do, where something is amiss
 */
public record Check(
    String id, State state, Message says, Optional<Message> advice, List<Fact> facts) {
  /** Keeps its own copy. */
  public Check {
    facts = List.copyOf(facts);
  }

  /** How it stands. */
  public enum State {
    /** As it should be. */
    OK("ok"),
    /** Works, and could be better. */
    NOTE("note"),
    /** Cannot be used, and st needs it. */
    FAULT("fault");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** As JSON and the texts have it. */
    public String key() {
      return key;
    }
  }
}
