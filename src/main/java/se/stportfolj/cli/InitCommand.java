package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.edit.NewPortfolio;
import se.stportfolj.format.Percent;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.service.Eligibility;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st init}: a new portfolio that validates. Nothing that is there is replaced. */
final class InitCommand implements Command {
  @Override
  public String name() {
    return "init";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        Options.command(name(), texts)
            .addPositional(Options.words("DIR", texts.get("help.parameter.init")));
    for (String option : List.of("given-name", "family-name", "specialty")) {
      spec.addOption(Options.text("--" + option, "TEXT", texts.get("init.ask." + option)));
    }
    for (String option : List.of("start", "internship", "licence")) {
      spec.addOption(Options.text("--" + option, "YYYY-MM-DD", texts.get("init.ask." + option)));
    }
    return spec.addOption(
            Options.text("--employment-percent", "N", texts.get("init.ask.employment-percent")))
        .addOption(Options.regulation(texts.get("help.init.regulation")));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    List<String> dirs = invocation.given().matchedPositionalValue(0, List.of());
    if (dirs.size() != 1) {
      throw new UsageException(Message.of("usage.init-dir"));
    }
    Path folder = invocation.world().directory().resolve(dirs.get(0)).normalize();
    NewFolder.refuseToOverwrite(invocation, folder);
    NewPortfolio portfolio = portfolio(new Answers(invocation));
    NewFolder.write(invocation, folder, portfolio.files());
    Map<String, Blank> blanks =
        Map.of(
            "folder", Blank.of(invocation.shown(folder)),
            "regulation", Blank.of(RegulationId.of(portfolio.regulation()).orElseThrow().title()));
    invocation.world().out().println(invocation.texts().say(new Message("init.done", blanks)));
    invocation.world().out().println(invocation.texts().get("init.import"));
    return ExitCode.OK;
  }

  private static NewPortfolio portfolio(Answers answers) throws UsageException, IOException {
    String given = answers.must("--given-name", Answers.line("--given-name"));
    String family = answers.must("--family-name", Answers.line("--family-name"));
    String specialty = answers.must("--specialty", InitCommand::specialty);
    LocalDate start = answers.must("--start", Answers.day("--start"));
    Optional<LocalDate> internship = answers.may("--internship", Answers.day("--internship"));
    Optional<LocalDate> licensed = answers.may("--licence", Answers.day("--licence"));
    Percent employment =
        answers.may("--employment-percent", InitCommand::percent).orElse(Percent.FULL);
    List<RegulationId> open = open(start, internship);
    Optional<String> chosen =
        open.size() > 1
            ? answers.may("--regulation", word -> regulation(word, open))
            : answers.given("--regulation", word -> regulation(word, open));
    // Where there is nothing to choose nobody is asked, but an option may say the same.
    String regulation = chosen.orElse(open.get(0).key());
    return new NewPortfolio(
        given, family, specialty, regulation, start, employment, internship, licensed);
  }

  /** Those that somebody may choose who began on a day and did a Swedish internship on another. */
  private static List<RegulationId> open(LocalDate start, Optional<LocalDate> internship) {
    return RegulationId.all().stream()
        .filter(
            id ->
                Eligibility.mayChoose(start, internship.isPresent(), Law.shipped().regulation(id)))
        .toList();
  }

  private static String regulation(String word, List<RegulationId> open) throws UsageException {
    Optional<RegulationId> asked = RegulationId.of(word);
    if (asked.isEmpty()) {
      throw new UsageException(
          new Message(
              "usage.choice",
              Map.of(
                  "option", Blank.of("--regulation"),
                  "value", Blank.of(word),
                  "words", Blank.of(String.join(", ", RegulationId.keys())))));
    }
    if (!open.contains(asked.get())) {
      throw new UsageException(
          new Message(
              "usage.init-regulation", Map.of("regulation", Blank.of(asked.get().title()))));
    }
    return word;
  }

  static String specialty(String answer) throws UsageException {
    Law law = Law.shipped();
    if (law.specialty(answer).isPresent()) {
      return answer;
    }
    Optional<String> meant =
        Nearest.to(answer, law.specialties().stream().map(Specialty::slug).toList());
    throw new UsageException(
        new Message(
            meant.isPresent()
                ? "regulation/unknown-specialty.message.near"
                : "regulation/unknown-specialty.message.far",
            Map.of("specialty", Blank.of(answer), "meant", Blank.of(meant.orElse("")))));
  }

  static Percent percent(String answer) throws UsageException {
    if (answer.matches("[1-9][0-9]?|100")) {
      return new Percent(Integer.parseInt(answer) * 100);
    }
    throw new UsageException(new Message("usage.init-percent", Map.of("value", Blank.of(answer))));
  }
}
