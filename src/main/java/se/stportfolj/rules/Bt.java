package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;

/**
 * Where bastjänstgöring stands on a day.
 *
 * @param last the BT rotation that ends last
 * @param approved whether Socialstyrelsen has approved BT by then
 * @param specialist whether the doctor holds a specialty already: BT is done once and not repeated
 *     for a further one (patientsäkerhetsförordning 4 kap. 1 §)
 */
public record Bt(LocalDate asOf, Optional<Rotation> last, boolean approved, boolean specialist) {
  /** For a rule that needs {@code contract.yaml} and {@code rotations.yaml}. */
  public static Bt of(Subject subject) {
    return new Bt(
        subject.asOf(),
        last(subject.portfolio()),
        subject.contract().bt().approved().filter(day -> !day.isAfter(subject.asOf())).isPresent(),
        !subject.contract().heldSpecialties().isEmpty());
  }

  /** Whether there is nothing left to show for BT. */
  public boolean isSettled() {
    return approved || specialist;
  }

  /** Whether every BT rotation has ended, and there is one. */
  public boolean isOver() {
    return last.filter(r -> r.dates().to().isBefore(asOf)).isPresent();
  }

  private static Optional<Rotation> last(Portfolio portfolio) {
    return portfolio.rotations().stream()
        .filter(rotation -> rotation.kind() == RotationKind.BT)
        .max((one, other) -> one.dates().to().compareTo(other.dates().to()));
  }
}
