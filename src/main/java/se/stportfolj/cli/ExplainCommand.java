package se.stportfolj.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.report.law.DelmalText;
import se.stportfolj.report.law.DelmalView;
import se.stportfolj.report.law.ExplainedJson;
import se.stportfolj.report.law.RuleExample;
import se.stportfolj.report.law.RuleExamples;
import se.stportfolj.report.law.RulePage;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Rules;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st explain}: a delmål or a rule, and what it rests on. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("CODE|RULE")
                .description(texts.get("help.explain.what"))
                .build())
        .addOption(Options.text("--specialty", "SLUG", texts.get("help.explain.specialty")))
        .addOption(Options.format(TextOrJson.values(), texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    TextOrJson format = invocation.format(TextOrJson.values());
    String what = invocation.given().matchedPositionalValue(0, "").strip();
    if (what.isEmpty()) {
      throw new UsageException(Message.of("usage.explain-what"));
    }
    Texts texts = invocation.texts();
    String page;
    Optional<RuleInfo> rule = rule(what);
    if (rule.isPresent()) {
      invocation.refuse("usage.explain-rule", "--specialty");
      page =
          switch (format) {
            case TEXT -> RulePage.of(rule.get(), example(rule.get()), texts);
            case JSON -> ExplainedJson.of(rule.get(), texts);
          };
    } else if (what.contains("/")) {
      throw unknownRule(what);
    } else {
      DelmalView view = new DelmalQuestion(invocation).answer(what);
      page =
          switch (format) {
            case TEXT -> DelmalText.of(view, texts, invocation.style());
            case JSON -> ExplainedJson.of(view, texts);
          };
    }
    invocation.world().out().print(page);
    return ExitCode.OK;
  }

  private static Optional<RuleInfo> rule(String id) {
    return Rules.all().stream().map(Rule::info).filter(info -> info.id().equals(id)).findFirst();
  }

  private static Optional<RuleExample> example(RuleInfo rule) {
    return Optional.ofNullable(RuleExamples.read().get(rule.id()));
  }

  private static UsageException unknownRule(String id) {
    List<String> ids = Rules.all().stream().map(one -> one.info().id()).toList();
    String name = id.substring(id.indexOf('/') + 1);
    Optional<String> meant =
        ids.stream()
            .filter(one -> one.endsWith("/" + name))
            .findFirst()
            .or(() -> Nearest.to(id, ids));
    return new UsageException(
        new Message(
            meant.isPresent() ? "usage.no-such-rule-near" : "usage.no-such-rule",
            Map.of("rule", Blank.of(id), "meant", Blank.of(meant.orElse("")))));
  }
}
