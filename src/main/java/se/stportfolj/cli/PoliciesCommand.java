package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.policy.Contents;
import se.stportfolj.policy.Shelf;
import se.stportfolj.report.law.PoliciesText;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st policies}: the guidelines that there are, and what one of them asks for. */
final class PoliciesCommand implements Command {

  @Override
  public String name() {
    return "policies";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("NAME")
                .description(texts.get("help.parameter.policy"))
                .build())
        .addOption(Options.format(TextOrJson.values(), texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException {
    TextOrJson format = invocation.format(TextOrJson.values());
    Shelf shelf = new Shelf(invocation.world().directory());
    Optional<String> name = Optional.ofNullable(invocation.given().matchedPositionalValue(0, null));
    List<Contents> guidelines = new ArrayList<>();
    for (String one : name.map(List::of).orElse(Shelf.shipped())) {
      guidelines.add(Contents.of(shelf.find(one, ".").orElseThrow(() -> unknown(one))));
    }
    Texts texts = invocation.texts();
    String report =
        switch (format) {
          case JSON -> PoliciesText.json(guidelines);
          case TEXT ->
              name.isPresent()
                  ? PoliciesText.one(guidelines.get(0), texts, invocation.style())
                  : PoliciesText.list(guidelines, texts);
        };
    invocation.world().out().print(report);
    return ExitCode.OK;
  }

  private static UsageException unknown(String name) {
    Optional<String> meant = Nearest.to(name, Shelf.shipped());
    return new UsageException(
        new Message(
            meant.isPresent() ? "usage.no-such-policy-near" : "usage.no-such-policy",
            Map.of(
                "name", Blank.of(name),
                "meant", Blank.of(meant.orElse("")),
                "names", Blank.of(String.join(", ", Shelf.shipped())))));
  }
}
