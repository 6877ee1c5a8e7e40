package se.stportfolj.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.Identity;
import se.stportfolj.text.Message;

/**
 * Takes names, paths and what the files say in words out of a cohort, and does not show apart what
 * is true of fewer than five. {@code docs/cohort.md} says what is left, and what it may still tell.
 */
final class Pseudonyms {
  private static final int FEWEST = SmallGroups.FEWEST;
  private static final String FILES = "not-readable.files";

  /** In the place of what a deadline is about. */
  private static final String SOMETHING = "…";

  private final Labels labels;

  Pseudonyms(String key) {
    this.labels = new Labels(key);
  }

  /** The trainees by their labels. */
  List<TraineeRow> rows(List<TraineeRow> rows) {
    List<TraineeRow> labelled = new ArrayList<>();
    for (TraineeRow row : byPath(rows)) {
      String words = "trainee " + Identity.plain(row.name()) + " " + row.start();
      labelled.add(
          row.under(
              labels.of("ST", words),
              row.nextDeadline().map(Pseudonyms::plain),
              row.attention().stream().map(Pseudonyms::plain).toList()));
    }
    return SmallGroups.hidden(labelled);
  }

  /** Namesakes are numbered in an order that does not depend on what was asked for. */
  private static List<TraineeRow> byPath(List<TraineeRow> rows) {
    return rows.stream().sorted(Comparator.comparing(TraineeRow::portfolio)).toList();
  }

  private static Deadline plain(Deadline one) {
    return new Deadline(
        one.date(),
        one.kind(),
        one.about().map(about -> new Deadline.About(SOMETHING, SOMETHING)),
        one.count(),
        one.force(),
        one.rule(),
        one.source(),
        List.of());
  }

  /** Which reason, and no words out of a file. */
  private static Attention plain(Attention one) {
    return new Attention(
        one.reason(),
        one.rule(),
        one.rule().orElse(one.source()),
        one.since(),
        Message.of("cohort.reason." + one.reason().key()));
  }

  List<NotIncluded> notIncluded(List<NotIncluded> all) {
    List<NotIncluded> labelled = new ArrayList<>();
    for (NotIncluded one : all) {
      boolean files = one.because().key().equals(FILES);
      labelled.add(
          new NotIncluded(
              labels.of("ST", "portfolio " + one.portfolio()),
              files ? one.because() : Message.of("cohort.not-readable")));
    }
    labelled.sort(Comparator.comparing(NotIncluded::portfolio));
    return labelled;
  }

  /** Those with five trainees or more, by their labels. */
  List<SupervisorLoad> supervisors(List<SupervisorLoad> all) {
    return all.stream()
        .filter(one -> one.trainees() >= FEWEST)
        .map(
            one ->
                new SupervisorLoad(
                    labels.of("H", "supervisor " + Identity.plain(one.name())),
                    Optional.empty(),
                    one.trainees(),
                    one.trained(),
                    one.trainingDue()))
        .sorted(Comparator.comparing(SupervisorLoad::name))
        .toList();
  }

  /** How many are employed where; a month or a side service is of too few. */
  List<UnitLoad> units(List<TraineeRow> rows) {
    Map<Optional<String>, Integer> employed = new LinkedHashMap<>();
    rows.forEach(row -> employed.merge(row.unit(), 1, Integer::sum));
    return employed.entrySet().stream()
        .filter(one -> one.getValue() >= FEWEST)
        .sorted((one, other) -> Sorting.lastWithout(one.getKey(), other.getKey()))
        .map(
            one ->
                new UnitLoad(
                    one.getKey(),
                    one.getValue(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  /** What fewer than five of a specialty complete in a year is told of the year alone. */
  Completions completions(Completions all) {
    Map<Integer, Supply> others = new LinkedHashMap<>();
    List<Supply> shown = new ArrayList<>();
    for (Supply one : all.supply()) {
      if (one.planned() + one.conditional() >= FEWEST && one.specialty().isPresent()) {
        shown.add(one);
      } else {
        others.merge(
            one.year(),
            new Supply(one.year(), Optional.empty(), one.first(), one.second()),
            (a, b) ->
                new Supply(
                    a.year(),
                    a.specialty(),
                    a.first().plus(b.first()),
                    a.second().plus(b.second())));
      }
    }
    shown.addAll(others.values());
    shown.sort(Supply.IN_ORDER);
    return new Completions(
        shown, all.years(), all.complete(), all.lacking(), all.undated(), all.later());
  }

  List<CourseNeeded> courses(List<CourseNeeded> all) {
    return all.stream().filter(one -> one.trainees() >= FEWEST).toList();
  }

  List<KeyFigure> keyFigures(List<KeyFigure> all) {
    return all.stream()
        .map(
            one ->
                isOfUnits(one.kind())
                        || one.count()
                            .filter(c -> c.denominator() > 0 && c.denominator() < FEWEST)
                            .isEmpty()
                    ? one
                    : new KeyFigure(
                        one.kind(),
                        Optional.empty(),
                        one.target(),
                        List.of(Message.of("cohort.unknown.few")),
                        one.source()))
        .toList();
  }

  /** Whether a figure is about units and not about people. */
  private static boolean isOfUnits(KeyFigure.Kind kind) {
    return kind == KeyFigure.Kind.SELF_ASSESSMENT || kind == KeyFigure.Kind.EXTERNAL_REVIEW;
  }

  List<OrientationCount> orientations(List<OrientationCount> all) {
    return all.stream().filter(one -> one.trainees() >= FEWEST || one.trainees() == 0).toList();
  }
}
