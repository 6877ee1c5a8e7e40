package se.stportfolj.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.Changed;
import se.stportfolj.report.ChangedJson;
import se.stportfolj.report.ChangedText;
import se.stportfolj.service.RegulationChange;
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
      changed.add(change(portfolio, laws.warning(portfolio), asked, asOf));
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

  private static Changed change(Portfolio portfolio, Law law, RegulationId asked, LocalDate asOf) {
    if (!portfolio.incomplete().isEmpty()) {
      String files =
          portfolio.incomplete().stream()
              .sorted()
              .map(PortfolioFile::fileName)
              .collect(Collectors.joining(", "));
      return not(portfolio, new Message("not-forecast.files", Map.of("files", Blank.of(files))));
    }
    Contract contract = portfolio.contract().orElseThrow();
    if (contract.regulation().equals(asked.key())) {
      return not(
          portfolio, new Message("change.same", Map.of("regulation", Blank.of(asked.title()))));
    }
    if (law.specialty(contract.specialty()).isEmpty()) {
      return not(portfolio, Surroundings.unknownSpecialty(contract, law));
    }
    RegulationChange change =
        RegulationChange.of(portfolio, contract, law.target(asked, contract.specialty()), asOf);
    return new Changed(portfolio.folder(), Optional.of(change), Optional.empty());
  }

  private static Changed not(Portfolio portfolio, Message because) {
    return new Changed(portfolio.folder(), Optional.empty(), Optional.of(because));
  }
}
