package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.report.findings.FindingsGithub;
import se.stportfolj.report.findings.FindingsGitlab;
import se.stportfolj.report.findings.FindingsJson;
import se.stportfolj.report.findings.FindingsJunit;
import se.stportfolj.report.findings.FindingsReport;
import se.stportfolj.report.findings.FindingsSarif;
import se.stportfolj.report.findings.FindingsText;
import se.stportfolj.report.findings.Handbook;
import se.stportfolj.report.findings.SourceRoot;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st validate}: checks portfolios and prints every finding. */
final class ValidateCommand implements Command {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.format(Format.values(), texts))
        .addOption(
            Options.text("--fail-on", "error|warning|info", texts.get("help.option.fail-on")))
        .addOption(Options.regulation(texts.get("help.validate.regulation")))
        .addOption(Options.texts("--rule", "RULE", texts.get("help.option.rule")))
        .addOption(Options.flag("--show-excepted", texts.get("help.option.show-excepted")))
        .addOption(Options.flag("--quiet", texts.get("help.option.quiet")))
        .addOption(Options.asOf(texts))
        .addOption(Options.changedSince(texts))
        .addOption(Options.jobs(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    String failOn = invocation.choice("--fail-on", Wanted.SEVERITIES).toUpperCase(Locale.ROOT);
    Optional<RegulationId> asked = SpecialtiesCommand.regulation(invocation);
    EachPortfolio portfolios = new EachPortfolio(invocation);
    if (asked.isPresent() && RegulationQuestion.isOf(portfolios, asked.get())) {
      invocation.refuse(
          "usage.regulation-option", "--fail-on", "--rule", "--show-excepted", "--quiet");
      return switch (format) {
        case TEXT -> RegulationQuestion.answer(invocation, portfolios, asked.get(), false);
        case JSON -> RegulationQuestion.answer(invocation, portfolios, asked.get(), true);
        case SARIF, GITHUB, JUNIT, GITLAB -> throw notForThat(format);
      };
    }
    Wanted wanted =
        new Wanted(rules(invocation), Severity.valueOf(failOn), invocation.flag("--quiet"));
    Writer out = portfolios.writer();
    LocalDate asOf = invocation.asOf();
    FindingsReport report = report(format, out, asOf, wanted, invocation);
    Validation validation = new Validation(invocation, asOf, wanted, report);
    portfolios.ask(validation);
    boolean fails = validation.end();
    out.flush();
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** What a portfolio would need under another regulation is no list of findings. */
  private static UsageException notForThat(Format format) {
    return new UsageException(
        new Message(
            "usage.regulation-format",
            Map.of("value", Blank.of(format.name().toLowerCase(Locale.ROOT)))));
  }

  private static FindingsReport report(
      Format format, Writer out, LocalDate asOf, Wanted wanted, Invocation invocation)
      throws UsageException {
    Texts texts = invocation.texts();
    return switch (format) {
      case JSON -> new FindingsJson(out, asOf, texts);
      case SARIF ->
          new FindingsSarif(
              out, Version.number(), sources(invocation), handbook(invocation), texts);
      case JUNIT -> new FindingsJunit(out, asOf, wanted.failOn(), texts);
      case GITLAB -> new FindingsGitlab(out, sources(invocation), texts);
      case TEXT -> text(out, asOf, wanted.quiet(), invocation);
      case GITHUB ->
          new FindingsGithub(
              text(out, asOf, wanted.quiet(), invocation), sources(invocation), texts);
    };
  }

  /** As the environment says where the documentation is; something else there is a mistake. */
  private static Optional<Handbook> handbook(Invocation invocation) throws UsageException {
    Optional<String> address = invocation.world().variable("ST_DOCS_URL");
    if (address.isEmpty()) {
      return Optional.empty();
    }
    Optional<Handbook> handbook = Handbook.at(address.get());
    if (handbook.isEmpty()) {
      throw new UsageException(
          new Message("usage.docs-url", Map.of("value", Blank.of(address.get()))));
    }
    return handbook;
  }

  private static SourceRoot sources(Invocation invocation) {
    return SourceRoot.above(invocation.world().directory());
  }

  private static FindingsText text(
      Writer out, LocalDate asOf, boolean quiet, Invocation invocation) {
    FindingsText.Extent usual =
        invocation.flag("--show-excepted")
            ? FindingsText.Extent.WITH_EXCEPTED
            : FindingsText.Extent.USUAL;
    FindingsText.Extent extent = quiet ? FindingsText.Extent.QUIET : usual;
    return new FindingsText(out, asOf, invocation.texts(), invocation.style(), extent);
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

  /** How findings are told. */
  private enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT,
    GITLAB
  }
}
