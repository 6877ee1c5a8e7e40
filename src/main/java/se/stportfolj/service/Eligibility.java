package se.stportfolj.service;

import java.time.LocalDate;
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
    boolean internship = contract.internship().equals(Optional.of(Internship.AT));
    return mayChoose(contract.start(), internship, regulation);
  }

  /**
   * The same, before there is a contract.
   *
   * @param start the first day of the training
   * @param internship whether the Swedish internship (AT) is done
   */
  public static boolean mayChoose(LocalDate start, boolean internship, Regulation regulation) {
    Optional<Transition> transition = regulation.transition();
    return regulation.openToAll().value()
        || transition.isEmpty()
        || internship
        || start.isBefore(transition.get().trainingBegunBefore().value());
  }
}
