package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.Obligation;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.demand.Demand;
import se.stportfolj.service.demand.DemandTable;

/** Finds what has to be done by when: what the law asks, and then what the guidelines ask. */
public final class Deadlines {
  /** How long a certificate may take after the activity: our own measure, no rule of law. */
  public static final int CERTIFICATE_DAYS = 90;

  private static final String OWN = "st";

  private Deadlines() {}

  /** All that is still to be done, in order of the days. */
  static List<Deadline> of(Training training) {
    List<Deadline> all = new ArrayList<>(certificates(training.portfolio(), training.asOf()));
    Attachments attachments = new Attachments(training);
    btApproval(training, attachments).ifPresent(all::add);
    application(training, attachments).ifPresent(all::add);
    guidelines(training, all);
    return all.stream().sorted().toList();
  }

  /** What the guidelines ask by a day, as long as the training goes on. */
  private static void guidelines(Training training, List<Deadline> all) {
    if (training.completionDate().filter(day -> !day.isAfter(training.asOf())).isPresent()) {
      return;
    }
    for (Demand demand : training.demands()) {
      Optional<DeadlineKind> kind = DemandTable.of(demand.ask()).kind();
      if (demand.isDue() && kind.isPresent()) {
        Entry entry = demand.entry();
        all.add(
            new Deadline(
                demand.by().orElseThrow(),
                kind.get(),
                demand.about(),
                demand.owed(),
                entry.force() == Obligation.MUST ? Deadline.Force.MUST : Deadline.Force.SHOULD,
                Optional.of(demand.ask().rule()),
                entry.origin().told()));
      }
    }
  }

  private static List<Deadline> certificates(Portfolio portfolio, LocalDate asOf) {
    List<Deadline> all = new ArrayList<>();
    for (Activity activity : portfolio.activities()) {
      boolean wanted = Evidence.kind(activity).isPresent() && !activity.objectives().isEmpty();
      boolean has = ActivityState.of(activity, asOf).compareTo(ActivityState.DONE) > 0;
      if (wanted && !has && activity.period().isPresent()) {
        all.add(
            new Deadline(
                activity.period().get().to().plusDays(CERTIFICATE_DAYS),
                DeadlineKind.CERTIFICATE,
                Optional.of(new Deadline.About(activity.id(), activity.title())),
                1,
                Deadline.Force.ADVICE,
                Optional.of("delmal/certificate-missing"),
                OWN));
      }
    }
    return all;
  }

  /** The day on which so many months have been served as BT should be approved within. */
  private static Optional<Deadline> btApproval(Training training, Attachments attachments) {
    Contract contract = training.contract();
    Regulation regulation = training.regulation();
    boolean settled = contract.bt().approved().isPresent() || !contract.heldSpecialties().isEmpty();
    Optional<Fact<Integer>> within = regulation.numbers().btWithinMonths();
    if (settled || within.isEmpty()) {
      return Optional.empty();
    }
    Target served = new Target(Fraction.of(within.get().value()), Fraction.ZERO, Optional.empty());
    return ServiceTime.completion(training.career().withoutCredit().withTarget(served))
        .day()
        .map(
            day ->
                new Deadline(
                    day,
                    DeadlineKind.BT_APPROVAL,
                    Optional.empty(),
                    1,
                    Deadline.Force.SHOULD,
                    Optional.of("bt/not-within-two-years"),
                    within.get().source(),
                    regulation
                        .btAttachments()
                        .map(list -> attachments.of(list.value()))
                        .orElse(List.of())));
  }

  /** The first day on which one can apply, or the day that the contract names. */
  private static Optional<Deadline> application(Training training, Attachments attachments) {
    Contract contract = training.contract();
    Regulation regulation = training.regulation();
    boolean applied =
        contract.application().date().filter(day -> day.isBefore(training.asOf())).isPresent();
    String form =
        regulation
            .form(CertificateForm.Purpose.APPLICATION)
            .map(one -> regulation.id().title() + ", bilaga " + one.bilaga())
            .orElse(regulation.id().title());
    return contract
        .application()
        .date()
        .or(training::completionDate)
        .filter(day -> !applied)
        .map(
            day ->
                new Deadline(
                    day,
                    DeadlineKind.APPLICATION,
                    Optional.empty(),
                    1,
                    Deadline.Force.ADVICE,
                    Optional.empty(),
                    form,
                    attachments.of(regulation.attachments().value())));
  }
}
