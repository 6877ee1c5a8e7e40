package se.stportfolj.rules;

/**
 * A rule about the exceptions that a portfolio, or its region, makes from what the others found.
 */
public interface ExceptionRule extends Rule {
  /** Looks at them and reports what is wrong with them. */
  void check(Exceptions exceptions, Findings findings);

  @Override
  default void check(Subject subject, Findings findings) {
    check(subject.exceptions(), findings);
  }
}
