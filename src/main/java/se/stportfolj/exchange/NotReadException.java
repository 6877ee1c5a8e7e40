package se.stportfolj.exchange;

import se.stportfolj.text.Message;

/** A file that is not read, and why: it is something else, or nobody should open it. */
public final class NotReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /** Because of this. */
  public NotReadException(Message told) {
    super(told.key());
    this.told = told;
  }

  /** Why. */
  public Message told() {
    return told;
  }
}
