package se.stportfolj.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.law.Changed;
import se.stportfolj.report.law.ChangedJson;
import se.stportfolj.report.law.ChangedText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.RegulationChange;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** {@code st validate --regulation}: what would a portfolio need under the other regulation? */
final class RegulationQuestion {
  private RegulationQuestion() {}

  /** Whether the regulation asked about is another than that of some portfolio. */
  static boolean isOf(List<Portfolio> portfolios, RegulationId asked) {
    return portfolios.stream()
        .flatMap(one -> one.contract().stream())
        .anyMatch(contract -> !contract.regulation().equals(asked.key()));
  }

  /** Answers it for each portfolio. */
  static int answer(
      Invocation invocation, List<Portfolio> portfolios, RegulationId asked, boolean json)
      throws UsageException {
    LocalDate asOf = invocation.asOf();
    Surroundings laws = new Surroundings(invocation);
    List<Changed> changed = new ArrayList<>();
    for (Portfolio portfolio : portfolios) {
      laws.warning(portfolio);
      changed.add(change(laws.reading(portfolio, asOf), asked));
    }
    invocation
        .world()
        .out()
        .print(
            json
                ? ChangedJson.of(changed, asOf, invocation.texts())
                : ChangedText.of(changed, asOf, invocation.texts(), invocation.style()));
    boolean all = changed.stream().allMatch(one -> one.obstacle().isEmpty());
    return all ? ExitCode.OK : ExitCode.FINDINGS;
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
