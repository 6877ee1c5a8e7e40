package se.stportfolj.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.demand.Demand;
import se.stportfolj.service.demand.Demands;
import se.stportfolj.statute.RegulationId;

/**
 * A portfolio under the law on a day, with everything that is computed from it. Each view is made
 * when it is first asked for, and once, so that whoever asks gets the same answer. A training
 * belongs to one thread.
 */
public final class Training implements Reading {
  private final Portfolio portfolio;
  private final Contract contract;
  private final Conditions conditions;
  private final RegulationId regulation;

  // Each is made when it is first asked for; until then it is nothing.
  private Optional<TargetDescription> target;
  private Career career;
  private Coverage coverage;
  private Completion service;
  private Forecast forecast;
  private List<TrainingYear> years;
  private List<NamedPack> guidelines;
  private NamedPeople people;
  private List<NamedDelmal> delmal;
  private List<Certifiable> certifiable;
  private List<Deadline> deadlines;
  private List<TrainingYear> begun;
  private final Map<Ask, List<Demand>> demands = new EnumMap<>(Ask.class);

  private Training(
      Portfolio portfolio, Contract contract, Conditions conditions, RegulationId regulation) {
    this.portfolio = portfolio;
    this.contract = contract;
    this.conditions = conditions;
    this.regulation = regulation;
  }

  /**
   * The training that a portfolio tells, if all its files could be read and its specialty exists.
   */
  public static Reading of(Portfolio portfolio, Conditions conditions) {
    Optional<NotReadable> unread = NotReadable.inFiles(portfolio);
    if (unread.isPresent()) {
      return unread.get();
    }
    Training training = inPart(portfolio, conditions).orElseThrow();
    return training.knownTarget().isPresent() ? training : NotReadable.specialty(training);
  }

  /**
   * What can be said of a portfolio of which the contract at least could be read. A view of it is
   * right only if the files are whole that the view is made from, and that is for the caller to
   * know: a rule says what it needs.
   */
  public static Optional<Training> inPart(Portfolio portfolio, Conditions conditions) {
    if (portfolio.contract().isEmpty()) {
      return Optional.empty();
    }
    Contract contract = portfolio.contract().get();
    return RegulationId.of(contract.regulation())
        .map(regulation -> new Training(portfolio, contract, conditions, regulation));
  }

  /** The same training as if the contract named this regulation. */
  public Training under(RegulationId other) {
    return other == regulation ? this : new Training(portfolio, contract, conditions, other);
  }

  /** The files. */
  public Portfolio portfolio() {
    return portfolio;
  }

  /** What contract.yaml says. */
  public Contract contract() {
    return contract;
  }

  /** What it is judged under, besides the files. */
  public Conditions conditions() {
    return conditions;
  }

  /** The law with all its specialties. */
  public Law law() {
    return conditions.law();
  }

  /** The day that counts as today. */
  public LocalDate asOf() {
    return conditions.asOf();
  }

  /** The regulation that it is judged under: the contract's, or the one of {@link #under}. */
  public Regulation regulation() {
    return law().regulation(regulation);
  }

  /** The target description, if the contract's specialty is one under it. */
  public Optional<TargetDescription> knownTarget() {
    if (target == null) {
      target = law().find(regulation, contract.specialty());
    }
    return target;
  }

  /**
   * The target description.
   *
   * @throws IllegalStateException if the contract's specialty is none, which a training that is
   *     read as a whole excludes
   */
  public TargetDescription target() {
    return knownTarget().orElseThrow(() -> new IllegalStateException("the specialty is unknown"));
  }

  /** Why no BT is asked for, where the regulation has it. */
  Optional<BtWaiver> btWaiver() {
    return BtWaiver.of(portfolio, contract, regulation().numbers());
  }

  /** What matters for time in the training. */
  public Career career() {
    if (career == null) {
      career = Career.of(this);
    }
    return career;
  }

  /** When the service is complete, or why there is no such day. */
  public Completion service() {
    if (service == null) {
      service = ServiceTime.completion(career(), coverage().completeOn());
    }
    return service;
  }

  /** What there is for each delmål. */
  public Coverage coverage() {
    if (coverage == null) {
      coverage = Coverage.of(this);
    }
    return coverage;
  }

  /** When the training is complete, and why. */
  public Forecast forecast() {
    if (forecast == null) {
      forecast = Forecast.of(this);
    }
    return forecast;
  }

  /**
   * The day on which the training is complete, as the forecast says it, for whoever asks for
   * nothing else of it.
   */
  public Optional<LocalDate> completionDate() {
    return Forecast.completionDate(service(), coverage().completeOn());
  }

  /** The years of training that have begun and do not end after the last rotation. */
  public List<TrainingYear> trainingYears() {
    if (years == null) {
      years = TrainingYear.served(this);
    }
    return years;
  }

  /** The years of training that have begun. */
  public List<TrainingYear> yearsBegun() {
    if (begun == null) {
      begun = TrainingYear.until(asOf(), contract.start(), portfolio.absences());
    }
    return begun;
  }

  /**
   * What the guidelines ask of one kind: what has a day, done or not, and of the rest what is not
   * as it is asked for.
   */
  public List<Demand> demands(Ask ask) {
    List<Demand> known = demands.get(ask);
    if (known == null) {
      known = Demands.of(this, ask);
      demands.put(ask, known);
    }
    return known;
  }

  /** The same of every kind. */
  public List<Demand> demands() {
    return Demands.of(this);
  }

  /** The regional guidelines that it follows. */
  public List<NamedPack> guidelines() {
    if (guidelines == null) {
      guidelines = NamedPack.of(portfolio, conditions.configuration(), conditions.shelf());
    }
    return guidelines;
  }

  /** Everybody whom the files name besides the trainee. */
  public NamedPeople people() {
    if (people == null) {
      people = NamedPeople.in(portfolio);
    }
    return people;
  }

  /** Each delmål that the files name, in the order in which they first do. */
  public List<NamedDelmal> delmal() {
    if (delmal == null) {
      delmal = NamedDelmal.in(portfolio, knownTarget());
    }
    return delmal;
  }

  /** Every activity that has a form of its own. */
  public List<Certifiable> certifiable() {
    if (certifiable == null) {
      certifiable = Certifiable.in(portfolio, regulation());
    }
    return certifiable;
  }

  /** What is to be done by when, in order of the days. */
  public List<Deadline> deadlines() {
    if (deadlines == null) {
      deadlines = Deadlines.of(this);
    }
    return deadlines;
  }

  /** The same with what is settled, for a calendar that may still have it. */
  public List<KnownDeadline> knownDeadlines() {
    return Deadlines.known(this);
  }
}
