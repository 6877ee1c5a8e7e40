package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.intyg.Folder;
import se.stportfolj.portfolio.NewPortfolio;
import se.stportfolj.report.files.SchemaJson;
import se.stportfolj.report.files.SchemaJson.Described;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** {@code st schema}: the JSON Schemas of the files, for editors. */
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.words("NAME", texts.get("help.parameter.schema")))
        .addOption(Options.text("--out", "DIR", texts.get("help.option.schema-out")));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    List<String> names = invocation.given().matchedPositionalValue(0, List.of());
    List<Described> formats = names.isEmpty() ? Described.all() : formats(names);
    Optional<String> out = invocation.option("--out");
    if (out.isPresent()) {
      write(invocation, invocation.world().directory().resolve(out.get()).normalize(), formats);
    } else if (names.isEmpty()) {
      for (Described format : formats) {
        String file = " ".repeat(14 - format.id().length()) + format.fileName();
        invocation.world().out().println(format.id() + file);
      }
    } else {
      formats.forEach(f -> invocation.world().out().print(SchemaJson.of(f, invocation.texts())));
    }
    return ExitCode.OK;
  }

  /** Schemas are of the program and not anybody's work: those that are there are replaced. */
  private static void write(Invocation invocation, Path folder, List<Described> formats)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Described format : formats) {
      String schema = SchemaJson.of(format, invocation.texts());
      files.put(NewPortfolio.schemaFile(format.id()), schema.getBytes(StandardCharsets.UTF_8));
    }
    Folder.write(folder, files);
    for (String name : files.keySet()) {
      invocation.world().out().println(Shown.of(invocation.shown(folder.resolve(name))));
    }
  }

  private static List<Described> formats(List<String> names) throws UsageException {
    List<Described> all = Described.all();
    List<String> known = all.stream().map(Described::id).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        Optional<String> meant = Nearest.to(name, known);
        throw new UsageException(
            new Message(
                meant.isPresent() ? "usage.no-such-schema-near" : "usage.no-such-schema",
                Map.of(
                    "name", Blank.of(name),
                    "meant", Blank.of(meant.orElse("")),
                    "names", Blank.of(String.join(", ", known)))));
      }
    }
    return names.stream().map(name -> all.get(known.indexOf(name))).toList();
  }
}
