package se.stportfolj.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A row of {@code docs/mutation.md}.
 *
 * @param type the class below {@code se.stportfolj}
 * @param firstChanges what was measured the first time
 * @param timedOut those among the noticed that went on for too long
 * @param explained those that are not noticed and have a reason
 */
record MutationRow(
    String type,
    int firstChanges,
    int firstNoticed,
    int changes,
    int noticed,
    int timedOut,
    int explained) {
  static final String HEADING =
      """
      | class | first: changes | noticed | now: changes | noticed | of these by time-out | explained |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  static MutationRow of(String type, List<Mutant> mutants) {
    int noticed = count(mutants, Mutant::isNoticed);
    return new MutationRow(
        type,
        mutants.size(),
        noticed,
        mutants.size(),
        noticed,
        count(mutants, Mutant::timedOut),
        count(mutants, mutant -> !mutant.isNoticed() && isExplained(mutant)));
  }

  /** The row that a line of the page is, if it is one of a class. */
  static Optional<MutationRow> read(String line) {
    String[] cells = line.split("\\|", -1);
    String type = cells.length == 9 ? cells[1].strip().replace("`", "") : "";
    if (!type.contains(".")) {
      return Optional.empty();
    }
    int[] n =
        Arrays.stream(cells)
            .skip(2)
            .limit(6)
            .map(String::strip)
            .mapToInt(Integer::parseInt)
            .toArray();
    return Optional.of(new MutationRow(type, n[0], n[1], n[2], n[3], n[4], n[5]));
  }

  /** Keeps what was measured first. */
  MutationRow measuredAgain(MutationRow now) {
    return new MutationRow(
        type, firstChanges, firstNoticed, now.changes, now.noticed, now.timedOut, now.explained);
  }

  String told() {
    return "| `%s` | %d | %d | %d | %d | %d | %d |"
        .formatted(type, firstChanges, firstNoticed, changes, noticed, timedOut, explained);
  }

  /** The row of a package, of which so many classes are there and these are measured. */
  static String sum(String family, long classes, List<MutationRow> rows) {
    if (rows.isEmpty()) {
      return "| `%s` | %d | none | – | – | – | – | – |".formatted(family, classes);
    }
    int first = total(rows, MutationRow::firstChanges);
    int now = total(rows, MutationRow::changes);
    int noticed = total(rows, MutationRow::noticed);
    return "| `%s` | %d | %d | %d | %s | %d | %s | %s |"
        .formatted(
            family,
            classes,
            rows.size(),
            first,
            share(total(rows, MutationRow::firstNoticed), first),
            now,
            share(noticed, now),
            share(noticed + total(rows, MutationRow::explained), now));
  }

  private static int total(List<MutationRow> rows, ToIntFunction<MutationRow> number) {
    return rows.stream().mapToInt(number).sum();
  }

  /** In tenths of a percent, cut and not rounded: 95.0 is at least 95. */
  private static String share(int part, int of) {
    int tenths = part * 1_000 / of;
    return "%d, %d.%d %%".formatted(part, tenths / 10, tenths % 10);
  }

  private static int count(List<Mutant> mutants, Predicate<Mutant> which) {
    return (int) mutants.stream().filter(which).count();
  }

  private static boolean isExplained(Mutant mutant) {
    try {
      return Survivor.listed().stream().anyMatch(one -> one.is(mutant));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
