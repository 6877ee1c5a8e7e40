package se.stportfolj.cli;

import se.stportfolj.edit.NotEditableException;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;

/** What is said of a file that is left as it is: why, and the lines to put in by hand. */
final class NotEdited {
  private NotEdited() {}

  /**
   * Tells it.
   *
   * @return the exit code
   */
  static int tell(Invocation invocation, NotEditableException e) {
    invocation.tell(e.told());
    if (!e.lines().isEmpty()) {
      invocation.tell(Message.of("edit.paste"));
      e.lines().forEach(line -> invocation.world().err().println("    " + Shown.of(line)));
    }
    return ExitCode.FAILURE;
  }
}
