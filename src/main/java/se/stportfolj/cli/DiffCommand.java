package se.stportfolj.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.git.Repository;
import se.stportfolj.report.Json;
import se.stportfolj.report.change.ChangeJson;
import se.stportfolj.report.change.ChangeMarkdown;
import se.stportfolj.report.change.ChangeText;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** {@code st diff}: what a change does to the portfolios, between git revisions. */
final class DiffCommand implements Command {
  /** How a comparison is told. */
  private enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.words("REV|PATH", texts.get("help.parameter.diff")))
        .addOption(Options.format(Format.values(), texts))
        .addOption(
            Options.text("--fail-on", "error|warning|info", texts.get("help.option.diff-fail-on")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    String failOn = invocation.choice("--fail-on", Wanted.SEVERITIES).toUpperCase(Locale.ROOT);
    LocalDate asOf = invocation.asOf();
    invocation.configuration();
    List<String> words = invocation.given().matchedPositionalValue(0, List.of());
    Revisions revisions = Revisions.of(invocation.world(), words);
    try (Repository repository = revisions.repository()) {
      conflicts(repository, revisions, invocation);
      List<PortfolioChange> changes = new Changes(invocation, revisions, asOf).all();
      Writer out = invocation.writer();
      out.write(told(changes, format, revisions, asOf, invocation));
      out.flush();
      Severity least = Severity.valueOf(failOn);
      return changes.stream().anyMatch(one -> one.gains(least)) ? ExitCode.FINDINGS : ExitCode.OK;
    }
  }

  /** The files as they lie there have both sides in them until somebody has chosen. */
  private static void conflicts(Repository repository, Revisions revisions, Invocation invocation)
      throws IOException {
    Set<String> conflicts = revisions.head().isPresent() ? Set.of() : repository.conflicts();
    if (!conflicts.isEmpty()) {
      invocation.tell(
          new Message("diff.conflicts", Map.of("files", Blank.of(String.join(", ", conflicts)))));
    }
  }

  private static String told(
      List<PortfolioChange> changes,
      Format format,
      Revisions revisions,
      LocalDate asOf,
      Invocation invocation) {
    Texts texts = invocation.texts();
    if (format == Format.JSON) {
      StringWriter out = new StringWriter();
      try (JsonGenerator json = Json.generator(out)) {
        new ChangeJson(json, texts).write(revisions.base(), revisions.head(), asOf, changes);
      }
      return out.append('\n').toString();
    }
    if (changes.isEmpty()) {
      return texts.get("diff.nothing") + "\n";
    }
    StringBuilder out = new StringBuilder();
    for (PortfolioChange change : changes) {
      out.append(
          format == Format.TEXT
              ? ChangeText.of(change, texts, invocation.style())
              : ChangeMarkdown.of(change, texts));
    }
    return out.append(end(changes, asOf, texts)).append('\n').toString();
  }

  private static String end(List<PortfolioChange> changes, LocalDate asOf, Texts texts) {
    int gained = changes.stream().mapToInt(one -> one.findings().gained().size()).sum();
    int lost = changes.stream().mapToInt(one -> one.findings().lost().size()).sum();
    return texts.say(
        new Message(
            "diff.sum",
            Map.of(
                "portfolios", Blank.counted(changes.size(), "report.portfolios"),
                "gained", Blank.of(gained),
                "lost", Blank.of(lost),
                "asOf", Blank.of(asOf))));
  }
}
