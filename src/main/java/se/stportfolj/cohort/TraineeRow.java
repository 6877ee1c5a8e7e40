package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Orientation;
import se.stportfolj.service.Deadline;

/**
 * One trainee: all that is kept of a portfolio.
 *
 * @param portfolio the folder as shown
 * @param specialty empty where it is not shown apart
 * @param regulation the key of the regulation, such as {@code 2021}; empty where it is not shown
 * @param unit the unit of the employment; empty where there is none or it is not shown apart
 * @param supervisor the main supervisor; empty where there is none or the person is not shown
 * @param start the first day of ST
 * @param uncovered how many delmål lack something that nothing covers, not even a plan
 * @param nextDeadline the first day from today on by which something is to be done
 * @param attention the reasons, what has been overdue longest first
 * @param contractSigned whether there is a written ST contract by today
 * @param placements the rotations that are not over
 * @param courses the courses that it lacks
 */
public record TraineeRow(
    String portfolio,
    String name,
    Optional<SpecialtyName> specialty,
    Optional<String> regulation,
    Optional<String> unit,
    Optional<MainSupervisor> supervisor,
    LocalDate start,
    Outlook outlook,
    FindingCounts findings,
    int uncovered,
    Optional<Deadline> nextDeadline,
    List<Attention> attention,
    boolean contractSigned,
    Optional<Orientation> orientation,
    List<Placement> placements,
    List<CourseLack> courses) {
  /** Keeps its own copies. */
  public TraineeRow {
    attention = List.copyOf(attention);
    placements = List.copyOf(placements);
    courses = List.copyOf(courses);
  }

  /** The same with another name for the unit of the employment. */
  TraineeRow at(Optional<String> other) {
    return with(specialty, regulation, other, courses);
  }

  private TraineeRow with(
      Optional<SpecialtyName> otherSpecialty,
      Optional<String> otherRegulation,
      Optional<String> otherUnit,
      List<CourseLack> otherCourses) {
    return new TraineeRow(
        portfolio,
        name,
        otherSpecialty,
        otherRegulation,
        otherUnit,
        supervisor,
        start,
        outlook,
        findings,
        uncovered,
        nextDeadline,
        attention,
        contractSigned,
        orientation,
        placements,
        otherCourses);
  }

  /** The same without its specialty, and without the courses that only this specialty has. */
  TraineeRow withoutSpecialty() {
    List<CourseLack> common = courses.stream().filter(one -> one.specialty().isEmpty()).toList();
    return with(Optional.empty(), regulation, unit, common);
  }

  /** The same without its regulation, and without its courses, whose delmål tell it. */
  TraineeRow withoutRegulation() {
    return with(specialty, Optional.empty(), unit, List.of());
  }

  /** The same under a label, and without words out of the files. */
  TraineeRow under(String label, Optional<Deadline> deadline, List<Attention> reasons) {
    return new TraineeRow(
        label,
        label,
        specialty,
        regulation,
        unit,
        Optional.empty(),
        start,
        outlook,
        findings,
        uncovered,
        deadline,
        reasons,
        contractSigned,
        orientation,
        List.of(),
        courses);
  }

  /** Whether there is a reason to look closer. */
  public boolean needsAttention() {
    return !attention.isEmpty();
  }

  /** The day from which something is overdue longest, or will be first. */
  Optional<LocalDate> attentionSince() {
    return attention.isEmpty() ? Optional.empty() : attention.get(0).since();
  }
}
