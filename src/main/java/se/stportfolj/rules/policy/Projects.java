package se.stportfolj.rules.policy;

import java.util.List;
import java.util.Map;
import se.stportfolj.policy.Unit;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.ProjectKind;
import se.stportfolj.text.Blank;

/** Quality work and the written scientific work, once they are over. */
final class Projects {
  private static final int WORKING_DAYS_A_WEEK = 5;
  private static final String WEEKS = "count.weeks";

  private Projects() {}

  static void qualityWeeks(Asked asked) {
    weeks(asked, ProjectKind.QUALITY_IMPROVEMENT);
  }

  static void qualityPresented(Asked asked) {
    presented(asked, ProjectKind.QUALITY_IMPROVEMENT);
  }

  static void scientificWeeks(Asked asked) {
    weeks(asked, ProjectKind.SCIENTIFIC_WORK);
  }

  static void scientificPresented(Asked asked) {
    presented(asked, ProjectKind.SCIENTIFIC_WORK);
  }

  /** Several works count together; told at the last of them. */
  private static void weeks(Asked asked, ProjectKind kind) {
    List<Project> over = over(asked, kind);
    if (over.isEmpty()) {
      return;
    }
    Project last = over.get(over.size() - 1);
    boolean days = asked.entry().unit() == Unit.WORKING_DAYS;
    int least = asked.entry().whole();
    int inWeeks = days ? (least + WORKING_DAYS_A_WEEK - 1) / WORKING_DAYS_A_WEEK : least;
    int weeks = over.stream().mapToInt(p -> p.weeks().orElse(0)).sum();
    boolean unsaid = over.stream().anyMatch(p -> p.weeks().isEmpty());
    if (weeks < inWeeks) {
      asked.report(
          last.source().at("weeks"),
          unsaid ? "unsaid" : "less",
          Map.of(
              "title", Blank.of(last.title()),
              "weeks", Blank.counted(weeks, WEEKS),
              "least", Blank.counted(inWeeks, WEEKS)));
    }
  }

  private static void presented(Asked asked, ProjectKind kind) {
    for (Project project : over(asked, kind)) {
      boolean written = project.presentedInWriting().isPresent();
      boolean oral = project.presentedOrally().isPresent();
      if (!written || !oral) {
        asked.report(
            project.source().at("presented"),
            written ? "oral" : oral ? "written" : "both",
            Map.of("title", Blank.of(project.title())));
      }
    }
  }

  private static List<Project> over(Asked asked, ProjectKind kind) {
    return asked.portfolio().projects().stream()
        .filter(p -> p.kind() == kind && p.dates().to().isBefore(asked.asOf()))
        .toList();
  }
}
