package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.Examined;
import se.stportfolj.report.FindingsJson;
import se.stportfolj.report.FindingsText;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Texts;

/** {@code st validate}: checks portfolios and prints every finding. */
final class ValidateCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.text("--format", "text|json", texts.get("help.option.format")))
        .addOption(
            Options.text("--fail-on", "error|warning|info", texts.get("help.option.fail-on")))
        .addOption(Options.text("--regulation", "2015|2021", texts.get("help.validate.regulation")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    String failOn = invocation.choice("--fail-on", SEVERITIES);
    LocalDate asOf = invocation.asOf();
    List<Portfolio> portfolios = invocation.portfolios();
    Optional<RegulationId> asked = SpecialtiesCommand.regulation(invocation);
    if (asked.isPresent() && RegulationQuestion.isOf(portfolios, asked.get())) {
      return RegulationQuestion.answer(invocation, portfolios, asked.get(), format.equals("json"));
    }
    List<Examined> examined = new ArrayList<>();
    Laws laws = new Laws(invocation);
    for (Portfolio portfolio : portfolios) {
      Subject subject = new Subject(portfolio, laws.of(portfolio), asOf);
      examined.add(new Examined(portfolio, Rules.examine(subject)));
    }
    Texts texts = invocation.texts();
    invocation
        .world()
        .out()
        .print(
            format.equals("json")
                ? FindingsJson.of(examined, asOf, texts)
                : FindingsText.of(examined, asOf, texts, invocation.style()));
    return examined.stream().anyMatch(e -> fails(e, failOn)) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static boolean fails(Examined examined, String failOn) {
    return examined.verdict().findings().stream()
        .map(f -> f.severity().key())
        .anyMatch(key -> SEVERITIES.indexOf(key) <= SEVERITIES.indexOf(failOn));
  }
}
