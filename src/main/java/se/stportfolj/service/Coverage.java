package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Requirement;
import se.stportfolj.regulation.TargetDescription;

/**
 * The delmål of a target description, and what a portfolio has for each of them.
 *
 * @param delmal in the order of the target description
 * @param unlisted groups whose applicable delmål could not be read anywhere
 */
public record Coverage(List<DelmalCoverage> delmal, List<Group> unlisted) {
  /** Keeps its own copies of the lists. */
  public Coverage {
    delmal = List.copyOf(delmal);
    unlisted = List.copyOf(unlisted);
  }

  /** Something that a delmål lacks; without kinds, it is not known what it requires. */
  public record Uncovered(String code, List<ActivityKind> anyOf) {
    /** Keeps its own copy of the list. */
    public Uncovered {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** What a portfolio has on a day. */
  static Coverage of(Training training) {
    Contract contract = training.contract();
    TargetDescription target = training.target();
    boolean bt = training.btWaiver().filter(BtWaiver.NotRepeated.class::isInstance).isEmpty();
    Map<String, List<Evidence>> evidence = evidence(training.portfolio(), training.asOf());
    List<DelmalCoverage> delmal = new ArrayList<>();
    for (Delmal one : target.delmal()) {
      if (bt || one.group() != Group.BT) {
        List<Evidence> own = evidence.getOrDefault(one.code(), List.of());
        delmal.add(coverage(one, target.confidence(one), own, contract));
      }
    }
    List<Group> unlisted = new ArrayList<>();
    for (DelmalList list : target.lists()) {
      if (list.codes().isEmpty() && (bt || list.group() != Group.BT)) {
        unlisted.add(list.group());
      }
    }
    return new Coverage(delmal, unlisted);
  }

  /** The day on which the last delmål is covered; unknown while one is not, or not known. */
  public Optional<LocalDate> completeOn() {
    boolean all = delmal.stream().allMatch(one -> one.coveredOn().isPresent());
    return all && unlisted.isEmpty()
        ? delmal.stream().flatMap(one -> one.coveredOn().stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** What the delmål that are not covered lack. */
  public List<Uncovered> uncovered() {
    return delmal.stream()
        .filter(one -> one.coveredOn().isEmpty())
        .flatMap(
            one ->
                one.requirements().isEmpty()
                    ? List.of(new Uncovered(one.delmal().code(), List.of())).stream()
                    : one.uncovered().stream()
                        .map(
                            lacking ->
                                new Uncovered(one.delmal().code(), lacking.requirement().anyOf())))
        .toList();
  }

  /** What there is for each delmål that is named, in the order of the files. */
  private static Map<String, List<Evidence>> evidence(Portfolio portfolio, LocalDate asOf) {
    Map<String, List<Evidence>> byCode = new HashMap<>();
    for (Activity activity : portfolio.activities()) {
      Optional<Evidence> evidence = Evidence.of(activity, asOf);
      if (evidence.isPresent()) {
        // An activity that names a delmål twice is evidence of it once.
        for (String code : new LinkedHashSet<>(activity.objectives())) {
          byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(evidence.get());
        }
      }
    }
    return byCode;
  }

  private static DelmalCoverage coverage(
      Delmal delmal, Confidence confidence, List<Evidence> evidence, Contract contract) {
    List<RequirementCoverage> requirements = new ArrayList<>();
    for (Requirement requirement : required(delmal, contract.track())) {
      List<Evidence> meets = new ArrayList<>();
      for (Evidence one : evidence) {
        if (requirement.metBy(one.kind())) {
          meets.add(one);
        }
      }
      requirements.add(new RequirementCoverage(requirement, meets));
    }
    return new DelmalCoverage(
        delmal,
        confidence,
        requirements,
        delmal.group() == Group.BT ? contract.bt().approved() : Optional.empty());
  }

  /**
   * What must be certified. The delmål of a specialist from a third country are attested, whatever
   * the activities were (2015 bilaga 8a, 2021 bilaga 13; legal facts 61).
   */
  private static List<Requirement> required(Delmal delmal, Track track) {
    return track == Track.THIRD_COUNTRY
        ? List.of(new Requirement(List.of(ActivityKind.ATTESTATION)))
        : delmal.required().orElse(List.of());
  }
}
