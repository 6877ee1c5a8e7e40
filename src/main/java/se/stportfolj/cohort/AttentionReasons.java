package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.Obligation;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Verdict;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Training;
import se.stportfolj.service.Waiting;
import se.stportfolj.service.demand.Demand;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Finds why a trainee needs attention. What somebody has accepted by an exception is no reason. The
 * two numbers of days and the months are measures of our own (docs/cohort.md).
 */
final class AttentionReasons {
  /** So many days may the forecast be later than the contract. */
  static final int DRIFT_DAYS = 60;

  /** So many days may a certificate wait for its signature. */
  static final int SIGNATURE_DAYS = 30;

  /** So many months ahead rotations are to be planned. */
  static final int PLANNED_MONTHS = 6;

  private static final String OWN = "st";
  private static final String DRIFT = "time/planned-completion-differs";
  private static final String UNSIGNED = "delmal/unsigned";
  private static final String BT = "bt/not-within-two-years";
  private static final String ACTIVITY_MISSING = "delmal/activity-missing";
  private static final List<String> UNTRAINED =
      List.of("people/supervisor-untrained", "policy/supervisor-trained");

  private final Training training;
  private final Verdict verdict;
  private final List<Attention> reasons = new ArrayList<>();

  private AttentionReasons(Training training, Verdict verdict) {
    this.training = training;
    this.verdict = verdict;
  }

  /** All reasons, what has been overdue longest first. */
  static List<Attention> of(Training training, Verdict verdict) {
    AttentionReasons one = new AttentionReasons(training, verdict);
    one.completion();
    one.drift();
    one.guidelines();
    one.signatures();
    one.rotations();
    one.findings(AttentionReason.BT_NOT_APPROVED, List.of(BT));
    one.findings(AttentionReason.SUPERVISOR_UNTRAINED, UNTRAINED);
    one.actionPlans();
    one.reasons.sort(Attention.LONGEST_FIRST);
    return one.reasons;
  }

  private LocalDate asOf() {
    return training.asOf();
  }

  /** Service that is complete while the delmål are not, or a training without any day. */
  private void completion() {
    Forecast forecast = training.forecast();
    Optional<LocalDate> served = forecast.serviceCompleteOn();
    forecast
        .service()
        .obstacle()
        .ifPresent(
            obstacle ->
                add(
                    AttentionReason.NO_COMPLETION_DATE,
                    Optional.empty(),
                    "docs/service-time.md",
                    Optional.empty(),
                    Map.of("because", new Blank.Said(Message.of(obstacle.key())))));
    if (served.isEmpty() || served.get().isAfter(asOf())) {
      return;
    }
    long open =
        training.coverage().delmal().stream().filter(one -> !one.isCoveredOn(asOf())).count();
    if (open > 0 || !training.coverage().unlisted().isEmpty()) {
      boolean known = open > 0;
      String key = "cohort.attention.objectives-lacking" + (known ? "" : ".unlisted");
      reasons.add(
          new Attention(
              AttentionReason.OBJECTIVES_LACKING,
              Optional.of(ACTIVITY_MISSING).filter(rule -> known),
              training.target().regulation().id().title(),
              served,
              new Message(
                  key,
                  Map.of(
                      "day",
                      Blank.of(served.get()),
                      "delmal",
                      Blank.counted(open, "count.delmal-open")))));
    }
  }

  private void drift() {
    Outlook outlook = Outlook.of(training.forecast(), training.contract().plannedCompletion());
    Optional<Long> days = outlook.driftDays().filter(d -> d > DRIFT_DAYS);
    if (days.isPresent() && !isAccepted(DRIFT, Optional.empty())) {
      add(
          AttentionReason.LATER_THAN_CONTRACT,
          Optional.of(DRIFT),
          "contract.yaml, planned-completion",
          outlook.planned(),
          Map.of(
              "day", Blank.of(outlook.completionDate().orElseThrow()),
              "planned", Blank.of(outlook.planned().orElseThrow()),
              "days", Blank.of(days.get())));
    }
  }

  /** The findings about what a guideline says must be, whatever severity the region gives them. */
  private void guidelines() {
    for (Demand demand : training.demands()) {
      if (demand.entry().force() != Obligation.MUST
          || demand.breach().isEmpty()
          || demand.breach().get().information()
          || UNTRAINED.contains(demand.ask().rule())) {
        continue;
      }
      for (Finding finding : verdict.findings()) {
        if (!finding.isExcepted() && tells(finding, demand, demand.breach().get())) {
          add(AttentionReason.GUIDELINE_BROKEN, finding, demand.by());
        }
      }
    }
  }

