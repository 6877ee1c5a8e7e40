package se.stportfolj.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Message;

/**
 * What a change did to one portfolio.
 *
 * @param portfolio its folder as shown
 * @param renamedFrom where it lay before, if elsewhere
 * @param before the day of completion on the earlier side; none where there is none
 * @param movedBy the entries that move the day, each alone
 * @param together by how many days the day moved beyond what its entries do each alone
 * @param months full-time months accrued beyond those of the earlier side, by the same day
 * @param findings what became of the findings
 * @param notCompared what could not be compared, and why
 */
public record PortfolioChange(
    String portfolio,
    Optional<String> renamedFrom,
    Status status,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    List<Moved> movedBy,
    long together,
    Optional<Fraction> months,
    Findings findings,
    List<EntryChange> entries,
    Delmal objectives,
    Certificates certificates,
    List<Message> notCompared) {
  /** Keeps its own copies. */
  public PortfolioChange {
    movedBy = List.copyOf(movedBy);
    entries = List.copyOf(entries);
    notCompared = List.copyOf(notCompared);
  }

  /** Whether it is on both sides. */
  public enum Status {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** An entry that moves the day by so many days when it alone is changed. */
  public record Moved(EntryChange entry, long days) {}

  /** Findings by what became of them. */
  public record Findings(
      List<Finding> gained,
      List<Finding> lost,
      List<Sterner> severities,
      List<Finding> accepted,
      List<Finding> noLongerAccepted) {
    /** Keeps its own copies. */
    public Findings {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
      severities = List.copyOf(severities);
      accepted = List.copyOf(accepted);
      noLongerAccepted = List.copyOf(noLongerAccepted);
    }

    boolean none() {
      return gained.isEmpty()
          && lost.isEmpty()
          && severities.isEmpty()
          && accepted.isEmpty()
          && noLongerAccepted.isEmpty();
    }
  }

  /** A finding that is as bad as it was not before. */
  public record Sterner(Finding finding, Severity before) {}

  /** Codes of delmål that are covered now and were not, and the other way. */
  public record Delmal(List<String> gained, List<String> lost) {
    /** Keeps its own copies. */
    public Delmal {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }
  }

  /** Ids of activities whose certificate is issued, or signed, and was not. */
  public record Certificates(List<String> issued, List<String> signed) {
    /** Keeps its own copies. */
    public Certificates {
      issued = List.copyOf(issued);
      signed = List.copyOf(signed);
    }
  }

  /** By how many days the day moved, where both sides have one. */
  public Optional<Long> days() {
    return before.flatMap(was -> after.map(is -> ChronoUnit.DAYS.between(was, is)));
  }

  /** Whether nothing that is told has changed. */
  public boolean isNone() {
    return status == Status.CHANGED
        && renamedFrom.isEmpty()
        && before.equals(after)
        && entries.isEmpty()
        && findings.none()
        && objectives.gained().isEmpty()
        && objectives.lost().isEmpty();
  }

  /** Whether a finding of at least this severity was gained; old debts do not count. */
  public boolean gains(Severity least) {
    boolean sterner =
        findings.severities().stream()
            .anyMatch(
                one -> one.finding().severity().isAtLeast(least) && !one.before().isAtLeast(least));
    boolean open =
        findings.noLongerAccepted().stream().anyMatch(one -> one.severity().isAtLeast(least));
    return sterner
        || open
        || findings.gained().stream().anyMatch(one -> one.severity().isAtLeast(least));
  }
}
