package se.stportfolj.portfolio;

import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/**
 * A certificate that is about delmål and not about one activity (2021 bilaga 2, 12 and 13, 2015
 * bilaga 8a).
 *
 * @param service ids of rotations in Sweden (2015 bilaga 8a)
 */
public record Attestation(
    Source source,
    String id,
    List<String> objectives,
    Optional<String> activities,
    Optional<String> verification,
    List<String> service,
    Optional<Person> supervisor,
    Optional<Certificate> certificate)
    implements Activity {
  /** Keeps its own copies of the lists. */
  public Attestation {
    objectives = List.copyOf(objectives);
    service = List.copyOf(service);
  }

  @Override
  public String title() {
    return id;
  }

  @Override
  public Optional<Period> period() {
    return Optional.empty();
  }

  @Override
  public Optional<String> description() {
    return activities;
  }
}
