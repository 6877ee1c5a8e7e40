package se.stportfolj.cli;

/** What the process ends with; one meaning each. */
final class ExitCode {
  /** Nothing at or above what {@code --fail-on} says. */
  static final int OK = 0;

  /** Findings. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** {@code st} itself failed, or could not read or write. */
  static final int FAILURE = 3;

  /** Whoever read the output has closed it: what the shell says of a process ended by SIGPIPE. */
  static final int NOBODY_READS = 141;

  private ExitCode() {}
}
