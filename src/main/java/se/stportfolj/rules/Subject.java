package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Amount;
import se.stportfolj.service.Career;
import se.stportfolj.service.Completion;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.ServiceTime;
import se.stportfolj.service.TrainingYear;

/** What a rule looks at: one portfolio under the law on one day. */
public final class Subject {
  private final Portfolio portfolio;
  private final Law law;
  private final LocalDate asOf;
  private final Configuration configuration;
  private final Shelf shelf;
  private final Optional<Region> region;
  private final Optional<Exceptions> exceptions;
  private final Views views;

  /**
   * A portfolio to be examined.
   *
   * @param asOf the day that counts as today
   * @param configuration what the repository has decided for all its portfolios
   * @param shelf where the regional guidelines are
   */
  public Subject(
      Portfolio portfolio, Law law, LocalDate asOf, Configuration configuration, Shelf shelf) {
    this(
        portfolio,
        law,
        asOf,
        configuration,
        shelf,
        Optional.empty(),
        Optional.empty(),
        new Views());
  }

  private Subject(
      Portfolio portfolio,
      Law law,
      LocalDate asOf,
      Configuration configuration,
      Shelf shelf,
      Optional<Region> region,
      Optional<Exceptions> exceptions,
      Views views) {
    this.portfolio = portfolio;
    this.law = law;
    this.asOf = asOf;
    this.configuration = configuration;
    this.shelf = shelf;
    this.region = region;
    this.exceptions = exceptions;
    this.views = views;
  }

  /** The same in a region that tells of itself. */
  public Subject in(Region known) {
    return new Subject(
        portfolio, law, asOf, configuration, shelf, Optional.of(known), exceptions, views);
  }

  /** The same when the rules have been asked that are not about exceptions. */
  Subject with(Exceptions held) {
    return new Subject(
        portfolio, law, asOf, configuration, shelf, region, Optional.of(held), views);
  }

  /** The exceptions and what the others found, for a rule that is asked after the others. */
  public Exceptions exceptions() {
    return exceptions.orElseThrow(
        () -> new IllegalStateException("the rule does not say that it comes after the others"));
  }

  /** The portfolio. */
  public Portfolio portfolio() {
    return portfolio;
  }

  /** The law with all its specialties. */
  public Law law() {
    return law;
  }

  /** What the repository has decided for all its portfolios. */
  public Configuration configuration() {
    return configuration;
  }

  /** Where the regional guidelines are. */
  public Shelf shelf() {
    return shelf;
  }

  /** The regional guidelines that the portfolio follows. */
  public List<NamedPack> policies() {
    return views.policies.orElse(() -> NamedPack.of(portfolio, configuration, shelf));
  }

  /** What the region tells of itself, if it has a file for that. */
  public Optional<Region> region() {
    return region;
  }

  /** The day that counts as today. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The contract, for a rule that needs {@code contract.yaml}. */
  public Contract contract() {
    return portfolio
        .contract()
        .orElseThrow(() -> new IllegalStateException("the rule does not say that it needs it"));
  }

  /** The regulation that the contract names, for a rule that needs {@code contract.yaml}. */
  public Regulation regulation() {
    return law.regulation(regulationId());
  }

  private RegulationId regulationId() {
    return RegulationId.of(contract().regulation()).orElseThrow();
  }

  /** The target description, if contract and specialty are known. */
  public Optional<TargetDescription> knownTarget() {
    return views.target.orElse(
        () ->
            portfolio
                .contract()
                .filter(c -> law.specialty(c.specialty()).isPresent())
                .map(c -> law.target(regulationId(), c.specialty())));
  }

  /**
   * When the service is complete, or why there is no such day, for a rule that needs what {@link
   * #career} needs and the target.
   */
  public Completion service() {
    return views.service.orElse(() -> ServiceTime.completion(career()));
  }

  /**
   * The day on which the training is complete, as the forecast says it, for a rule that needs the
   * target and every file.
   */
  public Optional<LocalDate> completionDate() {
    return Forecast.completionDate(service(), coverage().completeOn());
  }

  /**
   * The training as far as it matters for time, for a rule that needs {@code contract.yaml}, {@code
   * rotations.yaml} and {@code absence.yaml}.
   */
  public Career career() {
    return views.career.orElse(() -> Career.of(portfolio, contract(), regulation().numbers()));
  }

  /**
   * The months accrued through the last day of BT, for a rule that knows there is one and needs
   * what {@link #career} needs.
   */
  Amount accruedThroughBt(LocalDate last) {
    return views.throughBt.orElse(() -> ServiceTime.accrued(career(), last));
  }

  /**
   * The years of training that have begun and do not end after the last rotation, for a rule that
   * needs {@code contract.yaml}, {@code rotations.yaml} and {@code absence.yaml}.
   */
  public List<TrainingYear> trainingYears() {
    return views.trainingYears.orElse(this::years);
  }

  private List<TrainingYear> years() {
    LocalDate end = LocalDate.MIN;
    for (Rotation rotation : portfolio.rotations()) {
      LocalDate to = rotation.dates().to();
      if (rotation.kind() != RotationKind.OBSERVERSHIP && to.isAfter(end)) {
        end = to;
      }
    }
    List<TrainingYear> years = new ArrayList<>();
    for (TrainingYear year : TrainingYear.until(asOf, contract().start(), portfolio.absences())) {
      if (!year.dates().to().isAfter(end)) {
        years.add(year);
      }
    }
    return List.copyOf(years);
  }

  /** What there is for each delmål, for a rule that needs the target and every file. */
  public Coverage coverage() {
    return views.coverage.orElse(() -> Coverage.of(portfolio, contract(), target(), asOf));
  }

  /** Everybody whom the files name besides the trainee. */
  public NamedPeople people() {
    return views.people.orElse(() -> NamedPeople.in(portfolio));
  }

  /** Each delmål that the files name, in the order in which they first do. */
  public List<NamedDelmal> delmal() {
    return views.delmal.orElse(() -> NamedDelmal.in(portfolio, knownTarget()));
  }

  /** Every activity that has a form of its own, for a rule that needs {@code contract.yaml}. */
  public List<Certifiable> certifiable() {
    return views.certifiable.orElse(() -> Certifiable.in(portfolio, regulation()));
  }

  /** The target description, for a rule that needs it. */
  public TargetDescription target() {
    return knownTarget()
        .orElseThrow(() -> new IllegalStateException("the rule does not say that it needs it"));
  }
}
