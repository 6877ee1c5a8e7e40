package se.stportfolj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.change.Comparison;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.change.PortfolioChange.Status;
import se.stportfolj.change.Side;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.service.Conditions;

/** Compares the portfolios of two states of a repository, one after the other. */
final class Changes {
  private final Invocation invocation;
  private final Revisions revisions;
  private final LocalDate asOf;
  private final Surroundings then;
  private final Surroundings now;

  Changes(Invocation invocation, Revisions revisions, LocalDate asOf) {
    this.invocation = invocation;
    this.revisions = revisions;
    this.asOf = asOf;
    this.then = new Surroundings(in(revisions.before()));
    this.now = new Surroundings(in(revisions.after()));
  }

  private Invocation in(World world) {
    return new Invocation(invocation.given(), world, invocation.texts());
  }

  /** What changed, in the order of the paths; what has not changed is not among it. */
  List<PortfolioChange> all() throws UsageException, IOException {
    Map<String, Side> gone = new LinkedHashMap<>();
    Map<String, Side> fresh = new LinkedHashMap<>();
    List<PortfolioChange> changes = new ArrayList<>();
    for (String folder : revisions.folders(invocation)) {
      boolean was = isPortfolio(revisions.before(), folder);
      boolean is = isPortfolio(revisions.after(), folder);
      if (was && is) {
        Side after = side(revisions.after(), now, folder, Optional.empty());
        Side before = side(revisions.before(), then, folder, number(after));
        changes.add(compare(before, after, Optional.empty()));
      } else if (is) {
        fresh.put(folder, side(revisions.after(), now, folder, Optional.empty()));
      } else if (was) {
        gone.put(folder, side(revisions.before(), then, folder, Optional.empty()));
      }
    }
    for (Map.Entry<String, Side> one : fresh.entrySet()) {
      Optional<String> from = renamed(one.getValue(), gone);
      changes.add(
          from.isPresent()
              ? compare(
                  side(revisions.before(), then, from.get(), number(one.getValue())),
                  one.getValue(),
                  from)
              : Comparison.alone(one.getValue(), Status.ADDED, invocation.texts()));
      from.ifPresent(gone::remove);
    }
    gone.values()
        .forEach(side -> changes.add(Comparison.alone(side, Status.REMOVED, invocation.texts())));
    changes.removeIf(PortfolioChange::isNone);
    changes.sort((one, other) -> one.portfolio().compareTo(other.portfolio()));
    return changes;
  }

  private PortfolioChange compare(Side before, Side after, Optional<String> renamedFrom) {
    return Comparison.of(before, after, renamedFrom, invocation.texts());
  }

  private static boolean isPortfolio(World world, String folder) {
    Path path = world.directory().resolve(folder).normalize();
    return Files.isDirectory(path) && PortfolioReader.isPortfolio(path);
  }

  private Side side(
      World world, Surroundings surroundings, String folder, Optional<IdentityNumber> number) {
    Optional<IdentityNumber> given =
        world.variable("ST_PERSONNUMMER").map(IdentityNumber::new).or(() -> number);
    return Side.of(
        world.directory().resolve(folder).normalize(),
        new Side.Circumstances(
            folder, given, surroundings::region, portfolio -> conditions(surroundings, portfolio)));
  }

  private Conditions conditions(Surroundings surroundings, Portfolio portfolio) {
    try {
      return surroundings.conditions(portfolio, asOf);
    } catch (UsageException e) {
      // Only --config can be wrong here, and the command has looked at that file when it began.
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** A number that git was kept out of, so that the earlier side is not told to lack it. */
  private static Optional<IdentityNumber> number(Side side) {
    return side.portfolio().contract().map(Contract::trainee).flatMap(Trainee::personnummer);
  }

  /** The same trainee on the way to the same specialty, in another folder. */
  private static Optional<String> renamed(Side side, Map<String, Side> gone) {
    return gone.entrySet().stream()
        .filter(other -> isSame(side.portfolio(), other.getValue().portfolio()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isSame(Portfolio one, Portfolio other) {
    Optional<Contract> contract = one.contract();
    Optional<Contract> before = other.contract();
    return contract.isPresent()
        && before.isPresent()
        && contract.get().trainee().name().equals(before.get().trainee().name())
        && contract.get().specialty().equals(before.get().specialty())
        && contract.get().start().equals(before.get().start());
  }
}
