package se.stportfolj.report.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.SupervisorLoad;
import se.stportfolj.cohort.UnitLoad;
import se.stportfolj.text.Texts;

/** Who is where and with whom, for the page: the units by month as a heat map. */
final class LoadGrid {
  private static final int WARMEST = 4;

  private final Cohort cohort;
  private final Texts texts;

  LoadGrid(Cohort cohort, Texts texts) {
    this.cohort = cohort;
    this.texts = texts;
  }

  CohortPage.Load load() {
    List<String> months =
        cohort.units().stream()
            .limit(1)
            .flatMap(one -> one.months().stream())
            .map(one -> one.month().toString())
            .toList();
    int most =
        cohort.units().stream()
            .flatMap(one -> one.months().stream())
            .mapToInt(one -> one.own() + one.side())
            .max()
            .orElse(0);
    Extent extent = new Extent(Extent.TABLE);
    List<CohortPage.Unit> units = new ArrayList<>();
    for (UnitLoad one : cohort.units()) {
      units.add(
          new CohortPage.Unit(
              extent.next(),
              CohortLoadText.unit(one, cohort, texts),
              one.trainees(),
              one.months().stream().map(month -> heat(month, most)).toList(),
              day(one.selfAssessment()),
              day(one.externalReview())));
    }
    return new CohortPage.Load(months, units);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("–");
  }

  /** Nobody is 0; the month with the most in any unit is 4. */
  private static CohortPage.Heat heat(UnitLoad.Month month, int most) {
    int there = month.own() + month.side();
    int warmth = there == 0 ? 0 : (there * WARMEST + most - 1) / most;
    return new CohortPage.Heat(CohortLoadText.cell(month), warmth);
  }

  int sideServices() {
    return cohort.units().stream().mapToInt(one -> one.sideServices().size()).sum();
  }

  List<CohortPage.Sides> sides() {
    Extent extent = new Extent(Extent.TABLE);
    List<CohortPage.Sides> all = new ArrayList<>();
    for (UnitLoad unit : cohort.units()) {
      String hidden = extent.beforeNext();
      List<CohortPage.Side> sides = new ArrayList<>();
      for (UnitLoad.SideServiceAt one : unit.sideServices()) {
        String dates = one.dates().from() + "–" + one.dates().to();
        sides.add(new CohortPage.Side(extent.next(), dates, one.portfolio()));
      }
      if (!sides.isEmpty()) {
        all.add(new CohortPage.Sides(hidden, CohortLoadText.unit(unit, cohort, texts), sides));
      }
    }
    return all;
  }

  List<CohortPage.Supervisor> supervisors() {
    Extent extent = new Extent(Extent.TABLE);
    List<CohortPage.Supervisor> supervisors = new ArrayList<>();
    for (SupervisorLoad one : cohort.supervisors()) {
      supervisors.add(
          new CohortPage.Supervisor(
              extent.next(),
              one.name(),
              one.workplace().orElse("–"),
              one.trainees(),
              CohortLoadText.training(one, cohort.asOf(), texts)));
    }
    return supervisors;
  }
}
