package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stportfolj.text.Message;

/**
 * All trainees together, on a day.
 *
 * @param view what was asked for
 * @param trainees in the order that was asked for
 * @param orientations ST with research and with leadership; only those that the region has an aim
 *     for, or that somebody has
 * @param remarks what {@code region.yaml} and the portfolios say differently
 */
public record Cohort(
    LocalDate asOf,
    View view,
    List<TraineeRow> trainees,
    Completions completions,
    List<UnitLoad> units,
    List<SupervisorLoad> supervisors,
    List<CourseNeeded> coursesNeeded,
    List<KeyFigure> keyFigures,
    List<OrientationCount> orientations,
    List<NotIncluded> notIncluded,
    List<Message> remarks) {
  /** Keeps its own copies. */
  public Cohort {
    trainees = List.copyOf(trainees);
    units = List.copyOf(units);
    supervisors = List.copyOf(supervisors);
    coursesNeeded = List.copyOf(coursesNeeded);
    keyFigures = List.copyOf(keyFigures);
    orientations = List.copyOf(orientations);
    notIncluded = List.copyOf(notIncluded);
    remarks = List.copyOf(remarks);
  }

  /**
   * Trainees that have something in common.
   *
   * @param name what it is; empty for those who have none of it, or are not shown apart
   */
  public record Group(Optional<String> name, List<TraineeRow> trainees) {
    /** Keeps its own copy. */
    public Group {
      trainees = List.copyOf(trainees);
    }
  }

  /** The trainees in the groups that were asked for, by name; one group of all if none were. */
  public List<Group> groups() {
    return Grouping.of(trainees, view.by());
  }

  /** Those who need attention, whoever has something overdue longest first. */
  public List<TraineeRow> attention() {
    return trainees.stream()
        .filter(TraineeRow::needsAttention)
        .sorted(
            Comparator.comparing((TraineeRow row) -> row.attentionSince().orElse(LocalDate.MAX))
                .thenComparing(TraineeRow::name)
                .thenComparing(TraineeRow::portfolio))
        .toList();
  }
}
