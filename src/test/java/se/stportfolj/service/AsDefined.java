package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Track;

/**
 * What docs/service-time.md makes of a portfolio, read once more sentence by sentence: what counts,
 * what is credited and what is required. Nothing of it is asked of the engine, and the numbers are
 * those of the page.
 */
final class AsDefined {
  private AsDefined() {}

  static Career career(Portfolio portfolio) {
    Contract contract = portfolio.contract().orElseThrow();
    List<Posting> postings = new ArrayList<>();
    for (Rotation rotation : portfolio.rotations()) {
      postings.add(
          new Posting(
              rotation.id(),
              rotation.unit(),
              rotation.kind(),
              rotation.setting(),
              rotation.dates(),
              rotation.percent(),
              counts(rotation, contract)));
    }
    List<Leave> leaves = new ArrayList<>();
    for (Absence one : portfolio.absences()) {
      leaves.add(new Leave(one.dates(), one.kind(), one.percent(), reduces(one)));
    }
    return new Career(
        contract.start(),
        contract.licences().stream().findFirst().map(licence -> licence.date()),
        required(portfolio, contract),
        fromThirdCountry(contract) ? Amount.NONE : credited(contract.credits()),
        postings,
        leaves,
        contract.employmentPercent());
  }

  private static boolean counts(Rotation rotation, Contract contract) {
    if (fromThirdCountry(contract) && rotation.location().equals(Optional.of(Location.ABROAD))) {
      return false;
    }
    return switch (rotation.kind()) {
      case CLINICAL, BT -> true;
      case OBSERVERSHIP -> false;
      case RESEARCH, LEADERSHIP -> rotation.counts() && isDecided(rotation.decision());
    };
  }

  private static boolean reduces(Absence absence) {
    return switch (absence.kind()) {
      case PARENTAL, SICK, CHILD_CARE, LEAVE ->
          !(absence.counts() && isDecided(absence.decision()));
      case VACATION, ON_CALL_COMPENSATION, FLEX -> false;
    };
  }

  private static boolean isDecided(Optional<Decision> decision) {
    return decision.isPresent()
        && decision.get().by().isPresent()
        && decision.get().date().isPresent();
  }

  private static Amount credited(List<Credit> credits) {
    long hundredths = 0;
    long ofBt = 0;
    for (Credit credit : credits) {
      if (credit.kind() != CreditKind.DOCTORAL_DEGREE && isDecided(credit.decision())) {
        hundredths += credit.hundredthMonths().orElse(0);
        ofBt += credit.kind() == CreditKind.BEFORE_LICENCE ? credit.hundredthMonths().orElse(0) : 0;
      }
    }
    return new Amount(
        Fraction.of(hundredths, 100), Fraction.of(ofBt, 100), Fraction.ZERO, Fraction.ZERO);
  }

  private static Target required(Portfolio portfolio, Contract contract) {
    boolean is2021 = contract.regulation().equals("2021");
    if (fromThirdCountry(contract)) {
      Target.Untimed programme = new Target.Untimed(contract.programme().ends());
      return new Target(
          Fraction.of(is2021 ? 0 : 12),
          Fraction.ZERO,
          Optional.empty(),
          is2021 ? Optional.of(programme) : Optional.empty());
    }
    long bt = is2021 && !isFreedFromBt(portfolio, contract) ? 6 : 0;
    return new Target(
        Fraction.of(is2021 ? 66 : 60),
        Fraction.of(bt),
        degree(contract)
            .map(from -> new Target.Lowered(Fraction.of(is2021 ? 60 : 54), Optional.of(from))));
  }

  /** BT is not repeated for a further specialty, and one that is approved need not be recorded. */
  private static boolean isFreedFromBt(Portfolio portfolio, Contract contract) {
    boolean recorded =
        portfolio.rotations().stream().anyMatch(one -> one.kind() == RotationKind.BT);
    return !contract.heldSpecialties().isEmpty()
        || (!recorded && contract.bt().approved().isPresent());
  }

  /** From when on a degree lowers the months: without a date from the beginning. */
  private static Optional<LocalDate> degree(Contract contract) {
    return contract.credits().stream()
        .filter(credit -> credit.kind() == CreditKind.DOCTORAL_DEGREE)
        .map(credit -> credit.date().orElse(LocalDate.EPOCH))
        .min(LocalDate::compareTo);
  }

  private static boolean fromThirdCountry(Contract contract) {
    return contract.track() == Track.THIRD_COUNTRY;
  }
}
