package se.stportfolj.rules;

/**
 * One thing that can be wrong. A rule is a class with this interface in a package below; the build
 * lists them. Its texts are {@code <id>.summary}, {@code <id>.explanation}, {@code <id>.message}
 * (or {@code <id>.message.<variant>}) and, where there is something to do, {@code <id>.hint}.
 */
public interface Rule {
  /** Id, severity, citation and what it needs. */
  RuleInfo info();

  /** Looks, and reports everything it finds. */
  void check(Subject subject, Findings findings);
}
