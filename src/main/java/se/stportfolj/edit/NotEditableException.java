package se.stportfolj.edit;

import java.util.List;
import se.stportfolj.text.Message;

/** A file that cannot be changed without risk to what stands in it. It is left as it is. */
public final class NotEditableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message told;
  private final transient List<String> lines;

  NotEditableException(Message told, List<String> lines) {
    super(told.key());
    this.told = told;
    this.lines = List.copyOf(lines);
  }

  /** Why. */
  public Message told() {
    return told;
  }

  /** What somebody may put in by hand: lines of YAML; none where something was to be taken away. */
  public List<String> lines() {
    return lines;
  }
}
