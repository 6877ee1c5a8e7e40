package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.report.forecast.ForecastJson;
import se.stportfolj.report.forecast.ForecastReport;
import se.stportfolj.report.forecast.ForecastText;
import se.stportfolj.report.forecast.PlanPicture;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st forecast}: when a portfolio will be done, and why. */
final class ForecastCommand implements Command {
  /** How it is told. */
  private enum Format {
    TEXT,
    JSON,
    SVG
  }

  private static final List<String> REGULATIONS =
      Stream.of(List.of("own"), RegulationId.keys(), List.of("both"))
          .flatMap(List::stream)
          .toList();

  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.format(Format.values(), texts))
        .addOption(Options.asOf(texts))
        .addOption(Options.flag("--explain", texts.get("help.option.explain")))
        .addOption(Options.texts("--what-if", "SCENARIO", texts.get("help.option.what-if")))
        .addOption(Options.text("--finish-by", "YYYY-MM-DD", texts.get("help.option.finish-by")))
        .addOption(
            Options.text(
                "--regulation",
                Options.regulations() + "|both",
                texts.get("help.option.compare-regulation")))
        .addOption(Options.text("--out", "FILE", texts.get("help.option.out-file")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.changedSince(texts))
        .addOption(Options.jobs(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    String regulation = invocation.choice("--regulation", REGULATIONS);
    Asked asked = Asked.of(invocation);
    EachPortfolio portfolios = new EachPortfolio(invocation);
    if (format == Format.SVG) {
      invocation.refuse("usage.not-in-picture", "--explain", "--finish-by", "--regulation");
      if (portfolios.count() > 1) {
        throw new UsageException(
            new Message("usage.one-picture", Map.of("n", Blank.of(portfolios.count()))));
      }
    }
    try (Destination destination = Destination.of(invocation, portfolios)) {
      Writer out = destination.writer();
      Texts texts = invocation.texts();
      LocalDate asOf = invocation.asOf();
      ForecastReport report =
          switch (format) {
            case JSON -> new ForecastJson(out, asOf, texts);
            case SVG -> new PlanPicture(out, invocation.world().err()::print, texts);
            case TEXT ->
                new ForecastText(
                    out, texts, invocation.style(), extent(portfolios, regulation, invocation));
          };
      int code = new Forecasting(invocation, portfolios, asked, regulation, asOf, report).ask();
      if (report.isSomething()) {
        destination.finish();
      }
      return code;
    }
  }

  private static ForecastText.Extent extent(
      EachPortfolio portfolios, String regulation, Invocation invocation) {
    if (invocation.flag("--explain")) {
      return ForecastText.Extent.EXPLAINED;
    }
    if (invocation.given().hasMatchedOption("--what-if")
        || invocation.given().hasMatchedOption("--finish-by")) {
      return ForecastText.Extent.EACH;
    }
    // Beside comparisons a single portfolio may be left.
    return portfolios.count() == 1 || !regulation.equals("own")
        ? ForecastText.Extent.ALONE
        : ForecastText.Extent.TABLE;
  }
}
