package se.stportfolj.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.text.Texts;

/** {@code st cohort}: how all trainees of a repository stand together. */
final class CohortCommand implements Command {
  @Override
  public String name() {
    return "cohort";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return CohortCall.described(Options.command(name(), texts), texts);
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    return CohortCall.run(invocation);
  }
}
