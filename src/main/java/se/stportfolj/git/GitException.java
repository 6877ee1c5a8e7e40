package se.stportfolj.git;

import java.io.IOException;
import java.util.Map;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Git cannot answer, and why. */
public final class GitException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Whose it is to mend. */
  public enum Fault {
    /** What was asked for is not there. */
    QUESTION,
    /** Git, or the repository as it lies here. */
    REPOSITORY
  }

  private final Fault fault;
  private final transient Message told;

  GitException(Fault fault, String key, Map<String, Blank> blanks) {
    super(key);
    this.fault = fault;
    this.told = new Message(key, blanks);
  }

  /** Whose it is to mend. */
  public Fault fault() {
    return fault;
  }

  /** Why, for the user. */
  public Message told() {
    return told;
  }
}
