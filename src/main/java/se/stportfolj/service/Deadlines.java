package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.Obligation;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.regulation.AttachmentList;
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

  private final Training training;
  private final Contract contract;
  private final Regulation regulation;
  private final Attachments attachments;
  private final boolean settledToo;
  private final List<KnownDeadline> all = new ArrayList<>();

  private Deadlines(Training training, boolean settledToo) {
    this.training = training;
    this.contract = training.contract();
    this.regulation = training.regulation();
    this.attachments = new Attachments(training);
    this.settledToo = settledToo;
  }

  /** All that is still to be done, in order of the days. */
  static List<Deadline> of(Training training) {
    return new Deadlines(training, false).find().stream().map(KnownDeadline::deadline).toList();
  }

  /**
   * The same, and all that could have been told before and is settled: met, or no longer asked for.
   * What was taken out of the files altogether is not known.
   */
  static List<KnownDeadline> known(Training training) {
    return new Deadlines(training, true).find();
  }

  private List<KnownDeadline> find() {
    certificates();
    btApproval();
    application();
    guidelines();
    all.sort((one, other) -> one.deadline().compareTo(other.deadline()));
    return List.copyOf(all);
  }

  private void add(KnownDeadline one) {
    if (settledToo || one.outcome() == KnownDeadline.Outcome.OPEN) {
      all.add(one);
    }
  }

  /** What the guidelines ask by a day, as long as the training goes on. */
  private void guidelines() {
    boolean over =
        training.completionDate().filter(day -> !day.isAfter(training.asOf())).isPresent();
    if (over && !settledToo) {
      return;
    }
    for (Demand demand : training.demands()) {
      Optional<DeadlineKind> kind = DemandTable.of(demand.ask()).kind();
      if (demand.by().isPresent() && kind.isPresent()) {
        Deadline deadline = deadline(demand, kind.get());
        if (demand.isDue() && !over) {
          add(KnownDeadline.open(id(demand), deadline));
        } else if (demand.state() == Demand.State.MET) {
          add(KnownDeadline.done(id(demand), deadline, demand.done()));
        } else {
          add(past(demand, deadline));
        }
      }
    }
  }

  private static KnownDeadline past(Demand demand, Deadline deadline) {
    return new KnownDeadline(id(demand), deadline, KnownDeadline.Outcome.PAST, Optional.empty());
  }

  private static Deadline deadline(Demand demand, DeadlineKind kind) {
    Entry entry = demand.entry();
    return new Deadline(
        demand.by().orElseThrow(),
        kind,
        demand.about(),
        Math.max(1, demand.owed()),
        entry.force() == Obligation.MUST ? Deadline.Force.MUST : Deadline.Force.SHOULD,
        Optional.of(demand.ask().rule()),
        entry.origin().told());
  }

  /** The guideline and which of its entries, and then the portfolio's entry, or the year. */
  private static String id(Demand demand) {
    String of = demand.named().name() + "/" + demand.ask().key();
    String about = demand.about().map(Deadline.About::id).orElse("");
    String year = demand.year().map(number -> "year-" + number).orElse("");
    return String.join("/", of, about, year);
  }

  private void certificates() {
    for (Activity activity : training.portfolio().activities()) {
      boolean wanted = Evidence.kind(activity).isPresent() && !activity.objectives().isEmpty();
      if (wanted && activity.period().isPresent()) {
        Deadline deadline =
            new Deadline(
                activity.period().get().to().plusDays(CERTIFICATE_DAYS),
                DeadlineKind.CERTIFICATE,
                Optional.of(new Deadline.About(activity.id(), activity.title())),
                1,
                Deadline.Force.ADVICE,
                Optional.of("delmal/certificate-missing"),
                OWN);
        String id = DeadlineKind.CERTIFICATE.key() + "/" + activity.id();
        boolean has = ActivityState.of(activity, training.asOf()).compareTo(ActivityState.DONE) > 0;
        add(
            has
                ? KnownDeadline.done(
                    id, deadline, activity.certificate().flatMap(Certificate::issued))
                : KnownDeadline.open(id, deadline));
      }
    }
  }

  /** The day on which so many months have been served as BT should be approved within. */
  private void btApproval() {
    Optional<LocalDate> applied =
        contract.bt().applied().filter(day -> !day.isAfter(training.asOf()));
    boolean settled = contract.bt().approved().isPresent() || applied.isPresent();
    Optional<Fact<Integer>> within = regulation.numbers().btWithinMonths();
    boolean asked = contract.heldSpecialties().isEmpty() && within.isPresent();
    if (!asked || (settled && !settledToo)) {
      return;
    }
    Target served = new Target(Fraction.of(within.get().value()), Fraction.ZERO, Optional.empty());
    Optional<LocalDate> day =
        ServiceTime.completion(training.career().withoutCredit().withTarget(served)).day();
    if (day.isPresent()) {
      Deadline deadline =
          new Deadline(
              day.get(),
              DeadlineKind.BT_APPROVAL,
              Optional.empty(),
              1,
              Deadline.Force.SHOULD,
              Optional.of("bt/not-within-two-years"),
              within.get().source(),
              settled ? List.of() : enclosed(regulation.btAttachments()));
      String id = DeadlineKind.BT_APPROVAL.key();
      add(
          settled
              ? KnownDeadline.done(id, deadline, applied.or(() -> contract.bt().approved()))
              : KnownDeadline.open(id, deadline));
    }
  }

  private List<Attachment> enclosed(Optional<Fact<AttachmentList>> list) {
    return list.map(fact -> attachments.of(fact.value())).orElse(List.of());
  }

  /** The first day on which one can apply, or the day that the contract names. */
  private void application() {
    boolean applied =
        contract.application().date().filter(day -> day.isBefore(training.asOf())).isPresent();
    Optional<LocalDate> day = contract.application().date().or(training::completionDate);
    if (day.isEmpty() || (applied && !settledToo)) {
      return;
    }
    String form =
        regulation
            .form(CertificateForm.Purpose.APPLICATION)
            .map(one -> regulation.id().title() + ", bilaga " + one.bilaga())
            .orElse(regulation.id().title());
    Deadline deadline =
        new Deadline(
            day.get(),
            DeadlineKind.APPLICATION,
            Optional.empty(),
            1,
            Deadline.Force.ADVICE,
            Optional.empty(),
            form,
            applied ? List.of() : attachments.of(regulation.attachments().value()));
    String id = DeadlineKind.APPLICATION.key();
    add(applied ? KnownDeadline.done(id, deadline, day) : KnownDeadline.open(id, deadline));
  }
}
