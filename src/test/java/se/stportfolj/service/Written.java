package se.stportfolj.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/** A portfolio written for a test, file by file. */
final class Written {
  private static final String CONTRACT =
      """
      trainee: {given-name: Tova, family-name: Ek}
      licences: [{country: Sverige, date: 2020-07-01}]
      regulation: "%s"
      specialty: %s
      start: 2022-02-01
      employment-percent: 100
      """;

  private final Path folder;
  private String contract;

  private Written(Path folder, String contract) {
    this.folder = folder;
    this.contract = contract;
    for (String list : List.of("rotations", "courses", "assessments", "absence")) {
      with(list, list.equals("absence") ? "absences: []" : list + ": []");
    }
  }

  static Written portfolio(Path folder, String regulation, String specialty) {
    return new Written(folder, CONTRACT.formatted(regulation, specialty));
  }

  /** More lines of contract.yaml. */
  Written contract(String lines) {
    contract = contract + lines + "\n";
    return this;
  }

  /** The contract with something else in it. */
  Written instead(String old, String now) {
    contract = contract.replace(old, now);
    return this;
  }

  Written with(String file, String text) {
    return write(file, text);
  }

  Portfolio read() {
    return read("tova");
  }

  /** Read from its folder, shown as this path. */
  Portfolio read(String shown) {
    write("contract", contract);
    Portfolio portfolio =
        PortfolioReader.read(folder, shown, Optional.empty(), where -> Optional.empty());
    if (!portfolio.problems().isEmpty()) {
      throw new IllegalArgumentException(portfolio.problems().toString());
    }
    return portfolio;
  }

  static Contract contract(Portfolio portfolio) {
    return portfolio.contract().orElseThrow();
  }

  static TargetDescription target(Portfolio portfolio) {
    Contract contract = contract(portfolio);
    return Law.shipped()
        .target(RegulationId.of(contract.regulation()).orElseThrow(), contract.specialty());
  }

  static Career career(Portfolio portfolio) {
    return training(portfolio, LocalDate.of(2026, 11, 22)).career();
  }

  /** The training on a day, in a repository that has decided nothing. */
  static Training training(Portfolio portfolio, LocalDate asOf) {
    return (Training) Training.of(portfolio, Judged.on(asOf));
  }

  private Written write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file + ".yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
