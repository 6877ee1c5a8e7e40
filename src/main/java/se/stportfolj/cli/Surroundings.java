package se.stportfolj.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Region;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.regulation.OverridingFolder;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.report.law.OverridingText;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Message;

/**
 * The law and the guidelines for each portfolio of one call: a repository may have target
 * descriptions and guidelines of its own. Safe to share between threads.
 */
final class Surroundings {
  private final Invocation invocation;
  private final Shelf shelf;
  private final Map<Path, Law> byFolder = new HashMap<>();
  private final Map<Path, Configuration> configurations = new HashMap<>();
  private final Regions regions;

  Surroundings(Invocation invocation) {
    this.invocation = invocation;
    this.shelf = new Shelf(invocation.world().directory());
    this.regions = new Regions(invocation);
  }

  /** Where the regional guidelines are; each is read once. */
  Shelf shelf() {
    return shelf;
  }

  /** The law for a portfolio. */
  Law of(Portfolio portfolio) {
    return in(invocation.world().directory().resolve(portfolio.folder()).normalize());
  }

  /** The law for whatever lies in a folder. */
  synchronized Law in(Path folder) {
    Optional<Path> own = OverridingFolder.above(folder);
    return own.isEmpty()
        ? Law.shipped()
        : byFolder.computeIfAbsent(
            own.get(), path -> Law.with(new OverridingFolder(path, invocation.shown(path))));
  }

  /** What a portfolio is judged under. */
  Conditions conditions(Portfolio portfolio, LocalDate asOf) throws UsageException {
    Path folder = invocation.world().directory().resolve(portfolio.folder()).normalize();
    return new Conditions(of(portfolio), asOf, configuration(folder), shelf, region(folder));
  }

  /** What came of reading a portfolio. */
  Reading reading(Portfolio portfolio, LocalDate asOf) throws UsageException {
    return Training.of(portfolio, conditions(portfolio, asOf));
  }

  /** Why a portfolio cannot be computed with, and the errors that are to be corrected. */
  NotForecast notForecast(NotReadable unread, LocalDate asOf) throws UsageException {
    return Forecaster.not(unread, conditions(unread.portfolio(), asOf));
  }

  /** What the repository of a folder has decided; read once for each folder. */
  synchronized Configuration configuration(Path folder) throws UsageException {
    Configuration known = configurations.get(folder);
    if (known == null) {
      known = invocation.configuration(folder);
      configurations.put(folder, known);
    }
    return known;
  }

  /** What the region of a folder tells of itself, if it has a file for that; read once. */
  Optional<Region> region(Path folder) {
    return regions.of(folder);
  }

  /**
   * The law for a portfolio; and says if the repository's own target description cannot be used.
   */
  Law warning(Portfolio portfolio) {
    refused(portfolio).ifPresent(invocation::tell);
    return of(portfolio);
  }

  /** The warning when the repository's own target description cannot be used. */
  Optional<Message> refused(Portfolio portfolio) {
    if (portfolio.contract().isEmpty()) {
      return Optional.empty();
    }
    Contract contract = portfolio.contract().get();
    Law law = of(portfolio);
    Optional<RegulationId> regulation = RegulationId.of(contract.regulation());
    if (regulation.isPresent() && law.specialty(contract.specialty()).isPresent()) {
      Optional<Overriding> own = law.overriding(regulation.get(), contract.specialty());
      if (own.isPresent() && own.get() instanceof Overriding.Refused refused) {
        return Optional.of(OverridingText.of(refused));
      }
    }
    return Optional.empty();
  }
}
