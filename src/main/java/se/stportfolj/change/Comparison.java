package se.stportfolj.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.stportfolj.change.PortfolioChange.Certificates;
import se.stportfolj.change.PortfolioChange.Delmal;
import se.stportfolj.change.PortfolioChange.Moved;
import se.stportfolj.change.PortfolioChange.Status;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Verdict;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Range;

/** Compares the two sides of one portfolio. */
public final class Comparison {
  private final Side before;
  private final Side after;
  private final Texts texts;
  private final List<Message> notCompared = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();

  private Comparison(Side before, Side after, Texts texts) {
    this.before = before;
    this.after = after;
    this.texts = texts;
  }

  /**
   * What happened between two sides.
   *
   * @param renamedFrom where it lay before, if elsewhere
   * @param texts the language in which findings are matched
   */
  public static PortfolioChange of(
      Side before, Side after, Optional<String> renamedFrom, Texts texts) {
    return new Comparison(before, after, texts).changed(renamedFrom);
  }

  /** A portfolio that is on one side alone: all that it says is new, or gone. */
  public static PortfolioChange alone(Side side, Status status, Texts texts) {
    boolean added = status == Status.ADDED;
    List<Entry> all = new ArrayList<>();
    for (PortfolioFile file : PortfolioFile.values()) {
      side.root(file).ifPresent(root -> all.addAll(Entries.of(file, root)));
    }
    List<Pair> pairs = added ? Pair.differing(List.of(), all) : Pair.differing(all, List.of());
    Verdict none = new Verdict(side.portfolio().folder(), List.of(), List.of());
    Optional<LocalDate> day = side.training().flatMap(Training::completionDate);
    List<String> covered = covered(side);
    return new PortfolioChange(
        side.portfolio().folder(),
        Optional.empty(),
        status,
        added ? Optional.empty() : day,
        added ? day : Optional.empty(),
        List.of(),
        0,
        Optional.empty(),
        added
            ? FindingChanges.of(none, side.verdict(), Set.of(), texts)
            : FindingChanges.of(side.verdict(), none, Set.of(), texts),
        pairs.stream().map(Pair::change).toList(),
        added ? new Delmal(covered, List.of()) : new Delmal(List.of(), covered),
        added
            ? new Certificates(
                with(side, c -> c.issued().isPresent()), with(side, Certificate::signed))
            : new Certificates(List.of(), List.of()),
        unread(side).stream().toList());
  }

  private PortfolioChange changed(Optional<String> renamedFrom) {
    List<Pair> pairs = pairs();
    Optional<LocalDate> was = before.training().flatMap(Training::completionDate);
    Optional<LocalDate> is = after.training().flatMap(Training::completionDate);
    List<Moved> moved = was.isPresent() && is.isPresent() ? moved(pairs, was.get()) : List.of();
    long alone = moved.stream().mapToLong(Moved::days).sum();
    long days =
        was.isPresent() && is.isPresent() ? ChronoUnit.DAYS.between(was.get(), is.get()) : alone;
    unread(before).or(() -> unread(after)).ifPresent(notCompared::add);
    List<String> then = covered(before);
    List<String> now = covered(after);
    boolean both = before.training().isPresent() && after.training().isPresent();
    return new PortfolioChange(
        after.portfolio().folder(),
        renamedFrom,
        Status.CHANGED,
        was,
        is,
        moved,
        days - alone,
        months(),
        FindingChanges.of(before.verdict(), after.verdict(), unreadable, texts),
        pairs.stream().map(Pair::change).toList(),
        both
            ? new Delmal(without(now, then), without(then, now))
            : new Delmal(List.of(), List.of()),
        unreadable.isEmpty()
            ? new Certificates(newly(c -> c.issued().isPresent()), newly(Certificate::signed))
            : new Certificates(List.of(), List.of()),
        notCompared);
  }

  /** What differs, file by file. What cannot be read on one side is left out, and told. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (PortfolioFile file : PortfolioFile.values()) {
      boolean then = before.isUnreadable(file);
      boolean now = after.isUnreadable(file);
      if (then || now) {
        unreadable.add(file.fileName());
        notCompared.add(
            new Message(
                then && now
                    ? "diff.unreadable"
                    : then ? "diff.was-unreadable" : "diff.is-unreadable",
                Map.of("file", Blank.of(file.fileName()))));
      } else {
        pairs.addAll(Pair.differing(entries(before, file), entries(after, file)));
      }
    }
    return pairs;
  }

  private static List<Entry> entries(Side side, PortfolioFile file) {
    return side.root(file).map(root -> Entries.of(file, root)).orElse(List.of());
  }

  /** Each change alone, put into the earlier side. */
  private List<Moved> moved(List<Pair> pairs, LocalDate was) {
    List<Moved> moved = new ArrayList<>();
    for (Pair pair : pairs) {
      EntryChange change = pair.change();
      Node root = before.root(change.file()).orElseGet(() -> new Mapping(List.of(), Range.START));
      Optional<LocalDate> alone =
          before.with(change.file(), Applied.to(root, pair)).flatMap(Training::completionDate);
      long days = alone.map(day -> ChronoUnit.DAYS.between(was, day)).orElse(0L);
      if (days != 0) {
        moved.add(new Moved(change, days));
      }
    }
    moved.sort((one, other) -> Long.compare(Math.abs(other.days()), Math.abs(one.days())));
    return moved;
  }

  /** Months accrued by the same day, more or fewer than before. */
  private Optional<Fraction> months() {
    return before
        .training()
        .flatMap(
            then ->
                after
                    .training()
                    .map(
                        now ->
                            now.forecast()
                                .accrued()
                                .total()
                                .minus(then.forecast().accrued().total())));
  }

  private static Optional<Message> unread(Side side) {
    return side.reading() instanceof NotReadable unread
        ? Optional.of(unread.because())
        : Optional.empty();
  }

  private static List<String> covered(Side side) {
    List<String> covered = new ArrayList<>();
    if (side.training().isPresent()) {
      for (DelmalCoverage one : side.training().get().coverage().delmal()) {
        if (one.coveredOn().isPresent()) {
          covered.add(one.delmal().code());
        }
      }
    }
    return covered;
  }

  private static List<String> without(List<String> all, List<String> known) {
    return all.stream().filter(one -> !known.contains(one)).toList();
  }

  private List<String> newly(Predicate<Certificate> condition) {
    return without(with(after, condition), with(before, condition));
  }

  private static List<String> with(Side side, Predicate<Certificate> condition) {
    Map<String, Activity> activities = new LinkedHashMap<>();
    side.portfolio().activities().forEach(one -> activities.put(one.id(), one));
    return activities.values().stream()
        .filter(one -> one.certificate().filter(condition).isPresent())
        .map(Activity::id)
        .toList();
  }
}
