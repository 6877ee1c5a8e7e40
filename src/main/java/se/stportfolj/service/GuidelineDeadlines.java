package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.format.Period;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.Force;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;

/** What regional guidelines ask of one portfolio that is not done. */
final class GuidelineDeadlines {
  private final Portfolio portfolio;
  private final Contract contract;
  private final LocalDate asOf;
  private final Optional<LocalDate> completion;

  GuidelineDeadlines(Training training) {
    this.portfolio = training.portfolio();
    this.contract = training.contract();
    this.asOf = training.asOf();
    this.completion = training.completionDate();
  }

  /** What is still to be done, in no order. */
  List<Deadline> of(List<NamedPack> policies) {
    List<Deadline> all = new ArrayList<>();
    if (completion.filter(day -> !day.isAfter(asOf)).isPresent()) {
      return all;
    }
    for (NamedPack named : policies) {
      if (named.pack().isPresent()) {
        for (Entry entry : named.pack().get().entries()) {
          if (entry.scope().includes(contract)) {
            DeadlineKind.of(entry.ask()).ifPresent(kind -> all.addAll(of(entry, kind)));
          }
        }
      }
    }
    return all;
  }

  private List<Deadline> of(Entry entry, DeadlineKind kind) {
    return switch (kind) {
      case CONTRACT_SIGNED, PROGRAMME_ESTABLISHED -> afterStart(entry, kind);
      case MID_EVALUATION, FINAL_EVALUATION -> beforeCompletion(entry, kind);
      case SIDE_SERVICE_CONTACT, SIDE_SERVICE_CONTRACT -> sideServices(entry, kind);
      default -> yearly(entry, kind);
    };
  }

  /** What lacks in this year of training. One that will not be whole is not judged either. */
  private List<Deadline> yearly(Entry entry, DeadlineKind kind) {
    List<TrainingYear> begun = TrainingYear.until(asOf, contract.start(), portfolio.absences());
    if (begun.isEmpty()) {
      return List.of();
    }
    Period year = begun.get(begun.size() - 1).dates();
    if (completion.filter(day -> day.isBefore(year.to())).isPresent()) {
      return List.of();
    }
    long had = days(kind).filter(year::contains).count();
    return entry.whole() > had
        ? List.of(deadline(entry, kind, year.to(), Optional.empty(), (int) (entry.whole() - had)))
        : List.of();
  }

  private Stream<LocalDate> days(DeadlineKind kind) {
    return switch (kind) {
      case PROGRAMME_REVISION -> contract.programme().revised().stream();
      case ASSESSMENTS ->
          portfolio.assessments().stream()
              .filter(one -> one.instrument() != Instrument.SELF)
              .map(one -> one.date());
      case SPECIALIST_PANEL ->
          portfolio.assessments().stream()
              .filter(one -> one.instrument() == Instrument.SPECIALIST_PANEL)
              .map(one -> one.date());
      case DEVELOPMENT_TALK -> conversations(ConversationKind.DEVELOPMENT);
      case EDUCATION_TALK -> conversations(ConversationKind.EDUCATION);
      case SUPERVISOR_STATEMENT -> conversations(ConversationKind.SUPERVISOR_STATEMENT);
      case ANNUAL_REPORT -> conversations(ConversationKind.ANNUAL_REPORT);
      case MID_EVALUATION -> conversations(ConversationKind.MID_EVALUATION);
      case FINAL_EVALUATION -> conversations(ConversationKind.FINAL_EVALUATION);
      case CONTRACT_SIGNED -> contract.signed().stream();
      case PROGRAMME_ESTABLISHED -> contract.programme().established().stream();
      case SIDE_SERVICE_CONTACT, SIDE_SERVICE_CONTRACT, CERTIFICATE, BT_APPROVAL, APPLICATION ->
          Stream.empty();
    };
  }

  private Stream<LocalDate> conversations(ConversationKind kind) {
    return portfolio.conversations().stream()
        .filter(one -> one.kind() == kind)
        .map(Conversation::date);
  }

  private List<Deadline> afterStart(Entry entry, DeadlineKind kind) {
    LocalDate day = TrainingYear.afterMonths(entry.whole(), contract.start(), portfolio.absences());
    return days(kind).findAny().isPresent()
        ? List.of()
        : List.of(deadline(entry, kind, day, Optional.empty(), 1));
  }

  /** Somebody who takes the specialist exam has no final evaluation besides. */
  private List<Deadline> beforeCompletion(Entry entry, DeadlineKind kind) {
    boolean exam = contract.agreement().flatMap(Agreement::specialistExam).isPresent();
    boolean settled = kind == DeadlineKind.FINAL_EVALUATION && exam;
    return completion.isEmpty() || settled || days(kind).findAny().isPresent()
        ? List.of()
        : List.of(
            deadline(
                entry, kind, completion.get().minusMonths(entry.whole()), Optional.empty(), 1));
  }

  private List<Deadline> sideServices(Entry entry, DeadlineKind kind) {
    List<Deadline> all = new ArrayList<>();
    for (Rotation rotation : portfolio.rotations()) {
      boolean away = rotation.location().filter(where -> where != Location.HOME).isPresent();
      if (away
          && rotation.kind() != RotationKind.OBSERVERSHIP
          && rotation.dates().from().isAfter(asOf)
          && !isArranged(kind, rotation)) {
        Optional<Deadline.About> about =
            Optional.of(new Deadline.About(rotation.id(), rotation.unit()));
        LocalDate from = rotation.dates().from();
        // A contract before the start is signed before the first day.
        LocalDate day =
            kind == DeadlineKind.SIDE_SERVICE_CONTACT
                ? from.minusMonths(entry.whole())
                : from.minusDays(1);
        all.add(deadline(entry, kind, day, about, 1));
      }
    }
    return all;
  }

  private static boolean isArranged(DeadlineKind kind, Rotation rotation) {
    return rotation
        .sideService()
        .flatMap(
            side ->
                kind == DeadlineKind.SIDE_SERVICE_CONTACT
                    ? side.contacted()
                    : side.contractSigned())
        .isPresent();
  }

  private static Deadline deadline(
      Entry entry, DeadlineKind kind, LocalDate day, Optional<Deadline.About> about, int count) {
    return new Deadline(
        day,
        kind,
        about,
        count,
        entry.force() == Force.MUST ? Deadline.Force.MUST : Deadline.Force.SHOULD,
        Optional.of(entry.ask().rule()),
        entry.origin().told());
  }
}
