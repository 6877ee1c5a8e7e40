package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.NotEditableException;
import se.stportfolj.edit.Spot;
import se.stportfolj.edit.Value;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st sign}: certificates that have been issued and signed, several at once. */
final class SignCommand implements Command {
  @Override
  public String name() {
    return "sign";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        Options.command(name(), texts)
            .addPositional(AddCommand.positional("0", "PATH", texts.get("help.enter.path")))
            .addOption(ids(texts.get("help.sign.id")))
            .addOption(Options.text("--issued", "YYYY-MM-DD", texts.get("help.sign.issued")))
            .addOption(Options.text("--place", "TEXT", texts.get("help.sign.place")));
    return Entering.options(spec, texts);
  }

  static OptionSpec ids(String description) {
    return OptionSpec.builder("--id")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1..*")
        .splitRegex(",")
        .paramLabel("ID")
        .description(description)
        .build();
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    List<String> ids = new ArrayList<>(invocation.options("--id"));
    Optional<String> path = path(invocation, ids);
    Entering entering = new Entering(invocation, Entering.folder(invocation, path));
    Portfolio portfolio = entering.read();
    if (ids.isEmpty()) {
      throw new UsageException(
          new Message(
              "usage.sign-id", Map.of("ids", Blank.of(String.join(", ", unsigned(portfolio))))));
    }
    Questions questions = new Questions(invocation, new Typed(entering.asOf(), List.of()));
    boolean issuedBefore = issued(portfolio).containsAll(ids);
    Optional<Value> issued = questions.day("--issued", "enter.ask.issued", !issuedBefore);
    Optional<Value> place =
        questions.line("--place", "enter.ask.place", lastPlace(portfolio), !issuedBefore);
    return entering.run(now -> sign(entering, now, ids, issued, place));
  }

  /** The portfolio; a folder behind the ids is no id. */
  private static Optional<String> path(Invocation invocation, List<String> ids) {
    Optional<String> given =
        Optional.ofNullable(invocation.given().matchedPositionalValue(0, null));
    int last = ids.size() - 1;
    if (given.isEmpty()
        && last > 0
        && Files.isDirectory(invocation.world().directory().resolve(ids.get(last)))) {
      return Optional.of(ids.remove(last));
    }
    return given;
  }

  private static List<Editor> sign(
      Entering entering,
      Portfolio portfolio,
      List<String> ids,
      Optional<Value> issued,
      Optional<Value> place)
      throws NotEditableException, UsageException, IOException {
    Map<String, Editor> editors = new TreeMap<>();
    for (String id : ids) {
      Entries.Found found = Entries.find(entering, portfolio, id, editors);
      Spot certificate = found.spot().at("certificate");
      if (!found.shape().names().contains("certificate")) {
        throw new UsageException(
            new Message("usage.sign-no-certificate", Map.of("id", Blank.of(id))));
      }
      if (issued.isPresent()) {
        found.editor().set(certificate.at("issued"), issued.get());
      }
      if (place.isPresent()) {
        found.editor().set(certificate.at("place"), place.get());
      }
      found.editor().set(certificate.at("signed"), Value.flag(true));
    }
    return List.copyOf(editors.values());
  }

  private static List<String> unsigned(Portfolio portfolio) {
    return portfolio.activities().stream()
        .filter(one -> one.certificate().filter(Certificate::signed).isEmpty())
        .map(Activity::id)
        .toList();
  }

  private static List<String> issued(Portfolio portfolio) {
    return portfolio.activities().stream()
        .filter(one -> one.certificate().flatMap(Certificate::issued).isPresent())
        .map(Activity::id)
        .toList();
  }

  /** Where the last certificate of the files was issued. */
  private static Optional<String> lastPlace(Portfolio portfolio) {
    List<String> places = new ArrayList<>();
    portfolio.activities().stream()
        .flatMap(one -> one.certificate().flatMap(Certificate::place).stream())
        .forEach(place -> places.add(0, place));
    return places.stream().findFirst();
  }
}
