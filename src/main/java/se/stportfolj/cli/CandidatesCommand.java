package se.stportfolj.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * {@code st __complete WHAT WORD…}: what a completion script offers, a line for each with what it
 * is behind a tab. Nobody types it. Whatever goes wrong, it says nothing of it: a completion stands
 * on a line that somebody is writing.
 */
final class CandidatesCommand implements Command {
  static final String NAME = "__complete";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        CommandSpec.create()
            .name(NAME)
            .addPositional(Options.words("WHAT WORD…", texts.get("help.candidates")));
    spec.usageMessage().hidden(true);
    // What follows is of another command's line, and no option of this one.
    spec.parser().stopAtPositional(true);
    return spec;
  }

  @Override
  public int run(Invocation invocation) {
    List<String> words = invocation.given().matchedPositionalValue(0, List.of());
    if (words.isEmpty()) {
      return ExitCode.OK;
    }
    StringBuilder out = new StringBuilder();
    try {
      List<String> line = words.subList(1, words.size());
      for (Candidates.Candidate one : new Candidates(invocation, line).of(words.get(0))) {
        out.append(plain(one.value())).append('\t').append(plain(one.meaning())).append('\n');
      }
    } catch (UsageException | IOException | RuntimeException e) {
      return ExitCode.OK;
    }
    invocation.world().out().print(out);
    return ExitCode.OK;
  }

  /** On one line, and without a tab. */
  private static String plain(String text) {
    return Shown.of(text.replaceAll("\\s+", " ").strip());
  }
}
