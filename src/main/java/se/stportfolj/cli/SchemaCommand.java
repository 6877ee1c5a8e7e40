package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.edit.NewPortfolio;
import se.stportfolj.exchange.DocumentJson;
import se.stportfolj.exchange.DocumentSchema;
import se.stportfolj.intyg.Folder;
import se.stportfolj.report.files.OutputSchema;
import se.stportfolj.report.files.SchemaJson;
import se.stportfolj.report.files.SchemaJson.Described;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** {@code st schema}: the JSON Schemas of the files, for editors, and of what st prints. */
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

  /**
   * A schema that can be asked for.
   *
   * @param of what it describes: a file, or what an object says it is
   */
  private record Named(String id, String of, Supplier<String> text) {
    static List<Named> all(Texts texts) {
      List<Named> all = new ArrayList<>();
      for (Described one : Described.all()) {
        all.add(new Named(one.id(), one.fileName(), () -> SchemaJson.of(one, texts)));
      }
      for (OutputSchema one : OutputSchema.all()) {
        all.add(new Named(one.id(), one.title(), one::text));
      }
      all.add(new Named(DocumentSchema.ID, DocumentJson.SCHEMA, () -> DocumentSchema.of(texts)));
      return all;
    }
  }

  /** The schemas that can be asked for, each with what it describes. */
  static Map<String, String> names(Texts texts) {
    Map<String, String> names = new LinkedHashMap<>();
    Named.all(texts).forEach(one -> names.put(one.id(), one.of()));
    return names;
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    List<String> names = invocation.given().matchedPositionalValue(0, List.of());
    List<Named> all = Named.all(invocation.texts());
    List<Named> asked = names.isEmpty() ? all : asked(names, all);
    Optional<String> out = invocation.option("--out");
    if (out.isPresent()) {
      write(invocation, invocation.world().directory().resolve(out.get()).normalize(), asked);
    } else if (names.isEmpty()) {
      for (Named one : all) {
        invocation.world().out().println(one.id() + " ".repeat(14 - one.id().length()) + one.of());
      }
    } else {
      asked.forEach(one -> invocation.world().out().print(one.text().get()));
    }
    return ExitCode.OK;
  }

  /** Schemas are of the program and not anybody's work: those that are there are replaced. */
  private static void write(Invocation invocation, Path folder, List<Named> asked)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Named one : asked) {
      byte[] schema = one.text().get().getBytes(StandardCharsets.UTF_8);
      files.put(NewPortfolio.schemaFile(one.id()), schema);
    }
    Folder.write(folder, files);
    for (String name : files.keySet()) {
      invocation.world().out().println(Shown.of(invocation.shown(folder.resolve(name))));
    }
  }

  private static List<Named> asked(List<String> names, List<Named> all) throws UsageException {
    List<String> known = all.stream().map(Named::id).toList();
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
