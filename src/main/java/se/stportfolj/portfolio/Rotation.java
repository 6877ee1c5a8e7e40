package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/**
 * A period of service (tjänstgöring) or auskultation.
 *
 * @param percent scheduled share of full time
 * @param feedback the day on which the doctor gave the unit feedback on it
 * @param counts for research and leadership: counts as service by the decision
 */
public record Rotation(
    Source source,
    String id,
    RotationKind kind,
    String unit,
    Optional<Setting> setting,
    Optional<Location> location,
    Period dates,
    Percent percent,
    Optional<Person> supervisor,
    List<String> objectives,
    Optional<String> description,
    Optional<SideService> sideService,
    Optional<LocalDate> feedback,
    Optional<Certificate> certificate,
    boolean counts,
    Optional<Decision> decision)
    implements Activity {
  /** Keeps its own copy of the list. */
  public Rotation {
    objectives = List.copyOf(objectives);
  }

  /**
   * Whether it is side service (sidotjänstgöring): service elsewhere than at home. Auskultation is
   * no service.
   */
  public boolean isSideService() {
    return kind != RotationKind.OBSERVERSHIP
        && location.filter(where -> where != Location.HOME).isPresent();
  }

  /** Whether it is a part of the training at a unit, and not auskultation, research or leading. */
  public boolean isTraining() {
    return kind == RotationKind.CLINICAL || kind == RotationKind.BT;
  }

  @Override
  public String title() {
    return unit;
  }

  @Override
  public Optional<Period> period() {
    return Optional.of(dates);
  }
}
