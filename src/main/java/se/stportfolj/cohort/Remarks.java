package se.stportfolj.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Region;
import se.stportfolj.service.Identity;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Finds what {@code region.yaml} and the portfolios say differently. */
final class Remarks {
  private Remarks() {}

  /** What a trainee's portfolio says otherwise than its region. */
  static List<Message> of(TraineeRow row, Region region) {
    List<Message> remarks = new ArrayList<>();
    if (!region.units().isEmpty() && row.unit().isPresent()) {
      unit(row, row.unit().get(), region.units()).ifPresent(remarks::add);
    }
    for (Region.FormerTrainee one : region.formerTrainees()) {
      if (one.training() == Region.Training.ST
          && !row.outlook().isComplete()
          && Identity.plain(one.id()).equals(Identity.plain(row.name()))) {
        remarks.add(remark("former", row, Map.of("name", Blank.of(row.name()))));
      }
    }
    return remarks;
  }

  private static Optional<Message> unit(TraineeRow row, String written, List<Region.Unit> units) {
    Optional<Region.Unit> unit =
        units.stream().filter(one -> Units.isNamed(one, written)).findFirst();
    if (unit.isEmpty()) {
      return Optional.of(remark("no-such-unit", row, Map.of("unit", Blank.of(written))));
    }
    String specialty = row.specialty().map(SpecialtyName::slug).orElse("");
    boolean trains =
        unit.get().specialties().isEmpty() || unit.get().specialties().contains(specialty);
    return trains
        ? Optional.empty()
        : Optional.of(
            remark(
                "other-specialty",
                row,
                Map.of("unit", Blank.of(unit.get().name()), "specialty", Blank.of(specialty))));
  }

  private static Message remark(String key, TraineeRow row, Map<String, Blank> more) {
    Map<String, Blank> blanks = new HashMap<>(more);
    blanks.put("portfolio", Blank.of(row.portfolio()));
    return new Message("cohort.remark." + key, blanks);
  }
}
