package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.Origin;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.regulation.Strength;

/** Finds what a forecast takes for granted. */
final class Assumptions {
  private Assumptions() {}

  /** About the future: what the ledger has in it after a day. */
  static List<Assumption> ofLedger(Career career, Ledger ledger, LocalDate asOf) {
    List<Assumption> all = new ArrayList<>();
    List<LedgerRow> planned = new ArrayList<>();
    for (LedgerRow row : ledger.rows()) {
      boolean told = !row.reason().rotations().isEmpty() || !row.reason().absences().isEmpty();
      if (told && row.dates().from().isAfter(asOf)) {
        planned.add(row);
      }
    }
    if (!planned.isEmpty()) {
      all.add(
          new Assumption.AsPlanned(
              new Period(
                  planned.get(0).dates().from(), planned.get(planned.size() - 1).dates().to())));
    }
    Optional<LocalDate> from = career.continuesFrom();
    if (from.isPresent() && !ledger.rows().isEmpty()) {
      LocalDate last = ledger.rows().get(ledger.rows().size() - 1).dates().to();
      if (!last.isBefore(from.get())) {
        all.add(new Assumption.ContinuesAt(career.employment(), from.get()));
      }
    }
    return all;
  }

  /** About the parts of the law that the portfolio rests on. */
  static List<Assumption> ofLaw(Training training) {
    Contract contract = training.contract();
    Numbers numbers = training.regulation().numbers();
    if (contract.track() == Track.THIRD_COUNTRY) {
      return List.of(thirdCountry(contract, numbers.thirdCountryMonths()));
    }
    List<Assumption> all = new ArrayList<>();
    List<Credit> degrees = Target.degrees(contract);
    if (degrees.isEmpty()) {
      uncertain("required-months", numbers.requiredMonths()).ifPresent(all::add);
    } else {
      uncertain("required-months-with-doctorate", numbers.requiredMonthsWithDoctorate())
          .ifPresent(all::add);
      if (degrees.stream().anyMatch(degree -> degree.date().isEmpty())) {
        all.add(new Assumption.DegreeUndated());
      }
      if (degrees.stream().allMatch(Assumptions::needsAssessment)) {
        all.add(new Assumption.DegreeAccepted());
      }
    }
    numbers.btMonths().flatMap(months -> uncertain("bt-months", months)).ifPresent(all::add);
    training.btWaiver().map(Assumptions::of).ifPresent(all::add);
    return all;
  }

  private static Assumption thirdCountry(Contract contract, Fact<Optional<Integer>> months) {
    return months.value().isPresent()
        ? new Assumption.ThirdCountryService(months.value().get(), months.source())
        : new Assumption.ThirdCountryProgramme(contract.programme().ends());
  }

  /** About the delmål. */
  static List<Assumption> ofCoverage(Coverage coverage) {
    List<Assumption> all = new ArrayList<>();
    List<String> disputed = codes(coverage, one -> !one.delmal().disputed().isEmpty());
    if (!disputed.isEmpty()) {
      all.add(new Assumption.NothingDisputed(disputed));
    }
    List<String> uncertain =
        codes(
            coverage,
            one ->
                one.delmal().disputed().isEmpty()
                    && !one.requirements().isEmpty()
                    && one.confidence().strength() == Strength.OPEN);
    if (!uncertain.isEmpty()) {
      all.add(new Assumption.UncertainObjectives(uncertain));
    }
    if (!coverage.unlisted().isEmpty()) {
      all.add(new Assumption.GroupsUnlisted(coverage.unlisted()));
    }
    return all;
  }

  private static List<String> codes(Coverage coverage, Predicate<DelmalCoverage> which) {
    List<String> codes = new ArrayList<>();
    for (DelmalCoverage one : coverage.delmal()) {
      if (which.test(one)) {
        codes.add(one.delmal().code());
      }
    }
    return codes;
  }

  private static Assumption of(BtWaiver waiver) {
    return waiver instanceof BtWaiver.NotRepeated held
        ? new Assumption.BtNotRepeated(held.specialty())
        : new Assumption.BtApproved(((BtWaiver.Approved) waiver).on());
  }

  private static Optional<Assumption> uncertain(String number, Fact<Integer> fact) {
    return fact.confidence().strength() == Strength.BINDING
        ? Optional.empty()
        : Optional.of(
            new Assumption.UncertainNumber(number, fact.value(), fact.confidence(), fact.source()));
  }

  private static boolean needsAssessment(Credit degree) {
    return degree.origin().filter(Origin.FOREIGN::equals).isPresent()
        && degree.decision().isEmpty();
  }
}
