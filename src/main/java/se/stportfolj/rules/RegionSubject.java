package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.Pack;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Region;

/**
 * What a rule about a region looks at.
 *
 * @param configuration what its repository has decided; a region follows the guidelines named there
 * @param asOf the day that counts as today
 */
public record RegionSubject(
    Region region, Configuration configuration, Shelf shelf, LocalDate asOf) {
  /** The guidelines that there are of those that the repository names, each once. */
  public List<Pack> packs() {
    List<Pack> packs = new ArrayList<>();
    for (Configuration.Policy one : configuration.policies()) {
      Optional<Pack> pack = shelf.find(one.name(), configuration.shown());
      if (pack.isPresent() && !packs.contains(pack.get())) {
        packs.add(pack.get());
      }
    }
    return packs;
  }
}
