package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Region;
import se.stportfolj.text.Blank;

/** What became of those whom the region has trained, as {@code region.yaml} tells it. */
final class FormerTrainees {
  private static final String KEY = "former-trainees";

  private final LocalDate asOf;
  private final View view;
  private final List<Region> regions;

  FormerTrainees(LocalDate asOf, View view, List<Region> regions) {
    this.asOf = asOf;
    this.view = view;
    this.regions = regions;
  }

  /**
   * How many of those who completed a training in the region, so many years ago or more, were in
   * its service that long.
   */
  KeyFigures.Tally stayed(Region.Training training, int years) {
    Optional<String> obstacle = obstacle(training);
    if (obstacle.isPresent()) {
      return KeyFigures.Tally.none(obstacle.get());
    }
    KeyFigures.Tally tally = new KeyFigures.Tally();
    long early = 0;
    long since = 0;
    LocalDate known = asOf;
    for (Region region : regions) {
      LocalDate until = region.updated().filter(day -> day.isBefore(asOf)).orElse(asOf);
      known = until.isBefore(known) ? until : known;
      for (Region.FormerTrainee one : region.formerTrainees()) {
        if (!isAsked(one, training) || one.outcome() != Region.Outcome.COMPLETED) {
          continue;
        }
        LocalDate stays = one.dates().to().plusYears(years);
        if (stays.isAfter(asOf)) {
          early++;
        } else if (one.left().isPresent()) {
          tally.count(!one.left().get().isBefore(stays), 1);
        } else if (stays.isAfter(until)) {
          since++;
        } else {
          tally.count(true, 1);
        }
      }
    }
    tally.unknownIf(early, "not-yet", Map.of("years", Blank.counted(years, "count.years")));
    tally.unknownIf(since, "since-update", Map.of("day", Blank.of(known)));
    return tally.orNone("no-former");
  }

  /** How many of those who began ST in the region and ended it completed it there. */
  KeyFigures.Tally completed() {
    Optional<String> obstacle = obstacle(Region.Training.ST);
    if (obstacle.isPresent()) {
      return KeyFigures.Tally.none(obstacle.get());
    }
    KeyFigures.Tally tally = new KeyFigures.Tally();
    for (Region region : regions) {
      for (Region.FormerTrainee one : region.formerTrainees()) {
        if (isAsked(one, Region.Training.ST)) {
          tally.count(one.outcome() == Region.Outcome.COMPLETED, 1);
        }
      }
    }
    return tally.orNone("no-former");
  }

  private boolean isAsked(Region.FormerTrainee one, Region.Training training) {
    return one.training() == training
        && !one.dates().to().isAfter(asOf)
        && (view.specialty().isEmpty() || view.specialty().equals(one.specialty()));
  }

  private Optional<String> obstacle(Region.Training training) {
    if (view.unit().isPresent()) {
      return Optional.of("per-unit");
    }
    if (view.specialty().isPresent() && training == Region.Training.AT) {
      return Optional.of("per-specialty");
    }
    if (regions.isEmpty()) {
      return Optional.of("no-region");
    }
    boolean unread = regions.stream().anyMatch(region -> region.incomplete().contains(KEY));
    return unread ? Optional.of("former-unread") : Optional.empty();
  }
}
