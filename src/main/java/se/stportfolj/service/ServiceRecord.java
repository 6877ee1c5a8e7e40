package se.stportfolj.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.service.UnitService.Piece;
import se.stportfolj.service.UnitService.Unit;

/**
 * The service record (tjänsteförteckning): unit, period, percentage and full-time months (legal
 * facts 15). Only what has been served in recorded rotations: neither credited months nor service
 * that is merely taken to go on.
 *
 * @param rows in the order of their first days
 */
public record ServiceRecord(List<ServiceRow> rows) {
  /** Decimals of the printed months. */
  private static final int DECIMALS = 1;

  /** Keeps its own copy of the list. */
  public ServiceRecord {
    rows = List.copyOf(rows);
  }

  /** The record of the service through a day, that day included. */
  public static ServiceRecord through(Career career, LocalDate day) {
    LongLeaves longLeaves = LongLeaves.of(career.leaves());
    LocalDate first = career.servesFrom().orElse(career.start());
    Map<Unit, List<Piece>> units = new LinkedHashMap<>();
    for (Segment segment : Timeline.of(career, first, List.of(Timeline.dayAfter(day)))) {
      if (segment.dates().to().isAfter(day) || !segment.licensed()) {
        continue;
      }
      segment.postings().stream()
          .filter(Posting::counts)
          .map(Unit::of)
          .distinct()
          .forEach(
              unit ->
                  units
                      .computeIfAbsent(unit, u -> new ArrayList<>())
                      .add(Piece.of(unit, segment, longLeaves.contain(segment.dates().from()))));
    }
    return new ServiceRecord(
        units.entrySet().stream()
            .flatMap(unit -> UnitService.rows(unit.getKey(), unit.getValue()).stream())
            .sorted(
                Comparator.comparing((ServiceRow row) -> row.dates().from())
                    .thenComparing(row -> row.dates().to())
                    .thenComparing(ServiceRow::unit)
                    .thenComparing(ServiceRow::kind))
            .toList());
  }

  /** The part of it in rotations of these kinds: a certificate of BT lists BT only. */
  public ServiceRecord only(Set<RotationKind> kinds) {
    return where(row -> kinds.contains(row.kind()));
  }

  /** The part of it for which something holds. */
  public ServiceRecord where(Predicate<ServiceRow> condition) {
    return new ServiceRecord(rows.stream().filter(condition).toList());
  }

  /** The months of all rows together, exact. */
  public Fraction months() {
    return rows.stream().map(ServiceRow::months).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** For print: the months of each row, so rounded that they add up to {@link #printedTotal()}. */
  public List<BigDecimal> printedMonths() {
    return LargestRemainder.round(rows.stream().map(ServiceRow::months).toList(), DECIMALS);
  }

  /** For print: all months, rounded half up. */
  public BigDecimal printedTotal() {
    return months().rounded(DECIMALS);
  }
}
