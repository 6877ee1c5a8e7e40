package se.stportfolj.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.text.Texts;

/** One command of {@code st}: what it takes, and what it does with it. */
interface Command {
  /** Its name on the command line. */
  String name();

  /** Its options and parameters, described in the user's language. */
  CommandSpec spec(Texts texts);

  /**
   * Does it.
   *
   * @return the exit code
   * @throws UsageException if the options ask for something that there is not
   * @throws IOException if something could not be read or written
   */
  int run(Invocation invocation) throws UsageException, IOException;
}
