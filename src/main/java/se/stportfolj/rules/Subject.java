package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Region;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Amount;
import se.stportfolj.service.Career;
import se.stportfolj.service.Certifiable;
import se.stportfolj.service.Completion;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.NamedDelmal;
import se.stportfolj.service.NamedPeople;
import se.stportfolj.service.ServiceTime;
import se.stportfolj.service.Training;

/**
 * What a rule looks at: one portfolio, whole or read in part, under the law on one day. Everything
 * that is computed is the {@link Training}'s; a rule says which files it needs, and asks for what
 * is made from these.
 */
public final class Subject {
  private final Portfolio portfolio;
  private final Conditions conditions;
  private final Optional<Training> training;
  private final Optional<Exceptions> exceptions;
  private Amount throughBt; // made when it is first asked for

  /** A portfolio to be examined. */
  public Subject(Portfolio portfolio, Conditions conditions) {
    this(portfolio, conditions, Training.inPart(portfolio, conditions), Optional.empty());
  }

  /** A training to be examined, with what it has computed already. */
  public Subject(Training training) {
    this(training.portfolio(), training.conditions(), Optional.of(training), Optional.empty());
  }

  private Subject(
      Portfolio portfolio,
      Conditions conditions,
      Optional<Training> training,
      Optional<Exceptions> exceptions) {
    this.portfolio = portfolio;
    this.conditions = conditions;
    this.training = training;
    this.exceptions = exceptions;
  }

  /** The same when the rules have been asked that are not about exceptions. */
  Subject with(Exceptions held) {
    return new Subject(portfolio, conditions, training, Optional.of(held));
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

  /** What can be computed, for a rule that needs {@code contract.yaml}. */
  public Training training() {
    return training.orElseThrow(
        () -> new IllegalStateException("the rule does not say that it needs the contract"));
  }

  /** The law with all its specialties. */
  public Law law() {
    return conditions.law();
  }

  /** What the repository has decided for all its portfolios. */
  public Configuration configuration() {
    return conditions.configuration();
  }

  /** Where the regional guidelines are. */
  public Shelf shelf() {
    return conditions.shelf();
  }

  /** The regional guidelines that the portfolio follows. */
  public List<NamedPack> policies() {
    return training.isPresent()
        ? training.get().guidelines()
        : NamedPack.of(portfolio, conditions.configuration(), conditions.shelf());
  }

  /** What the region tells of itself, if it has a file for that. */
  public Optional<Region> region() {
    return conditions.region();
  }

  /** The day that counts as today. */
  public LocalDate asOf() {
    return conditions.asOf();
  }

  /** The contract, for a rule that needs {@code contract.yaml}. */
  public Contract contract() {
    return training().contract();
  }

  /** The regulation that the contract names, for a rule that needs {@code contract.yaml}. */
  public Regulation regulation() {
    return training().regulation();
  }

  /** The target description, if contract and specialty are known. */
  public Optional<TargetDescription> knownTarget() {
    return training.isPresent() ? training.get().knownTarget() : Optional.empty();
  }

  /** The target description, for a rule that needs it. */
  public TargetDescription target() {
    return training().target();
  }

  /**
   * When the service is complete, or why there is no such day, for a rule that needs what {@link
   * #career} needs and the target.
   */
  public Completion service() {
    return training().service();
  }

  /**
   * The day on which the training is complete, as the forecast says it, for a rule that needs the
   * target and every file.
   */
  public Optional<LocalDate> completionDate() {
    return training().completionDate();
  }

  /**
   * What matters for time in the training, for a rule that needs {@code contract.yaml}, {@code
   * rotations.yaml} and {@code absence.yaml}.
   */
  public Career career() {
    return training().career();
  }

  /**
   * The months accrued through the last day of BT, for a rule that knows there is one and needs
   * what {@link #career} needs.
   */
  Amount accruedThroughBt(LocalDate last) {
    if (throughBt == null) {
      throughBt = ServiceTime.accrued(career(), last);
    }
    return throughBt;
  }

  /** What there is for each delmål, for a rule that needs the target and every file. */
  public Coverage coverage() {
    return training().coverage();
  }

  /** Everybody besides the trainee, for a rule that needs {@code contract.yaml}. */
  public NamedPeople people() {
    return training().people();
  }

  /**
   * Each delmål that the files name, in the order in which they first do, for a rule that needs
   * {@code contract.yaml}.
   */
  public List<NamedDelmal> delmal() {
    return training().delmal();
  }

  /** Every activity that has a form of its own, for a rule that needs {@code contract.yaml}. */
  public List<Certifiable> certifiable() {
    return training().certifiable();
  }
}
