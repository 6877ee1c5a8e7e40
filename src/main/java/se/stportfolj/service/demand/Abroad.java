package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.SideService;
import se.stportfolj.service.Amount;
import se.stportfolj.service.Career;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.Posting;
import se.stportfolj.service.ServiceTime;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** How much service abroad a guideline lets count, and who approves it. */
final class Abroad {
  private static final int MONTHS_A_YEAR = 12;

  private Abroad() {}

  /** In months of service, counted as everywhere; told at the rotation that ends last. */
  static void look(Wanted wanted) {
    List<Rotation> abroad =
        wanted.portfolio().rotations().stream()
            .filter(r -> r.location().filter(l -> l == Location.ABROAD).isPresent())
            .toList();
    Optional<Rotation> last =
        abroad.stream().max((one, other) -> one.dates().to().compareTo(other.dates().to()));
    if (last.isEmpty()) {
      return;
    }
    Fraction served = served(wanted, abroad, last.get().dates().to());
    Fraction most = Fraction.of((long) wanted.entry().whole() * MONTHS_A_YEAR);
    if (!most.atLeast(served)) {
      wanted.report(
          last.get().source().at("to"),
          "",
          Map.of("months", new Blank.Counted(served.rounded(1), "count.months")));
    }
  }

  /** By everybody whom the guideline names, and before it begins. */
  static void approved(Wanted wanted) {
    for (Rotation rotation : wanted.portfolio().rotations()) {
      if (rotation.location().filter(l -> l == Location.ABROAD).isPresent()) {
        approved(wanted, rotation);
      }
    }
  }

  private static void approved(Wanted wanted, Rotation rotation) {
    Optional<SideService> around = rotation.sideService();
    List<String> by = around.map(SideService::approvedBy).orElse(List.of());
    Optional<LocalDate> day = around.flatMap(SideService::approved);
    LocalDate latest = rotation.dates().from().minusDays(1);
    boolean begun = !rotation.dates().from().isAfter(wanted.asOf());
    List<String> lacking = new ArrayList<>(wanted.entry().roles());
    lacking.removeAll(by);
    if (lacking.isEmpty() && day.isPresent()) {
      wanted.met(SideServices.about(rotation), latest, day, Optional.empty());
      return;
    }
    Breach breach =
        Breach.at(
            SideServices.at(rotation, "approved-by"),
            lacking.isEmpty() ? "undated" : "lacking",
            SideServices.blanks(
                rotation,
                Map.of("approvers", new Blank.AnyOf(lacking.stream().map(Abroad::term).toList()))));
    if (begun) {
      wanted.missed(SideServices.about(rotation), latest, 1, Optional.of(breach));
    } else {
      wanted.open(SideServices.about(rotation), latest, 1, Optional.empty());
    }
  }

  private static String term(String approver) {
    return "choice.approver." + approver;
  }

  private static Fraction served(Wanted wanted, List<Rotation> abroad, LocalDate through) {
    Career all = wanted.training().career();
    Career only =
        new Career(
            all.start(),
            all.licensed(),
            all.target(),
            Amount.NONE,
            abroad.stream().map(Posting::of).toList(),
            all.leaves(),
            all.employment());
    return ServiceTime.accrued(only, through).total();
  }
}