  /** Whether a finding is about this demand; those of several years stand in the same place. */
  private static boolean tells(Finding finding, Demand demand, Demand.Breach breach) {
    return finding.rule().equals(demand.ask().rule())
        && finding.place().equals(breach.place())
        && finding.variant().equals(breach.variant())
        && finding.citation().text().equals(demand.entry().origin().told())
        && finding.message().blanks().entrySet().containsAll(breach.blanks().entrySet())
        && (breach.entry().isEmpty() || breach.entry().equals(finding.entry()));
  }

  private void signatures() {
    for (Waiting waiting : Waiting.in(training.portfolio(), asOf())) {
      Optional<String> entry = Optional.of(waiting.activity().id());
      if (waiting.what() == Waiting.For.SIGNATURE
          && waiting.days() > SIGNATURE_DAYS
          && !isAccepted(UNSIGNED, entry)) {
        add(
            AttentionReason.SIGNATURE_WAITING,
            Optional.of(UNSIGNED),
            OWN,
            Optional.of(waiting.since().plusDays(SIGNATURE_DAYS)),
            Map.of(
                "title", Blank.of(waiting.activity().title()),
                "issued", Blank.of(waiting.since()),
                "days", Blank.of(waiting.days())));
      }
    }
  }

  /** Where the planned rotations end so soon that the training goes on without any. */
  private void rotations() {
    Optional<LocalDate> last = Optional.empty();
    for (Rotation rotation : training.portfolio().rotations()) {
      LocalDate to = rotation.dates().to();
      boolean service = rotation.kind() != RotationKind.OBSERVERSHIP;
      if (service && (last.isEmpty() || to.isAfter(last.get()))) {
        last = Optional.of(to);
      }
    }
    Optional<LocalDate> complete = training.forecast().completionDate();
    boolean served =
        complete.isPresent()
            && (!complete.get().isAfter(asOf())
                || (last.isPresent() && !complete.get().isAfter(last.get())));
    if (last.isEmpty() || served || !last.get().isBefore(asOf().plusMonths(PLANNED_MONTHS))) {
      // Without any rotation there is no day of completion, and that is said already.
      return;
    }
    add(
        AttentionReason.NO_ROTATION_PLANNED,
        Optional.empty(),
        OWN,
        last.map(day -> day.plusDays(1)),
        Map.of("last", Blank.of(last.get()), "months", Blank.of(PLANNED_MONTHS)));
  }

  private void findings(AttentionReason reason, List<String> rules) {
    for (Finding finding : verdict.findings()) {
      if (!finding.isExcepted() && rules.contains(finding.rule())) {
        Optional<LocalDate> since =
            reason == AttentionReason.BT_NOT_APPROVED ? btDue() : Optional.empty();
        add(reason, finding, since);
      }
    }
  }

  private Optional<LocalDate> btDue() {
    return training.deadlines().stream()
        .filter(one -> one.rule().equals(Optional.of(BT)))
        .map(Deadline::date)
        .findFirst();
  }

  private void actionPlans() {
    for (ActionPlan plan : training.portfolio().actionPlans()) {
      boolean closed = plan.closed().filter(day -> !day.isAfter(asOf())).isPresent();
      if (!plan.opened().isAfter(asOf()) && !closed) {
        add(
            AttentionReason.ACTION_PLAN_OPEN,
            Optional.empty(),
            "assessments.yaml, action-plans",
            plan.reviewBy().or(() -> Optional.of(plan.opened())),
            Map.of("id", Blank.of(plan.id()), "opened", Blank.of(plan.opened())));
      }
    }
  }

  private boolean isAccepted(String rule, Optional<String> entry) {
    return verdict.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .filter(finding -> entry.isEmpty() || finding.entry().equals(entry))
        .anyMatch(Finding::isExcepted);
  }

  private void add(AttentionReason reason, Finding finding, Optional<LocalDate> since) {
    reasons.add(
        new Attention(
            reason,
            Optional.of(finding.rule()),
            finding.citation().text(),
            since,
            finding.message()));
  }

  private void add(
      AttentionReason reason,
      Optional<String> rule,
      String source,
      Optional<LocalDate> since,
      Map<String, Blank> blanks) {
    Message text = new Message("cohort.attention." + reason.key(), blanks);
    reasons.add(new Attention(reason, rule, source, since, text));
  }
}
