package se.stportfolj.rules;

/** A rule about what a region tells of itself. It has nothing to say of a portfolio. */
public interface RegionRule extends Rule {
  /** Looks at a region and reports what is wrong with it. */
  void check(RegionSubject subject, Findings findings);

  @Override
  default void check(Subject subject, Findings findings) {}
}
