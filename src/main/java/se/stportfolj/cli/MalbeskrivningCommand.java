package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.format.RepositoryRoot;
import se.stportfolj.malbeskrivning.MalbeskrivningImport;
import se.stportfolj.malbeskrivning.NotUnderstoodException;
import se.stportfolj.regulation.Disagreement;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.OverridingFolder;
import se.stportfolj.report.law.DisagreementText;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st malbeskrivning import}: the official text in the place of our best knowledge. */
final class MalbeskrivningCommand implements Command {
  @Override
  public String name() {
    return "malbeskrivning";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(word(0, "import", texts.get("help.malbeskrivning.import")))
        .addPositional(word(1, "FILE.pdf", texts.get("help.malbeskrivning.file")))
        .addOption(Options.text("--out", "DIR", texts.get("help.malbeskrivning.out")))
        .addOption(Options.flag("--force", texts.get("help.option.force")));
  }

  private static PositionalParamSpec word(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .type(String.class)
        .arity("0..1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String action = invocation.given().matchedPositionalValue(0, "");
    if (!action.equals("import")) {
      throw new UsageException(
          new Message("usage.malbeskrivning", Map.of("value", Blank.of(action))));
    }
    Path directory = invocation.world().directory();
    String file = invocation.given().matchedPositionalValue(1, "");
    Path pdf = directory.resolve(file).normalize();
    if (!Files.isRegularFile(pdf)) {
      throw new UsageException(new Message("usage.no-such-file", Map.of("file", Blank.of(file))));
    }
    Path out =
        invocation.option("--out").map(directory::resolve).orElse(folder(directory)).normalize();
    try {
      List<MalbeskrivningImport.Imported> imported =
          MalbeskrivningImport.run(pdf, out, invocation.flag("--force"), Law.shipped());
      Law own = Law.with(new OverridingFolder(out, invocation.shown(out)));
      imported.forEach(one -> tell(one, own, invocation));
      return ExitCode.OK;
    } catch (NotUnderstoodException e) {
      Texts texts = invocation.texts();
      invocation.world().err().println("st: " + texts.say(e.told()));
      invocation.world().err().println("st: " + texts.get("malbeskrivning.nothing-written"));
      return ExitCode.FAILURE;
    }
  }

  /** Where the portfolios of the repository will find it. */
  private static Path folder(Path directory) {
    return OverridingFolder.above(directory).orElseGet(() -> root(directory));
  }

  private static Path root(Path directory) {
    return RepositoryRoot.above(directory).orElse(directory).resolve(OverridingFolder.NAME);
  }

  private static void tell(MalbeskrivningImport.Imported one, Law own, Invocation invocation) {
    Texts texts = invocation.texts();
    List<Disagreement> disagreements = own.disagreements(one.regulation(), one.specialty());
    Message written =
        new Message(
            "malbeskrivning.written",
            Map.of(
                "file", Blank.of(invocation.shown(one.file())),
                "specialty", Blank.of(own.specialty(one.specialty()).orElseThrow().name()),
                "regulation", Blank.of(one.regulation().title()),
                "n", Blank.of(own.target(one.regulation(), one.specialty()).delmal().size())));
    invocation.world().out().println(texts.say(written));
    invocation.world().out().print(DisagreementText.of(disagreements, texts));
  }
}
