package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Region;
import se.stportfolj.regulation.Law;

/**
 * What a portfolio is judged under, besides what its own files say.
 *
 * @param law with all its specialties
 * @param asOf the day that counts as today
 * @param configuration what the repository has decided for all its portfolios
 * @param shelf where the regional guidelines are
 * @param region what the region tells of itself, if it has a file for that
 */
public record Conditions(
    Law law, LocalDate asOf, Configuration configuration, Shelf shelf, Optional<Region> region) {}
