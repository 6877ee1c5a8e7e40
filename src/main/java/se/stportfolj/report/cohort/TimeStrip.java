package se.stportfolj.report.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.stportfolj.cohort.Outlook;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.report.Svg;

/** Each training as a strip from its first day to its last, all on one scale. */
final class TimeStrip {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 10;

  /** Longer than that back or ahead, a training would make all others too short to see. */
  private static final int YEARS = 12;

  private final LocalDate asOf;
  private final LocalDate first;
  private final LocalDate last;

  private TimeStrip(LocalDate asOf, LocalDate first, LocalDate last) {
    this.asOf = asOf;
    this.first = first;
    this.last = last;
  }

  /** A scale on which these have room, within twelve years of today. */
  static TimeStrip of(List<TraineeRow> rows, LocalDate asOf) {
    LocalDate first = asOf;
    LocalDate last = asOf;
    for (TraineeRow row : rows) {
      first = row.start().isBefore(first) ? row.start() : first;
      for (LocalDate day : days(row.outlook())) {
        last = day.isAfter(last) ? day : last;
      }
    }
    LocalDate early = asOf.minusYears(YEARS);
    LocalDate late = asOf.plusYears(YEARS);
    return new TimeStrip(
        asOf, first.isBefore(early) ? early : first, last.isAfter(late) ? late : last);
  }

  private static List<LocalDate> days(Outlook outlook) {
    return java.util.stream.Stream.of(outlook.completionDate(), outlook.planned())
        .flatMap(Optional::stream)
        .toList();
  }

  /** The first and the last year of the scale. */
  String axis() {
    return first.getYear() + "–" + last.getYear();
  }

  /** What is past is full, what is to come is light; a line is the contract's day. */
  String of(TraineeRow row) {
    Svg svg = Svg.within();
    svg.beginSmall("strip");
    LocalDate end = row.outlook().completionDate().orElse(asOf);
    int from = x(row.start());
    int today = Math.max(from, Math.min(x(asOf), x(end)));
    svg.shape(from, 3, Math.max(1, today - from), 4, "done");
    if (x(end) > today) {
      svg.shape(today, 3, x(end) - today, 4, "todo");
    }
    row.outlook()
        .planned()
        .ifPresent(day -> svg.shape(Math.min(x(day), WIDTH - 1), 0, 1, HEIGHT, "due"));
    return svg.endSmall();
  }

  private int x(LocalDate day) {
    LocalDate within = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return (int) (ChronoUnit.DAYS.between(first, within) * WIDTH / all);
  }
}
