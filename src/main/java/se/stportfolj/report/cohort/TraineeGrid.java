package se.stportfolj.report.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.MainSupervisor;
import se.stportfolj.cohort.Outlook;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.report.forecast.DeadlineText;
import se.stportfolj.report.page.MonthsBar;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** The trainees in rows, with a bar and a strip. */
final class TraineeGrid {
  private final Cohort cohort;
  private final Texts texts;
  private final TimeStrip strip;

  TraineeGrid(Cohort cohort, Texts texts) {
    this.cohort = cohort;
    this.texts = texts;
    this.strip = TimeStrip.of(cohort.trainees(), cohort.asOf());
  }

  CohortPage.Trainees trainees() {
    List<CohortPage.Group> groups = new ArrayList<>();
    TreeSet<String> specialties = new TreeSet<>();
    TreeSet<String> units = new TreeSet<>();
    int before = 0;
    for (Cohort.Group group : cohort.groups()) {
      for (TraineeRow row : group.trainees()) {
        specialties.add(specialty(row));
        row.unit().ifPresent(units::add);
      }
      Extent extent = new Extent(Extent.TABLE, before);
      groups.add(
          new CohortPage.Group(
              heading(group),
              extent.beforeNext(),
              () -> group.trainees().stream().map(row -> row(extent.next(), row)).iterator()));
      before += group.trainees().size();
    }
    return new CohortPage.Trainees(
        cohort.trainees().size(),
        cohort.trainees().stream().anyMatch(TraineeTable::isConditional),
        strip.axis(),
        List.copyOf(specialties),
        List.copyOf(units),
        groups);
  }

  private String heading(Cohort.Group group) {
    if (cohort.view().by().isEmpty()) {
      return "";
    }
    return texts.say(
        new Message(
            "cohort.group",
            Map.of(
                "group",
                Blank.of(group.name().orElseGet(() -> texts.get("cohort.other"))),
                "trainees",
                Blank.counted(group.trainees().size(), "count.trainees"))));
  }

  private String specialty(TraineeRow row) {
    return row.specialty().map(SpecialtyName::name).orElseGet(() -> texts.get("cohort.other"));
  }

  private CohortPage.Row row(String hidden, TraineeRow row) {
    Outlook outlook = row.outlook();
    boolean timed = outlook.required().signum() > 0;
    return new CohortPage.Row(
        hidden,
        row.needsAttention(),
        row.name(),
        row.name().equals(row.portfolio()) ? "" : row.portfolio(),
        specialty(row) + row.regulation().map(key -> " " + key).orElse(""),
        row.unit().orElse("–"),
        row.supervisor().map(MainSupervisor::name).orElse(""),
        TraineeTable.months(outlook, texts),
        timed ? MonthsBar.small(outlook.accrued(), outlook.required()) : "",
        row.start().toString(),
        strip.of(row),
        outlook.completionDate().map(LocalDate::toString).orElse("–")
            + (TraineeTable.isConditional(row) ? " *" : ""),
        TraineeTable.drift(outlook),
        TraineeTable.findings(row),
        row.uncovered(),
        row.nextDeadline().map(one -> one.date().toString()).orElse("–"),
        row.nextDeadline().map(one -> DeadlineText.of(one, texts)).orElse(""));
  }
}
