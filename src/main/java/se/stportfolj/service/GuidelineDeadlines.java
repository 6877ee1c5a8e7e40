package se.stportfolj.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final int MONTHS_A_YEAR = 12;

  private final Portfolio portfolio;
  private final Contract contract;
  private final LocalDate asOf;
  private final Optional<LocalDate> completion;

  GuidelineDeadlines(Portfolio portfolio, Contract contract, Forecast forecast) {
    this.portfolio = portfolio;
    this.contract = contract;
    this.asOf = forecast.asOf();
    this.completion = forecast.completionDate();
  }

  /** What is still to be done, in no order. */
  List<Deadline> of(List<Guideline> guidelines) {
    List<Deadline> all = new ArrayList<>();
    if (completion.filter(day -> !day.isAfter(asOf)).isPresent()) {
      return all;
    }
    for (Guideline guideline : guidelines) {
      if (!guideline.appliesTo(contract.specialty())) {
        continue;
      }
      switch (guideline.timing()) {
        case PER_YEAR -> yearly(guideline).ifPresent(all::add);
        case MONTHS_AFTER_START -> afterStart(guideline).ifPresent(all::add);
        case MONTHS_BEFORE -> all.addAll(before(guideline));
      }
    }
    return all;
  }

  /** What lacks in this calendar year, of which only the months in training are asked for. */
  private Optional<Deadline> yearly(Guideline guideline) {
    int year = asOf.getYear();
    LocalDate first = later(LocalDate.of(year, 1, 1), contract.start());
    LocalDate last = earlier(LocalDate.of(year, 12, 31), completion.orElse(LocalDate.MAX));
    if (first.isAfter(last)) {
      return Optional.empty();
    }
    long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    long asked = guideline.number() * months / MONTHS_A_YEAR;
    long had = days(guideline.kind()).filter(day -> day.getYear() == year).count();
    return asked > had
        ? Optional.of(deadline(guideline, last, Optional.empty(), (int) (asked - had)))
        : Optional.empty();
  }

  private Stream<LocalDate> days(DeadlineKind kind) {
    return switch (kind) {
      case PROGRAMME_REVISION -> contract.programmeRevised().stream();
      case ASSESSMENTS -> portfolio.assessments().stream().map(one -> one.date());
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
      case PROGRAMME_ESTABLISHED -> contract.programmeEstablished().stream();
      case SIDE_SERVICE_CONTACT, SIDE_SERVICE_CONTRACT, CERTIFICATE, BT_APPROVAL, APPLICATION ->
          Stream.empty();
    };
  }

  private Stream<LocalDate> conversations(ConversationKind kind) {
    return portfolio.conversations().stream()
        .filter(one -> one.kind() == kind)
        .map(Conversation::date);
  }

  private Optional<Deadline> afterStart(Guideline guideline) {
    return days(guideline.kind()).findAny().isPresent()
        ? Optional.empty()
        : Optional.of(
            deadline(
                guideline, contract.start().plusMonths(guideline.number()), Optional.empty(), 1));
  }

  private List<Deadline> before(Guideline guideline) {
    return switch (guideline.kind()) {
      case SIDE_SERVICE_CONTACT, SIDE_SERVICE_CONTRACT -> sideServices(guideline);
      default -> beforeCompletion(guideline).stream().toList();
    };
  }

  private Optional<Deadline> beforeCompletion(Guideline guideline) {
    boolean done = days(guideline.kind()).findAny().isPresent();
    return completion
        .filter(day -> !done)
        .map(day -> deadline(guideline, day.minusMonths(guideline.number()), Optional.empty(), 1));
  }

  private List<Deadline> sideServices(Guideline guideline) {
    List<Deadline> all = new ArrayList<>();
    for (Rotation rotation : portfolio.rotations()) {
      boolean away = rotation.location().filter(where -> where != Location.HOME).isPresent();
      boolean training =
          rotation.kind() == RotationKind.CLINICAL || rotation.kind() == RotationKind.OBSERVERSHIP;
      if (away
          && training
          && rotation.dates().from().isAfter(asOf)
          && !arranged(guideline, rotation)) {
        LocalDate day = rotation.dates().from().minusMonths(guideline.number());
        // No months before means before the first day, not on it.
        all.add(
            deadline(
                guideline,
                guideline.number() == 0 ? day.minusDays(1) : day,
                Optional.of(new Deadline.About(rotation.id(), rotation.unit())),
                1));
      }
    }
    return all;
  }

  private static boolean arranged(Guideline guideline, Rotation rotation) {
    return rotation
        .sideService()
        .flatMap(
            side ->
                guideline.kind() == DeadlineKind.SIDE_SERVICE_CONTACT
                    ? side.contacted()
                    : side.contractSigned())
        .isPresent();
  }

  private static Deadline deadline(
      Guideline guideline, LocalDate day, Optional<Deadline.About> about, int count) {
    return new Deadline(
        day,
        guideline.kind(),
        about,
        count,
        guideline.force(),
        Optional.of(guideline.kind().policyRule()),
        guideline.source());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
