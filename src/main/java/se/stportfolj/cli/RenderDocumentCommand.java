package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.document.Document;
import se.stportfolj.document.Kind;
import se.stportfolj.intyg.Folder;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.NotReadable;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st render-document}: the local documents of the guidelines, as PDF or Markdown. */
final class RenderDocumentCommand implements Command {
  /** The formats, named as their files end. */
  private enum Format {
    PDF,
    MD
  }

  private static final List<String> KINDS = Stream.of(Kind.values()).map(Kind::key).toList();

  @Override
  public String name() {
    return "render-document";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(positional("0", "KIND", texts.get("help.parameter.document-kind")))
        .addPositional(positional("1", "PATH", texts.get("help.parameter.path")))
        .addOption(
            Options.text(
                "--variant", String.join("|", Kind.VARIANTS), texts.get("help.option.variant")))
        .addOption(Options.text("--id", "ID", texts.get("help.option.document-id")))
        .addOption(Options.text("--out", "DIR", texts.get("help.option.document-out")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(
            Options.text(
                "--format",
                String.join("|", Options.words(Format.values())),
                texts.get("help.option.document-format")));
  }

  private static PositionalParamSpec positional(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("0..1")
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    Kind kind = kind(invocation);
    Path folder = folder(invocation);
    Path out = invocation.outFolder(folder.resolve("dokument"));
    Portfolio portfolio =
        PortfolioReader.read(
            folder, invocation.shown(folder), Optional.empty(), new Regions(invocation)::of);
    Optional<NotReadable> unread = NotReadable.inFiles(portfolio);
    if (unread.isPresent()) {
      return refuse(invocation, "render.unread", "because", new Blank.Said(unread.get().because()));
    }
    Contract contract = portfolio.contract().orElseThrow();
    Surroundings laws = new Surroundings(invocation);
    List<String> guidelines = guidelines(invocation, portfolio, folder, laws);
    Document document =
        Document.of(
            kind,
            variant(invocation, kind, guidelines, contract),
            id(invocation, kind, portfolio),
            portfolio,
            contract,
            target(portfolio, contract, laws));
    if (!document.unprintable().isEmpty()) {
      String character = document.unprintable().get(0);
      return refuse(invocation, "render.document.unprintable", "character", Blank.of(character));
    }
    byte[] bytes =
        switch (format) {
          case PDF -> document.pdf().pdf();
          case MD -> document.markdown().getBytes(StandardCharsets.UTF_8);
        };
    String extension = format.name().toLowerCase(Locale.ROOT);
    write(invocation, out, document.name() + "." + extension, bytes);
    if (document.pack().isPresent() && !guidelines.contains(document.pack().get())) {
      invocation.tell(
          new Message(
              "render.document.other-guideline",
              Map.of("guideline", Blank.of(document.guidelines()))));
    }
    return ExitCode.OK;
  }

  /** The names of the guidelines that the portfolio follows, by its contract or its repository. */
  private static List<String> guidelines(
      Invocation invocation, Portfolio portfolio, Path folder, Surroundings laws)
      throws UsageException {
    return NamedPack.of(portfolio, invocation.configuration(folder), laws.shelf()).stream()
        .map(NamedPack::name)
        .toList();
  }

  private static Optional<TargetDescription> target(
      Portfolio portfolio, Contract contract, Surroundings laws) {
    Law law = laws.warning(portfolio);
    return law.specialty(contract.specialty())
        .flatMap(
            s ->
                RegulationId.of(contract.regulation())
                    .map(regulation -> law.target(regulation, contract.specialty())));
  }

  private static Kind kind(Invocation invocation) throws UsageException {
    Optional<String> word = Optional.ofNullable(invocation.given().matchedPositionalValue(0, null));
    Map<String, Blank> kinds = Map.of("kinds", Blank.of(String.join(", ", KINDS)));
    if (word.isEmpty()) {
      throw new UsageException(new Message("usage.document-kind", kinds));
    }
    Optional<Kind> kind = Kind.of(word.get());
    if (kind.isEmpty()) {
      Optional<String> meant = Nearest.to(word.get(), KINDS);
      throw new UsageException(
          new Message(
              meant.isPresent() ? "usage.no-such-kind-near" : "usage.no-such-kind",
              Map.of(
                  "kind", Blank.of(word.get()),
                  "meant", Blank.of(meant.orElse("")),
                  "kinds", Blank.of(String.join(", ", KINDS)))));
    }
    return kind.get();
  }

  /** The one portfolio; a document is signed by people, so that many at once are no use. */
  private static Path folder(Invocation invocation) throws UsageException, IOException {
    String path = invocation.given().matchedPositionalValue(1, ".");
    Map<Path, String> folders = invocation.foldersBelow(List.of(path));
    if (folders.size() > 1) {
      throw new UsageException(
          new Message(
              "usage.one-document-portfolio",
              Map.of("portfolios", Blank.of(String.join(", ", folders.values())))));
    }
    return folders.keySet().iterator().next();
  }

  /** As asked, or by the guideline that the portfolio follows; no region is guessed at. */
  private static Optional<String> variant(
      Invocation invocation, Kind kind, List<String> guidelines, Contract contract)
      throws UsageException {
    boolean asked = invocation.option("--variant").isPresent();
    if (kind != Kind.ST_CONTRACT) {
      if (asked) {
        throw new UsageException(notOf("--variant", List.of(Kind.ST_CONTRACT)));
      }
      return Optional.empty();
    }
    if (asked) {
      return Optional.of(invocation.choice("--variant", Kind.VARIANTS));
    }
    List<String> variants = Kind.variants(guidelines, contract.specialty());
    if (variants.size() != 1) {
      throw new UsageException(
          new Message(
              variants.isEmpty() ? "usage.document-variant" : "usage.document-variants",
              Map.of(
                  "variants",
                  Blank.of(String.join(", ", variants.isEmpty() ? Kind.VARIANTS : variants)))));
    }
    return Optional.of(variants.get(0));
  }

  private static Message notOf(String option, List<Kind> kinds) {
    return new Message(
        "usage.document-option",
        Map.of(
            "option", Blank.of(option),
            "kinds", Blank.of(kinds.stream().map(Kind::key).collect(Collectors.joining(", ")))));
  }

  /** The entry that it is about: as asked, or the only one. */
  private static Optional<String> id(Invocation invocation, Kind kind, Portfolio portfolio)
      throws UsageException {
    Optional<String> id = invocation.option("--id");
    if (!kind.hasEntry()) {
      if (id.isPresent()) {
        throw new UsageException(
            notOf("--id", Stream.of(Kind.values()).filter(Kind::hasEntry).toList()));
      }
      return Optional.empty();
    }
    List<String> ids = entries(kind, portfolio);
    if (ids.isEmpty()) {
      throw new UsageException(Message.of("usage.document-no-entry." + kind.key()));
    }
    if (id.isEmpty() && ids.size() == 1) {
      return Optional.of(ids.get(0));
    }
    if (id.isEmpty() || !ids.contains(id.get())) {
      throw new UsageException(
          new Message(
              id.isEmpty() ? "usage.document-id" : "usage.document-other-id." + kind.key(),
              Map.of(
                  "id", Blank.of(id.orElse("")),
                  "ids", Blank.of(String.join(", ", ids)))));
    }
    return id;
  }

  /** The ids of what a kind can be about: side services, services, or action plans. */
  private static List<String> entries(Kind kind, Portfolio portfolio) {
    if (kind == Kind.ACTION_PLAN) {
      return portfolio.actionPlans().stream().map(ActionPlan::id).toList();
    }
    return portfolio.rotations().stream()
        .filter(kind == Kind.FEEDBACK ? Rotation::isTraining : RenderDocumentCommand::isElsewhere)
        .map(Rotation::id)
        .toList();
  }

  private static boolean isElsewhere(Rotation rotation) {
    return rotation.location().filter(l -> l != Location.HOME).isPresent();
  }

  private static void write(Invocation invocation, Path out, String name, byte[] bytes)
      throws UsageException, IOException {
    Blank file = Blank.of(invocation.shown(out.resolve(name)));
    if (!Folder.existing(out, List.of(name)).isEmpty() && !invocation.flag("--force")) {
      throw new UsageException(new Message("usage.exists", Map.of("file", file, "n", Blank.of(0))));
    }
    Folder.write(out, Map.of(name, bytes));
    Message written = new Message("render.document.written", Map.of("file", file));
    invocation.world().out().println(invocation.texts().say(written));
  }

  private static int refuse(Invocation invocation, String key, String blank, Blank value) {
    Message message = new Message(key, Map.of(blank, value));
    invocation.world().err().println("st: " + invocation.texts().say(message));
    return ExitCode.FINDINGS;
  }
}
