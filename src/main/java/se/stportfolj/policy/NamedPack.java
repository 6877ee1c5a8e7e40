package se.stportfolj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.yaml.Range;

/**
 * A guideline that a portfolio follows.
 *
 * @param name as it is written: a name, or the path of a region's own file
 * @param pack nothing where there is no such guideline
 * @param place where the contract names it; its first key where the repository does
 */
public record NamedPack(String name, Optional<Pack> pack, Place place) {
  /**
   * Those that its contract names, then those that its repository names besides, each once. What a
   * repository names and is not there is wrong with its configuration and not with a portfolio.
   */
  public static List<NamedPack> of(Portfolio portfolio, Configuration configuration, Shelf shelf) {
    List<NamedPack> packs = new ArrayList<>();
    if (portfolio.contract().isPresent()) {
      contract(portfolio.contract().get(), portfolio.folder(), shelf, packs);
    }
    for (Configuration.Policy one : configuration.policies()) {
      Place place =
          portfolio.contract().isPresent()
              ? portfolio.contract().get().source().at("policies")
              : new Place(portfolio.path(PortfolioFile.CONTRACT), Range.START);
      Optional<Pack> pack = shelf.find(one.name(), configuration.shown());
      if (pack.isPresent()) {
        add(new NamedPack(one.name(), pack, place), packs);
      }
    }
    return packs;
  }

  private static void contract(
      Contract contract, String folder, Shelf shelf, List<NamedPack> packs) {
    for (int i = 0; i < contract.policies().size(); i++) {
      String name = contract.policies().get(i);
      add(
          new NamedPack(name, shelf.find(name, folder), contract.source().item("policies", i)),
          packs);
    }
  }

  private static void add(NamedPack one, List<NamedPack> packs) {
    for (NamedPack other : packs) {
      if (other.pack.isPresent() ? other.pack.equals(one.pack) : other.name.equals(one.name)) {
        return;
      }
    }
    packs.add(one);
  }
}
