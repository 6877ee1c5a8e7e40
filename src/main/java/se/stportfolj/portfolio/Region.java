package se.stportfolj.portfolio;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;
import se.stportfolj.format.Word;
import se.stportfolj.yaml.SourceText;

/**
 * What a region knows besides its portfolios ({@code region.yaml}): its units, its supervisors, and
 * what became of those it has trained.
 *
 * @param file the file itself
 * @param shown the folder in which it lies, as shown
 * @param updated the day until which the file is known to be right
 * @param aims how many doctors it wants to have in ST with research or leadership
 * @param exceptions findings about its units that somebody has decided to accept
 * @param incomplete the keys of lists out of which something could not be read
 * @param problems what is wrong with the file itself
 * @param sources the text of the file by its shown path
 */
public record Region(
    Path file,
    String shown,
    Optional<LocalDate> updated,
    List<Unit> units,
    List<FormerTrainee> formerTrainees,
    List<Supervisor> supervisors,
    List<Aim> aims,
    List<AcceptedException> exceptions,
    Set<String> incomplete,
    List<FormatProblem> problems,
    Map<String, SourceText> sources) {
  /** Keeps its own copies. */
  public Region {
    units = List.copyOf(units);
    formerTrainees = List.copyOf(formerTrainees);
    supervisors = List.copyOf(supervisors);
    aims = List.copyOf(aims);
    exceptions = List.copyOf(exceptions);
    incomplete = Set.copyOf(incomplete);
    problems = List.copyOf(problems);
    sources = Map.copyOf(sources);
  }

  /** The folder in which it lies. */
  public Path folder() {
    return file.getParent();
  }

  /**
   * A unit that trains ST doctors.
   *
   * @param specialties slugs of those that it trains in; empty where nothing is said
   * @param since the first day on which it trained any
   * @param selfAssessments with the STINS tool or another
   * @param externalReviews SPUR and others
   * @param trainingApplications to be approved as a unit that trains
   */
  public record Unit(
      Source source,
      String id,
      String name,
      List<String> specialties,
      Optional<LocalDate> since,
      List<Review> selfAssessments,
      List<Review> externalReviews,
      List<Review> trainingApplications) {
    /** Keeps its own copies. */
    public Unit {
      specialties = List.copyOf(specialties);
      selfAssessments = List.copyOf(selfAssessments);
      externalReviews = List.copyOf(externalReviews);
      trainingApplications = List.copyOf(trainingApplications);
    }

    /**
     * The parts that are reviewed each for itself: its specialties, or the unit as a whole where it
     * names none.
     */
    public List<Optional<String>> parts() {
      List<Optional<String>> parts = new ArrayList<>();
      for (String specialty : specialties) {
        parts.add(Optional.of(specialty));
      }
      return parts.isEmpty() ? List.of(Optional.empty()) : parts;
    }

    /** The latest self-assessment of a part by a day; one that names no specialty is of all. */
    public Optional<Review> selfAssessment(Optional<String> part, LocalDate by) {
      return latest(selfAssessments, part, by);
    }

    /** The latest external review of a part by a day; one that names no specialty is of all. */
    public Optional<Review> externalReview(Optional<String> part, LocalDate by) {
      return latest(externalReviews, part, by);
    }

    /** The latest application of a part by a day; one that names no specialty is of all. */
    public Optional<Review> trainingApplication(Optional<String> part, LocalDate by) {
      return latest(trainingApplications, part, by);
    }

    private static Optional<Review> latest(
        List<Review> reviews, Optional<String> part, LocalDate by) {
      return reviews.stream()
          .filter(one -> one.specialty().isEmpty() || one.specialty().equals(part))
          .filter(one -> !one.date().isAfter(by))
          .max((one, other) -> one.date().compareTo(other.date()));
    }
  }

  /**
   * A review of a unit's training.
   *
   * @param specialty the only one that it was about; empty for the unit as a whole
   * @param by who made it
   */
  public record Review(
      Source source, LocalDate date, Optional<String> specialty, Optional<String> by) {}

  /**
   * Somebody whom the region has trained, or begun to train.
   *
   * @param id a pseudonym or a name
   * @param dates of the training in the region
   * @param left the last day in the region's service; empty for who is still there
   * @param wentTo where to
   */
  public record FormerTrainee(
      Source source,
      String id,
      Training training,
      Optional<String> specialty,
      Period dates,
      Outcome outcome,
      Optional<LocalDate> left,
      Optional<String> wentTo) {}

  /**
   * How many doctors a region wants to have at any time in ST of one orientation.
   *
   * @param atLeast the fewest, where there is such a number
   * @param atMost the most, where there is such a number
   */
  public record Aim(
      Source source,
      Orientation orientation,
      Optional<Integer> atLeast,
      Optional<Integer> atMost) {}

  /** What somebody was trained for. */
  public enum Training implements Word {
    ST,
    AT;

    @Override
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How a training in the region ended. */
  public enum Outcome implements Word {
    /** Completed in the region. */
    COMPLETED,
    /** Went on elsewhere. */
    ELSEWHERE,
    /** Given up. */
    DISCONTINUED;

    @Override
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Somebody who supervises ST doctors.
   *
   * @param specialty slug of the person's specialty
   * @param trainings the days of supervisor training
   */
  public record Supervisor(
      Source source,
      String name,
      Optional<String> specialty,
      Optional<String> workplace,
      Optional<String> email,
      List<LocalDate> trainings) {
    /** Keeps its own copy. */
    public Supervisor {
      trainings = List.copyOf(trainings);
    }
  }
}
