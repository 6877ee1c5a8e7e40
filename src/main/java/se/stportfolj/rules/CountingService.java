package se.stportfolj.rules;

import java.util.List;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.service.Posting;

/** Which rotations add service time, as the ledger counts them. */
public final class CountingService {
  private CountingService() {}

  /** The rotations of a portfolio that add service time. */
  public static List<Rotation> in(Portfolio portfolio) {
    return portfolio.rotations().stream().filter(r -> Posting.of(r).counts()).toList();
  }
}
