package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a repository's own target description says something else than the shipped one.
 *
 * @param shipped what the shipped data has of it
 * @param own what the repository's has
 * @param confidence how sure the shipped data was
 */
public record Disagreement(
    Kind kind, String code, Optional<Delmal> shipped, Optional<Delmal> own, Confidence confidence) {

  /** What the two disagree on. */
  public enum Kind {
    /** Only the repository's has the delmål. */
    ADDED("added"),
    /** Only the shipped data has it. */
    REMOVED("removed"),
    /** The shipped data did not know whether it applies. */
    WAS_UNKNOWN("was-unknown"),
    /** Both have it, but it requires other activities. */
    REQUIRES("requires"),
    /** Both have it, under different titles. */
    TITLE("title");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word for it in texts and JSON. */
    public String key() {
      return key;
    }
  }

  /** Every disagreement, those on the repository's delmål first. */
  public static List<Disagreement> between(TargetDescription shipped, TargetDescription own) {
    List<Disagreement> found = new ArrayList<>();
    for (Delmal one : own.delmal()) {
      on(one, shipped).ifPresent(found::add);
    }
    for (Delmal one : shipped.delmal()) {
      if (own.applicability(one.code()) == TargetDescription.Applicability.NO) {
        found.add(
            new Disagreement(
                Kind.REMOVED,
                one.code(),
                Optional.of(one),
                Optional.empty(),
                shipped.confidence(one)));
      }
    }
    return found;
  }

  private static Optional<Disagreement> on(Delmal own, TargetDescription shipped) {
    Optional<Delmal> there = shipped.find(own.code());
    Optional<Kind> kind =
        switch (shipped.applicability(own.code())) {
          case NO -> Optional.of(Kind.ADDED);
          case UNKNOWN -> Optional.of(Kind.WAS_UNKNOWN);
          case APPLIES -> kind(there.orElseThrow(), own);
        };
    Confidence confidence =
        there
            .map(shipped::confidence)
            .or(() -> shipped.list(own.group()).map(DelmalList::confidence))
            .orElse(Confidence.UNKNOWN);
    return kind.map(k -> new Disagreement(k, own.code(), there, Optional.of(own), confidence));
  }

  private static Optional<Kind> kind(Delmal shipped, Delmal own) {
    if (!shipped.required().equals(own.required())) {
      return Optional.of(Kind.REQUIRES);
    }
    return shipped.title().equals(own.title()) ? Optional.empty() : Optional.of(Kind.TITLE);
  }
}
