package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.Unit;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.ProjectKind;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** Quality work and the written scientific work, once they are over. */
final class Projects {
  private static final int WORKING_DAYS_A_WEEK = 5;
  private static final String WEEKS = "count.weeks";

  private Projects() {}

  /**
   * Several works count together; told at the last of them when they are over. Until then there is
   * time as long as the training lasts.
   */
  static void weeks(Wanted wanted, ProjectKind kind) {
    List<Project> over = new ArrayList<>();
    int had = 0;
    int planned = 0;
    boolean unsaid = false;
    for (Project project : of(wanted, kind)) {
      planned += project.weeks().orElse(0);
      if (isOver(wanted, project)) {
        over.add(project);
        had += project.weeks().orElse(0);
        unsaid |= project.weeks().isEmpty();
      }
    }
    int least = least(wanted);
    Optional<Breach> breach = Optional.empty();
    if (!over.isEmpty() && had < least) {
      Project last = over.get(over.size() - 1);
      breach =
          Optional.of(
              Breach.at(
                  last.source().at("weeks"),
                  unsaid ? "unsaid" : "less",
                  Map.of(
                      "title", Blank.of(last.title()),
                      "weeks", Blank.counted(had, WEEKS),
                      "least", Blank.counted(least, WEEKS))));
    }
    // By the forecast: a planned day that is past ends no training, and the rule finds nothing
    // then.
    Optional<LocalDate> end = wanted.completion();
    if (end.isPresent() && planned < least) {
      wanted.open(Optional.empty(), end.get(), 1, breach);
    } else if (end.isPresent()) {
      wanted.met(Optional.empty(), end.get(), Optional.empty(), breach);
    } else if (breach.isPresent()) {
      wanted.report(breach.get());
    }
  }

  private static int least(Wanted wanted) {
    int least = wanted.entry().whole();
    return wanted.entry().unit() == Unit.WORKING_DAYS
        ? (least + WORKING_DAYS_A_WEEK - 1) / WORKING_DAYS_A_WEEK
        : least;
  }

  static void presented(Wanted wanted, ProjectKind kind) {
    for (Project project : of(wanted, kind)) {
      boolean written = project.presentedInWriting().isPresent();
      boolean oral = project.presentedOrally().isPresent();
      Optional<Deadline.About> about =
          Optional.of(new Deadline.About(project.id(), project.title()));
      LocalDate by = project.dates().to();
      if (written && oral) {
        LocalDate one = project.presentedInWriting().get();
        LocalDate other = project.presentedOrally().get();
        wanted.met(about, by, Optional.of(one.isAfter(other) ? one : other), Optional.empty());
      } else {
        Breach lacking =
            Breach.at(
                project.source().at("presented"),
                written ? "oral" : oral ? "written" : "both",
                Map.of("title", Blank.of(project.title())));
        boolean late = isOver(wanted, project);
        wanted.open(about, by, 1, late ? Optional.of(lacking) : Optional.empty());
      }
    }
  }

  /**
   * Of a scientific work that has begun: its supervisor has half a doctoral training, a licentiate
   * degree or more.
   */
  static void supervisor(Wanted wanted) {
    for (Project project : of(wanted, ProjectKind.SCIENTIFIC_WORK)) {
      Optional<Person> supervisor = project.supervisor();
      boolean qualified = supervisor.flatMap(Person::researchTraining).isPresent();
      if (!qualified && !project.dates().from().isAfter(wanted.asOf())) {
        wanted.report(
            supervisor.map(p -> p.source().whole()).orElse(project.source().at("id")),
            supervisor.isPresent() ? "unsaid" : "none",
            Map.of(
                "title", Blank.of(project.title()),
                "name", Blank.of(supervisor.map(Person::name).orElse(""))));
      }
    }
  }

  private static List<Project> of(Wanted wanted, ProjectKind kind) {
    return wanted.portfolio().projects().stream().filter(p -> p.kind() == kind).toList();
  }

  private static boolean isOver(Wanted wanted, Project project) {
    return project.dates().to().isBefore(wanted.asOf());
  }
}
