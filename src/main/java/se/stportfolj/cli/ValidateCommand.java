package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Region;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.findings.FindingsGithub;
import se.stportfolj.report.findings.FindingsJson;
import se.stportfolj.report.findings.FindingsJunit;
import se.stportfolj.report.findings.FindingsSarif;
import se.stportfolj.report.findings.FindingsText;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.RegionSubject;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st validate}: checks portfolios and prints every finding. */
final class ValidateCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "sarif", "github", "junit");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

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
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    String failOn = invocation.choice("--fail-on", SEVERITIES);
    Optional<RegulationId> asked = SpecialtiesCommand.regulation(invocation);
    if (asked.isPresent()) {
      List<Portfolio> portfolios = invocation.portfolios();
      if (RegulationQuestion.isOf(portfolios, asked.get())) {
        boolean json = format.equals("json");
        return RegulationQuestion.answer(invocation, portfolios, asked.get(), json);
      }
    }
    boolean quiet = invocation.flag("--quiet");
    Set<String> rules = rules(invocation);
    List<Examined> examined = new ArrayList<>();
    for (Examined one : examine(invocation)) {
      Verdict kept =
          one.verdict()
              .only(
                  f -> isAskedFor(f, rules) && (!quiet || fails(f, failOn)),
                  rule -> !quiet && (rules.isEmpty() || rules.contains(rule)));
      examined.add(new Examined(one.portfolio(), one.sources(), kept));
    }
    invocation.world().out().print(report(format, examined, quiet, invocation));
    return examined.stream()
            .flatMap(e -> e.verdict().findings().stream())
            .anyMatch(f -> fails(f, failOn))
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  /** Each file of a repository that has something wrong, and each portfolio. */
  private static List<Examined> examine(Invocation invocation) throws UsageException, IOException {
    Optional<IdentityNumber> given =
        invocation.world().variable("ST_PERSONNUMMER").map(IdentityNumber::new);
    LocalDate asOf = invocation.asOf();
    Surroundings laws = new Surroundings(invocation);
    Set<Optional<Path>> met = new HashSet<>();
    List<Examined> examined = new ArrayList<>();
    for (Map.Entry<Path, String> folder : invocation.folders().entrySet()) {
      Configuration configuration = laws.configuration(folder.getKey());
      if (met.add(configuration.folder())) {
        Verdict verdict = FormatFindings.of(configuration, laws.shelf());
        if (!verdict.findings().isEmpty()) {
          examined.add(Examined.repository(configuration.sources(), verdict));
        }
      }
      Optional<Region> region = laws.region(folder.getKey());
      if (region.isPresent() && met.add(region.map(Region::file))) {
        Configuration there = invocation.configuration(region.get().folder());
        Verdict verdict = Rules.examine(new RegionSubject(region.get(), there, laws.shelf(), asOf));
        if (!verdict.findings().isEmpty() || !verdict.notRun().isEmpty()) {
          examined.add(Examined.repository(region.get().sources(), verdict));
        }
      }
      Portfolio portfolio = PortfolioReader.read(folder.getKey(), folder.getValue(), given);
      Subject subject = new Subject(portfolio, laws.conditions(portfolio, asOf));
      examined.add(Examined.of(subject, Rules.examine(subject)));
    }
    return examined;
  }

  private static String report(
      String format, List<Examined> examined, boolean quiet, Invocation invocation)
      throws UsageException {
    Texts texts = invocation.texts();
    LocalDate asOf = invocation.asOf();
    return switch (format) {
      case "json" -> FindingsJson.of(examined, asOf, texts);
      case "sarif" -> FindingsSarif.of(examined, St.version(), texts);
      case "junit" -> FindingsJunit.of(examined, texts);
      default -> {
        FindingsText.Extent extent =
            invocation.flag("--show-excepted")
                ? FindingsText.Extent.WITH_EXCEPTED
                : FindingsText.Extent.USUAL;
        String text =
            FindingsText.of(
                examined,
                asOf,
                texts,
                invocation.style(),
                quiet ? FindingsText.Extent.QUIET : extent);
        yield format.equals("github") ? FindingsGithub.of(examined, text, texts) : text;
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

  private static boolean isAskedFor(Finding finding, Set<String> rules) {
    return rules.isEmpty() || rules.contains(finding.rule());
  }

  private static boolean fails(Finding finding, String failOn) {
    return !finding.isExcepted()
        && SEVERITIES.indexOf(finding.severity().key()) <= SEVERITIES.indexOf(failOn);
  }
}
