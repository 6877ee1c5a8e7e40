package se.stportfolj.service;

import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Internship;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.Transition;

/** Whether a doctor may be tried under a regulation. */
public final class Eligibility {
  private Eligibility() {}

  /**
   * Whether a doctor may choose it: anybody may choose one that is open; one that is repealed only
   * those who have done the Swedish internship, or began before a day (förordning 2020:1098,
   * övergångsbestämmelser p. 2 and 3).
   */
  public static boolean mayChoose(Contract contract, Regulation regulation) {
    Optional<Transition> transition = regulation.transition();
    if (regulation.openToAll().value() || transition.isEmpty()) {
      return true;
    }
    boolean internship = contract.internship().equals(Optional.of(Internship.AT));
    return internship || contract.start().isBefore(transition.get().trainingBegunBefore().value());
  }
}
