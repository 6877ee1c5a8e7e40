package se.stportfolj.regulation;

import java.util.List;

/** One certified activity that a delmål requires; several kinds are alternatives. */
public record Requirement(List<ActivityKind> anyOf) {
  public Requirement {
    anyOf = List.copyOf(anyOf);
  }

  /** Whether an activity of this kind meets it. */
  public boolean metBy(ActivityKind kind) {
    return anyOf.contains(kind);
  }
}
