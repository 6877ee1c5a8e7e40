package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Numbers;

/** Why a doctor need not serve BT, under a regulation that has it. */
sealed interface BtWaiver {

  /**
   * BT is done once and not repeated for a further specialty (patientsäkerhetsförordningen 4 kap. 1
   * §, legal facts 23).
   *
   * @param specialty slug of a specialty already held
   */
  record NotRepeated(String specialty) implements BtWaiver {}

  /**
   * Socialstyrelsen has approved a BT that is not among the rotations (4 kap. 1 a §, legal facts
   * 24).
   */
  record Approved(LocalDate on) implements BtWaiver {}

  /** Where rotations of BT are recorded, their months are what counts, approved or not. */
  static Optional<BtWaiver> of(Portfolio portfolio, Contract contract, Numbers numbers) {
    if (numbers.btMonths().isEmpty()) {
      return Optional.empty();
    }
    if (!contract.heldSpecialties().isEmpty()) {
      return Optional.of(new NotRepeated(contract.heldSpecialties().get(0).specialty()));
    }
    boolean recorded =
        portfolio.rotations().stream().anyMatch(rotation -> rotation.kind() == RotationKind.BT);
    return recorded ? Optional.empty() : contract.bt().approved().map(Approved::new);
  }
}
