package se.stportfolj.pdf.form;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not a blank that can be filled. */
public final class BlankRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Reason {
    /** Not a PDF, damaged, or not to be opened. */
    UNREADABLE,
    /** Protected by a password or by permissions. */
    ENCRYPTED,
    /** Somebody has signed it: filling it would break the signature. */
    SIGNED,
    /** A sound PDF, but none of the forms, or not the one that was asked for. */
    NOT_THE_FORM
  }

  private final Reason reason;

  BlankRefusedException(Path file, Reason reason, Throwable cause) {
    super(file + ": " + reason, cause);
    this.reason = reason;
  }

  BlankRefusedException(Path file, Reason reason) {
    this(file, reason, null);
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }
}
