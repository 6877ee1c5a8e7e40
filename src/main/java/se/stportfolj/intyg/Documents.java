package se.stportfolj.intyg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Origin;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Track;

/** What an application encloses besides certificates (2015 bilaga 1, 2021 bilaga 1 and 5). */
final class Documents {
  private Documents() {}

  /** The fields of the application that list them, one for each document. */
  static List<String> of(Portfolio portfolio, Contract contract, Application.Kind kind) {
    List<String> lists = new ArrayList<>();
    for (Credit credit : contract.credits()) {
      list(credit, kind).ifPresent(lists::add);
    }
    long abroad =
        portfolio.rotations().stream()
            .filter(r -> r.location().equals(Optional.of(Location.ABROAD)))
            .count();
    if (abroad > 0 && !lists.contains("bilagor-foreign-service")) {
      lists.add("bilagor-foreign-service");
    }
    if (kind == Application.Kind.SPECIALIST && contract.track() == Track.THIRD_COUNTRY) {
      lists.add("bilagor-programme");
    }
    return lists;
  }

  private static Optional<String> list(Credit credit, Application.Kind kind) {
    boolean bt = kind == Application.Kind.BT;
    if (credit.kind() == CreditKind.DOCTORAL_DEGREE) {
      boolean foreign = credit.origin().equals(Optional.of(Origin.FOREIGN));
      return bt
          ? Optional.empty()
          : Optional.of(foreign ? "bilagor-foreign-doctorate" : "bilagor-doctorate");
    }
    return switch (credit.kind()) {
      case EEA, THIRD_COUNTRY -> Optional.of("bilagor-foreign-service");
      case BEFORE_LICENCE -> bt ? Optional.of("bilagor-before-licence") : Optional.empty();
      default -> Optional.empty();
    };
  }
}
