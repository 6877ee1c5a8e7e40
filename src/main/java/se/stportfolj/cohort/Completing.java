package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts who completes the training when. */
final class Completing {
  private final LocalDate asOf;
  private final Completions.Years years;
  private final Map<Key, Supply> supply = new HashMap<>();
  private int complete;
  private int lacking;
  private int undated;
  private int later;

  Completing(LocalDate asOf, int years) {
    this.asOf = asOf;
    this.years = new Completions.Years(asOf.getYear(), years);
  }

  private record Key(int year, Optional<SpecialtyName> specialty) {}

  /** Of these trainees. */
  Completions of(List<TraineeRow> rows) {
    rows.forEach(this::add);
    List<Supply> sorted = new ArrayList<>(supply.values());
    sorted.sort(Supply.IN_ORDER);
    return new Completions(sorted, years, complete, lacking, undated, later);
  }

  private void add(TraineeRow row) {
    Outlook outlook = row.outlook();
    if (outlook.isComplete()) {
      complete++;
      return;
    }
    if (outlook.completionDate().isEmpty()) {
      undated++;
      return;
    }
    LocalDate day = outlook.completionDate().get();
    if (!day.isAfter(asOf)) {
      lacking++;
    } else if (day.getYear() > years.last()) {
      later++;
    } else {
      Key key = new Key(day.getYear(), row.specialty());
      Supply before =
          supply.getOrDefault(
              key, new Supply(key.year(), key.specialty(), Supply.Half.NONE, Supply.Half.NONE));
      boolean first = day.getMonthValue() <= 6;
      boolean conditional = outlook.conditional();
      supply.put(
          key,
          new Supply(
              key.year(),
              key.specialty(),
              first ? before.first().and(conditional) : before.first(),
              first ? before.second() : before.second().and(conditional)));
    }
  }
}
