package se.stportfolj.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.report.doctor.Check;
import se.stportfolj.report.doctor.DoctorJson;
import se.stportfolj.report.doctor.DoctorText;
import se.stportfolj.text.Texts;

/** {@code st doctor}: what st runs on and what of it is amiss, for a bug report. */
final class DoctorCommand implements Command {
  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts).addOption(Options.format(TextOrJson.values(), texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException {
    TextOrJson format = invocation.format(TextOrJson.values());
    List<Check> checks = new Diagnosis(invocation, Platform.here()).checks();
    String report =
        switch (format) {
          case TEXT -> DoctorText.of(checks, invocation.texts(), invocation.style());
          case JSON -> DoctorJson.of(checks, invocation.texts());
        };
    invocation.world().out().print(report);
    boolean fault = checks.stream().anyMatch(check -> check.state() == Check.State.FAULT);
    return fault ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
