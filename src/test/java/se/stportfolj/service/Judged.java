package se.stportfolj.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Region;
import se.stportfolj.regulation.Law;

/** What a portfolio of a test is judged under. */
public final class Judged {
  private Judged() {}

  /** On a day, in a repository that has decided nothing. */
  public static Conditions on(LocalDate asOf) {
    return under(Law.shipped(), asOf, Configuration.NONE, new Shelf(Path.of("")));
  }

  /** Under this, in a region that does not tell of itself. */
  public static Conditions under(
      Law law, LocalDate asOf, Configuration configuration, Shelf shelf) {
    return new Conditions(law, asOf, configuration, shelf, Optional.empty());
  }

  /** The same in a region that does. */
  public static Conditions in(Region region, Conditions conditions) {
    return new Conditions(
        conditions.law(),
        conditions.asOf(),
        conditions.configuration(),
        conditions.shelf(),
        Optional.of(region));
  }
}
