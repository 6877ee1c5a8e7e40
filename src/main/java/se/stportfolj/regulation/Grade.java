package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** How a delmål's required activities were established, finer than {@link Confidence}. */
public enum Grade implements Word {
  /** Official text read. */
  A(Confidence.OFFICIAL),
  /** A second source agrees on what it says, mostly on whether a course is required. */
  B(Confidence.CORROBORATED),
  /** One source, whose editions for both regulations agree. */
  C(Confidence.PROBABLE),
  /** One edition of one source, or a general rule. */
  D(Confidence.PROBABLE),
  /** In conflict, inferred or suspect. */
  E(Confidence.UNCERTAIN),
  /** Unknown. */
  U(Confidence.UNKNOWN);

  private final Confidence confidence;

  Grade(Confidence confidence) {
    this.confidence = confidence;
  }

  /** Its letter. */
  @Override
  public String key() {
    return name();
  }

  public Confidence confidence() {
    return confidence;
  }
}
