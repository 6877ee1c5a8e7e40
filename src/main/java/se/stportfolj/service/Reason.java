package se.stportfolj.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.stportfolj.portfolio.AbsenceKind;

/**
 * Why days count as they do.
 *
 * @param rotations ids of the rotations of these days that count; where none does, of the others,
 *     auskultation aside
 * @param absences kinds of the reducing absences of these days
 */
public record Reason(Kind kind, List<String> rotations, List<AbsenceKind> absences) {
  /** Keeps its own copies of the lists. */
  public Reason {
    rotations = List.copyOf(rotations);
    absences = List.copyOf(absences);
  }

  /** What the days are, in the first place. */
  public enum Kind {
    /** Service in rotations. */
    SERVICE,
    /** Service, or continued service, reduced by absence. */
    ABSENCE,
    /** Service taken to go on after the last rotation. */
    CONTINUES,
    /** Rotations that do not count, such as research without a decision. */
    NOT_COUNTED,
    /** No rotation at all, between others. */
    GAP,
    /** Rotations before the medical licence. */
    BEFORE_LICENCE
  }

  static Reason of(Segment segment) {
    Set<AbsenceKind> absences = EnumSet.noneOf(AbsenceKind.class);
    segment.leaves().forEach(leave -> absences.add(leave.kind()));
    return new Reason(kind(segment), rotations(segment), List.copyOf(absences));
  }

  /** Those that count; where none does, those that do not. */
  private static List<String> rotations(Segment segment) {
    boolean counts = counts(segment);
    List<String> rotations = new ArrayList<>();
    for (Posting posting : segment.postings()) {
      if (posting.counts() || !counts) {
        rotations.add(posting.id());
      }
    }
    return rotations;
  }

  private static boolean counts(Segment segment) {
    for (Posting posting : segment.postings()) {
      if (posting.counts()) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(Segment segment) {
    boolean continues = segment.continuing().isPresent();
    if (segment.postings().isEmpty() && !continues) {
      // A leave between two rotations explains the days: nothing is missing from the files.
      return segment.leaves().isEmpty() ? Kind.GAP : Kind.ABSENCE;
    }
    if (!segment.licensed()) {
      return Kind.BEFORE_LICENCE;
    }
    if (!continues && !counts(segment)) {
      return Kind.NOT_COUNTED;
    }
    if (!segment.leaves().isEmpty()) {
      return Kind.ABSENCE;
    }
    return continues ? Kind.CONTINUES : Kind.SERVICE;
  }

  /** In one word: the ids of the rotations, the kinds of absence, or the kind itself. */
  public String label() {
    return switch (kind) {
      case SERVICE -> String.join("+", rotations);
      case ABSENCE -> String.join("+", absences.stream().map(AbsenceKind::key).toList());
      case CONTINUES -> "continues";
      case NOT_COUNTED -> "not-counted";
      case GAP -> "gap";
      case BEFORE_LICENCE -> "before-licence";
    };
  }
}
