package se.stportfolj.cli;

import se.stportfolj.text.Message;

/** The command line asks for something that there is not: exit code 2. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message told;

  UsageException(Message told) {
    super(told.key());
    this.told = told;
  }

  Message told() {
    return told;
  }
}
