package se.stportfolj.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.report.law.DelmalView;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;

/** {@code st explain CODE}: which delmål is meant, of which specialty? */
final class DelmalQuestion {
  private final Invocation invocation;
  private final Law law;
  private final Optional<Contract> contract;

  DelmalQuestion(Invocation invocation) {
    Path folder = invocation.world().directory();
    this.invocation = invocation;
    Surroundings laws = new Surroundings(invocation);
    this.law = laws.in(folder);
    this.contract =
        PortfolioReader.isPortfolio(folder)
            ? PortfolioReader.read(folder, ".", Optional.empty(), laws::region).contract()
            : Optional.empty();
  }

  /**
   * The delmål of a code.
   *
   * @throws UsageException if there is none, or the specialty must be known and is not
   */
  DelmalView answer(String code) throws UsageException {
    Optional<Specialty> specialty = specialty();
    for (RegulationId id : RegulationId.all()) {
      Optional<Group> group = Group.of(id, code);
      if (group.isPresent()) {
        if (group.get() == Group.C && specialty.isEmpty()) {
          throw new UsageException(
              new Message("usage.explain-specialty", Map.of("code", Blank.of(code))));
        }
        Optional<TargetDescription> target = specialty.flatMap(s -> law.find(id, s.slug()));
        return target.isPresent()
            ? of(code, group.get(), target.get())
            : common(code, law.regulation(id));
      }
    }
    throw unknown(code, specialty);
  }

  /** The one asked for; otherwise that of the portfolio in this folder. */
  private Optional<Specialty> specialty() throws UsageException {
    Optional<String> asked = invocation.option("--specialty");
    return asked.isPresent()
        ? Optional.of(SpecialtiesCommand.specialty(asked.get(), law))
        : contract.flatMap(c -> law.specialty(c.specialty()));
  }

  private DelmalView of(String code, Group group, TargetDescription target) throws UsageException {
    Optional<Delmal> delmal = target.find(code);
    if (delmal.isEmpty()) {
      String codes =
          target.list(group).flatMap(DelmalList::codes).map(c -> String.join(", ", c)).orElse("–");
      throw new UsageException(
          new Message(
              "usage.not-of-specialty",
              Map.of(
                  "code", Blank.of(code),
                  "specialty", Blank.of(target.specialty().name()),
                  "regulation", Blank.of(target.regulation().id().title()),
                  "codes", Blank.of(codes))));
    }
    return new DelmalView(
        target.regulation(),
        Optional.of(target.specialty()),
        delmal.get(),
        target.confidence(delmal.get()),
        target.applicability(code) == TargetDescription.Applicability.APPLIES,
        portfolioUnderAnother(target.regulation()));
  }

  private DelmalView common(String code, Regulation regulation) throws UsageException {
    for (Delmal one : regulation.common()) {
      if (one.code().equals(code)) {
        return new DelmalView(
            regulation,
            Optional.empty(),
            one,
            one.confidence(),
            true,
            portfolioUnderAnother(regulation));
      }
    }
    throw unknown(code, Optional.empty());
  }

  private Optional<RegulationId> portfolioUnderAnother(Regulation regulation) {
    return contract
        .flatMap(c -> RegulationId.of(c.regulation()))
        .filter(id -> id != regulation.id());
  }

  /** The code with the regulation's capitals, if only those were wrong. */
  private static Optional<String> spelt(String code) {
    String small = code.toLowerCase(Locale.ROOT);
    for (RegulationId id : RegulationId.all()) {
      for (String prefix : List.of(id.prefix(), id.btPrefix().orElse(id.prefix()))) {
        if (!small.startsWith(prefix.toLowerCase(Locale.ROOT))) {
          continue;
        }
        String capitals = prefix + small.substring(prefix.length());
        if (Group.of(id, capitals).isPresent() && !capitals.equals(code)) {
          return Optional.of(capitals);
        }
      }
    }
    return Optional.empty();
  }

  private UsageException unknown(String code, Optional<Specialty> specialty) {
    Set<String> known = new LinkedHashSet<>();
    for (RegulationId id : RegulationId.all()) {
      List<Delmal> all =
          specialty
              .flatMap(s -> law.find(id, s.slug()))
              .map(TargetDescription::delmal)
              .orElse(law.regulation(id).common());
      all.forEach(one -> known.add(one.code()));
    }
    Optional<String> meant = spelt(code).or(() -> Nearest.to(code, known));
    return new UsageException(
        new Message(
            meant.isPresent() ? "usage.no-such-code-near" : "usage.no-such-code",
            Map.of("code", Blank.of(code), "meant", Blank.of(meant.orElse("")))));
  }
}
