package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.View;
import se.stportfolj.regulation.Law;
import se.stportfolj.report.Style;
import se.stportfolj.report.cohort.CohortHtml;
import se.stportfolj.report.cohort.CohortJson;
import se.stportfolj.report.cohort.CohortSheets;
import se.stportfolj.report.cohort.CohortText;
import se.stportfolj.report.table.CsvFile;
import se.stportfolj.report.table.WorkbookFile;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** What {@code st cohort} takes and does; apart, so that no other command has its words loaded. */
final class CohortCall {
  private static final int YEARS = 10;

  /** How it is told. */
  private enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML
  }

  private CohortCall() {}

  /** The options and parameters of the command. */
  static CommandSpec described(CommandSpec command, Texts texts) {
    return command
        .addPositional(Options.paths(texts))
        .addOption(Options.format(Format.values(), texts))
        .addOption(
            Options.text("--by", words(View.By.values()), texts.get("help.option.cohort-by")))
        .addOption(Options.text("--years", "N", texts.get("help.option.cohort-years")))
        .addOption(
            Options.text("--sort", words(View.Sort.values()), texts.get("help.option.cohort-sort")))
        .addOption(Options.text("--specialty", "SLUG", texts.get("help.option.cohort-specialty")))
        .addOption(Options.text("--unit", "UNIT", texts.get("help.option.cohort-unit")))
        .addOption(Options.flag("--attention", texts.get("help.option.cohort-attention")))
        .addOption(Options.flag("--pseudonyms", texts.get("help.option.cohort-pseudonyms")))
        .addOption(Options.text("--out", "FILE", texts.get("help.option.out-file")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.asOf(texts))
        .addOption(Options.jobs(texts));
  }

  private static String words(Enum<?>[] values) {
    return String.join("|", Options.words(values));
  }

  /** Does it. */
  static int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    if (format == Format.XLSX
        && invocation.option("--out").isEmpty()
        && invocation.world().terminal()) {
      throw new UsageException(Message.of("usage.workbook-on-terminal"));
    }
    View view = view(invocation);
    LocalDate asOf = invocation.asOf();
    EachPortfolio portfolios = new EachPortfolio(invocation);
    try (Destination destination = Destination.of(invocation, portfolios)) {
      Cohort cohort = new Assembly(invocation, portfolios, asOf).assemble(view);
      Writer out = destination.writer();
      Texts texts = invocation.texts();
      switch (format) {
        case CSV -> CsvFile.write(CohortSheets.trainees(cohort, texts), out, texts);
        case XLSX -> destination.write(WorkbookFile.of(CohortSheets.of(cohort, texts)));
        case HTML -> CohortHtml.write(cohort, out, texts);
        case JSON -> CohortJson.write(cohort, out, texts);
        case TEXT -> CohortText.write(cohort, out, texts, style(invocation), invocation.columns());
      }
      destination.finish();
      return cohort.notIncluded().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
  }

  private static Style style(Invocation invocation) {
    return invocation.option("--out").isPresent() ? Style.PLAIN : invocation.style();
  }

  private static View view(Invocation invocation) throws UsageException {
    Optional<View.By> by = Optional.empty();
    if (invocation.option("--by").isPresent()) {
      by = Optional.of(choice(invocation, "--by", View.By.values()));
    }
    Optional<String> specialty = invocation.option("--specialty");
    if (specialty.isPresent()) {
      SpecialtiesCommand.specialty(specialty.get(), Law.shipped());
    }
    return new View(
        by,
        choice(invocation, "--sort", View.Sort.values()),
        years(invocation),
        specialty,
        invocation.option("--unit"),
        invocation.flag("--attention"),
        invocation.flag("--pseudonyms"));
  }

  private static <E extends Enum<E>> E choice(Invocation invocation, String option, E[] values)
      throws UsageException {
    List<String> words = Options.words(values);
    return values[words.indexOf(invocation.choice(option, words))];
  }

  private static int years(Invocation invocation) throws UsageException {
    Optional<String> years = invocation.option("--years");
    if (years.filter(n -> !n.matches("[1-9]|[1-4]\\d|50")).isPresent()) {
      throw new UsageException(
          new Message("usage.cohort-years", Map.of("value", Blank.of(years.get()))));
    }
    return years.map(Integer::parseInt).orElse(YEARS);
  }
}
