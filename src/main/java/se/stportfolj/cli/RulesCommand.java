package se.stportfolj.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.report.law.RuleList;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Rules;
import se.stportfolj.text.Texts;

/** {@code st rules}: every rule, with what it is about. */
final class RulesCommand implements Command {
  @Override
  public String name() {
    return "rules";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts).addOption(Options.format(TextOrJson.values(), texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException {
    List<RuleInfo> rules = Rules.all().stream().map(Rule::info).toList();
    String list =
        switch (invocation.format(TextOrJson.values())) {
          case TEXT -> RuleList.text(rules, invocation.texts(), invocation.style());
          case JSON -> RuleList.json(rules, invocation.texts());
        };
    invocation.world().out().print(list);
    return ExitCode.OK;
  }
}
