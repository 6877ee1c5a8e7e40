package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.law.Changed;
import se.stportfolj.report.law.ChangedJson;
import se.stportfolj.report.law.ChangedReport;
import se.stportfolj.report.law.ChangedText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.RegulationChange;
import se.stportfolj.service.Training;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** {@code st validate --regulation}: what would a portfolio need under the other regulation? */
final class RegulationQuestion implements Inquiry<RegulationQuestion.Answer> {
  private final EachPortfolio portfolios;
  private final Surroundings laws;
  private final LocalDate asOf;
  private final RegulationId asked;
  private final ChangedReport report;
  private boolean answered = true;

  private RegulationQuestion(
      Invocation invocation,
      EachPortfolio portfolios,
      RegulationId asked,
      LocalDate asOf,
      ChangedReport report) {
    this.portfolios = portfolios;
    this.laws = new Surroundings(invocation);
    this.asOf = asOf;
    this.asked = asked;
    this.report = report;
  }

  /** Whether the regulation asked about is another than that of some portfolio. */
  static boolean isOf(EachPortfolio portfolios, RegulationId asked) {
    return portfolios.any(
        one ->
            one.contract().isPresent() && !one.contract().get().regulation().equals(asked.key()));
  }

  /** Answers it for each portfolio. */
  static int answer(
      Invocation invocation, EachPortfolio portfolios, RegulationId asked, boolean json)
      throws UsageException, IOException {
    LocalDate asOf = invocation.asOf();
    Writer out = portfolios.writer();
    ChangedReport report =
        json
            ? new ChangedJson(out, asOf, invocation.texts())
            : new ChangedText(out, asOf, invocation.texts(), invocation.style());
    RegulationQuestion question =
        new RegulationQuestion(invocation, portfolios, asked, asOf, report);
    report.begin();
    portfolios.ask(question);
    report.end();
    out.flush();
    return question.answered ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** What is said about one portfolio. */
  record Answer(Optional<Message> warning, Changed changed, String told) {}

  @Override
  public Answer answer(Portfolio portfolio) throws UsageException {
    Changed changed = change(laws.reading(portfolio, asOf), asked);
    return new Answer(laws.refused(portfolio), changed, report.told(changed));
  }

  @Override
  public void hear(Answer answer) throws IOException {
    answer.warning().ifPresent(portfolios::tell);
    report.say(answer.changed(), answer.told());
    answered &= answer.changed().obstacle().isEmpty();
  }

  private static Changed change(Reading reading, RegulationId asked) {
    if (reading instanceof NotReadable unread) {
      return not(unread.portfolio(), unread.because());
    }
    Training training = (Training) reading;
    if (training.contract().regulation().equals(asked.key())) {
      return not(
          training.portfolio(),
          new Message("change.same", Map.of("regulation", Blank.of(asked.title()))));
    }
    RegulationChange change = RegulationChange.of(training, asked);
    return new Changed(training.portfolio().folder(), Optional.of(change), Optional.empty());
  }

  private static Changed not(Portfolio portfolio, Message because) {
    return new Changed(portfolio.folder(), Optional.empty(), Optional.of(because));
  }
}
