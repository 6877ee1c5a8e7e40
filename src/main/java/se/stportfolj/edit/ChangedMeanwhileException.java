package se.stportfolj.edit;

import java.io.IOException;

/** Somebody else has changed a file since it was read; nothing has been written. */
public final class ChangedMeanwhileException extends IOException {
  private static final long serialVersionUID = 1L;

  ChangedMeanwhileException(String file) {
    super(file);
  }
}
