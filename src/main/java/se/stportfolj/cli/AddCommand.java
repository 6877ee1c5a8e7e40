package se.stportfolj.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.edit.Editor;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.files.SchemaJson;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st add}: an entry without typing YAML. */
final class AddCommand implements Command {
  @Override
  public String name() {
    return "add";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        Options.command(name(), texts)
            .addPositional(
                positional(
                    "0",
                    "KIND",
                    texts.say(
                        new Message(
                            "help.add.kind",
                            Map.of("kinds", Blank.of(String.join(", ", EntryKind.words())))))))
            .addPositional(positional("1", "PATH", texts.get("help.enter.path")));
    keys(texts).values().forEach(spec::addOption);
    List<String> footer = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      footer.add("  " + kind.word() + ": " + String.join(" ", needed(kind)));
    }
    footer.add("");
    footer.addAll(List.of(texts.get("help.add.footer").split("\n", -1)));
    footer.add(0, texts.get("help.add.needed"));
    spec.usageMessage().footer(footer.toArray(String[]::new));
    return Entering.options(spec, texts);
  }

  static PositionalParamSpec positional(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("0..1")
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Each key of any kind as an option, those below other keys unseen in the list. */
  private static Map<String, OptionSpec> keys(Texts texts) {
    Map<String, OptionSpec> options = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      for (KeyPath path : KeyPath.of(kind.shape())) {
        List<String> keys = new ArrayList<>(List.of(kind.file().id(), kind.list()));
        keys.addAll(path.keys());
        options.putIfAbsent(
            path.name(),
            OptionSpec.builder(path.option())
                .type(String.class)
                .paramLabel(path.label())
                .hidden(path.keys().size() > 1)
                .description(SchemaJson.description(keys, texts).orElse(path.name()))
                .build());
      }
    }
    return options;
  }

  private static List<String> needed(EntryKind kind) {
    return kind.shape().keys().stream()
        .filter(key -> key.required() && !key.name().equals("id"))
        .filter(key -> kind != EntryKind.OBSERVERSHIP || !key.name().equals("kind"))
        .map(key -> "--" + key.name())
        .toList();
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    EntryKind kind = kind(invocation);
    Map<String, String> texts = given(invocation, kind);
    Optional<String> path = Optional.ofNullable(invocation.given().matchedPositionalValue(1, null));
    Entering entering = new Entering(invocation, Entering.folder(invocation, path));
    Portfolio portfolio = entering.read();
    Typed typed = new Typed(entering.asOf(), Delmals.codes(portfolio, entering));
    new Asking(
            invocation,
            kind,
            known(portfolio, entering),
            typed,
            open(entering, kind).last(kind.list()),
            Delmals.lacking(portfolio, entering, invocation.texts()))
        .complete(texts);
    return entering.run(
        now -> {
          Editor editor = open(entering, kind);
          editor.add(kind.list(), new NewEntry(kind, known(now, entering), typed).of(texts));
          return List.of(editor);
        });
  }

  private static Known known(Portfolio portfolio, Entering entering) {
    return new Known(portfolio, entering.laws().region(entering.folder()));
  }

  private static Editor open(Entering entering, EntryKind kind) throws IOException {
    return Editor.open(entering.folder(), kind.file(), entering.shown(kind.file().fileName()));
  }

  private static EntryKind kind(Invocation invocation) throws UsageException {
    Optional<String> word = Optional.ofNullable(invocation.given().matchedPositionalValue(0, null));
    Map<String, Blank> kinds = Map.of("kinds", Blank.of(String.join(", ", EntryKind.words())));
    if (word.isEmpty()) {
      throw new UsageException(new Message("usage.add-kind", kinds));
    }
    Optional<EntryKind> kind = EntryKind.of(word.get());
    if (kind.isEmpty()) {
      Optional<String> meant = Nearest.to(word.get(), EntryKind.words());
      throw new UsageException(
          new Message(
              meant.isPresent() ? "usage.add-no-such-kind-near" : "usage.add-no-such-kind",
              Map.of(
                  "kind",
                  Blank.of(word.get()),
                  "meant",
                  Blank.of(meant.orElse("")),
                  "kinds",
                  Blank.of(String.join(", ", EntryKind.words())))));
    }
    return kind.get();
  }

  /** What the options say, by the names of the keys; those of other kinds are refused. */
  private static Map<String, String> given(Invocation invocation, EntryKind kind)
      throws UsageException {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> own = KeyPath.of(kind.shape()).stream().map(KeyPath::name).toList();
    for (OptionSpec option : invocation.given().matchedOptions()) {
      String name = option.longestName().substring(2);
      boolean key =
          List.of(EntryKind.values()).stream()
              .anyMatch(any -> KeyPath.find(any.shape(), name).isPresent());
      if (key && !own.contains(name)) {
        throw new UsageException(
            new Message(
                "usage.add-other-key",
                Map.of(
                    "option", Blank.of("--" + name),
                    "kind", Blank.of(kind.word()),
                    "options", Blank.of(String.join(", ", top(kind))))));
      }
      if (key) {
        texts.put(name, invocation.option("--" + name).orElse(""));
      }
    }
    if (kind == EntryKind.OBSERVERSHIP) {
      texts.putIfAbsent("kind", "observership");
    }
    return texts;
  }

  private static List<String> top(EntryKind kind) {
    return kind.shape().keys().stream()
        .filter(key -> !(key.shape() instanceof Shape.Keys))
        .map(key -> "--" + key.name())
        .toList();
  }
}
