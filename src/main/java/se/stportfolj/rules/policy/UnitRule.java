package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.Pack;
import se.stportfolj.portfolio.Region;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.RegionRule;
import se.stportfolj.rules.RegionSubject;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Blank;

/**
 * How often the units of a region are to be reviewed. A unit that has trained ST doctors for less
 * time than that need not have been; where it trains in several specialties, each is judged, and a
 * review that names none is of them all.
 */
record UnitRule(Ask ask) implements RegionRule {
  @Override
  public RuleInfo info() {
    return PolicyRules.info(ask.rule(), Severity.WARNING);
  }

  @Override
  public void check(RegionSubject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      for (Entry entry : pack.entries()) {
        if (entry.ask() == ask) {
          look(entry, pack, subject, findings);
        }
      }
    }
  }

  private void look(Entry entry, Pack pack, RegionSubject subject, Findings findings) {
    for (Region.Unit unit : subject.region().units()) {
      for (Optional<String> part : unit.parts()) {
        if (part.isEmpty() || entry.scope().includes(part)) {
          look(unit, part, entry, pack, subject, findings);
        }
      }
    }
  }

  private void look(
      Region.Unit unit,
      Optional<String> specialty,
      Entry entry,
      Pack pack,
      RegionSubject subject,
      Findings findings) {
    Optional<Region.Review> last = last(unit, specialty, subject.asOf());
    Optional<LocalDate> due =
        last.map(Region.Review::date)
            .or(unit::since)
            .map(day -> day.plusYears(entry.whole()).plusMonths(entry.manner().monthsMore()));
    if (due.filter(day -> !subject.asOf().isAfter(day)).isPresent()) {
      return;
    }
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("unit", Blank.of(unit.name()));
    blanks.put("specialty", Blank.of(specialty.orElse("")));
    blanks.put("policy", Blank.of(pack.name()));
    blanks.put("value", EntryFinding.amount(entry));
    blanks.put("day", Blank.of(last.map(r -> r.date().toString()).orElse("")));
    blanks.put("latest", Blank.of(due.map(LocalDate::toString).orElse("")));
    String what = last.isPresent() ? "late" : "none";
    findings.add(
        EntryFinding.severity(entry),
        EntryFinding.citation(entry),
        last.map(r -> r.source().at("date")).orElseGet(() -> unit.source().at("name")),
        unit.specialties().size() > 1 ? what + "-specialty" : what,
        blanks);
  }

  private Optional<Region.Review> last(
      Region.Unit unit, Optional<String> specialty, LocalDate asOf) {
    return switch (ask) {
      case UNIT_EXTERNAL_REVIEW -> unit.externalReview(specialty, asOf);
      case UNIT_SELF_ASSESSMENT -> unit.selfAssessment(specialty, asOf);
      case UNIT_TRAINING_APPLICATION -> unit.trainingApplication(specialty, asOf);
      default -> throw new IllegalStateException(ask.key() + " is not asked of a unit");
    };
  }
}
