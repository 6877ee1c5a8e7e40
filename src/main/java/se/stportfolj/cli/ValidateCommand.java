package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.findings.FindingsGithub;
import se.stportfolj.report.findings.FindingsJson;
import se.stportfolj.report.findings.FindingsJunit;
import se.stportfolj.report.findings.FindingsReport;
import se.stportfolj.report.findings.FindingsSarif;
import se.stportfolj.report.findings.FindingsText;
import se.stportfolj.rules.Rules;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st validate}: checks portfolios and prints every finding. */
final class ValidateCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "sarif", "github", "junit");

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(
            Options.text("--format", String.join("|", FORMATS), texts.get("help.option.format")))
        .addOption(
            Options.text("--fail-on", "error|warning|info", texts.get("help.option.fail-on")))
        .addOption(Options.text("--regulation", "2015|2021", texts.get("help.validate.regulation")))
        .addOption(Options.texts("--rule", "RULE", texts.get("help.option.rule")))
        .addOption(Options.flag("--show-excepted", texts.get("help.option.show-excepted")))
        .addOption(Options.flag("--quiet", texts.get("help.option.quiet")))
        .addOption(Options.asOf(texts))
        .addOption(Options.changedSince(texts))
        .addOption(Options.jobs(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    String failOn = invocation.choice("--fail-on", Wanted.SEVERITIES);
    Optional<RegulationId> asked = SpecialtiesCommand.regulation(invocation);
    EachPortfolio portfolios = new EachPortfolio(invocation);
    if (asked.isPresent() && RegulationQuestion.isOf(portfolios, asked.get())) {
      boolean json = format.equals("json");
      return RegulationQuestion.answer(invocation, portfolios, asked.get(), json);
    }
    Wanted wanted = new Wanted(rules(invocation), failOn, invocation.flag("--quiet"));
    Writer out = portfolios.writer();
    LocalDate asOf = invocation.asOf();
    FindingsReport report = report(format, out, asOf, wanted.quiet(), invocation);
    Validation validation = new Validation(invocation, asOf, wanted, report);
    portfolios.ask(validation);
    boolean fails = validation.end();
    out.flush();
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static FindingsReport report(
      String format, Writer out, LocalDate asOf, boolean quiet, Invocation invocation) {
    Texts texts = invocation.texts();
    return switch (format) {
      case "json" -> new FindingsJson(out, asOf, texts);
      case "sarif" -> new FindingsSarif(out, St.version(), texts);
      case "junit" -> new FindingsJunit(out, texts);
      default -> {
        FindingsText.Extent usual =
            invocation.flag("--show-excepted")
                ? FindingsText.Extent.WITH_EXCEPTED
                : FindingsText.Extent.USUAL;
        FindingsText.Extent extent = quiet ? FindingsText.Extent.QUIET : usual;
        FindingsText text = new FindingsText(out, asOf, texts, invocation.style(), extent);
        yield format.equals("github") ? new FindingsGithub(text, texts) : text;
      }
    };
  }

  /** The rules asked for; none means all. */
  private static Set<String> rules(Invocation invocation) throws UsageException {
    List<String> asked = invocation.given().matchedOptionValue("--rule", List.of());
    if (asked.isEmpty()) {
      return Set.of();
    }
    List<String> known = Rules.all().stream().map(rule -> rule.info().id()).toList();
    for (String rule : asked) {
      if (!known.contains(rule)) {
        Optional<String> meant = Nearest.to(rule, known);
        throw new UsageException(
            new Message(
                meant.isPresent() ? "usage.no-such-rule-near" : "usage.no-such-rule",
                Map.of("rule", Blank.of(rule), "meant", Blank.of(meant.orElse("")))));
      }
    }
    return Set.copyOf(asked);
  }
}
