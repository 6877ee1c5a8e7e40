package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.portfolio.Region;

/**
 * The exceptions of a portfolio or a region, held against what the rules found. An exception is
 * about the findings of one rule: those of one entry, or all where it names none. One that lacks
 * reason, person or day accepts nothing, and no exception accepts what is {@link
 * Finding#isBinding()}.
 */
public final class Exceptions {
  /** The rules about exceptions themselves. */
  static final String FAMILY = "exception/";

  private final List<AcceptedException> all;
  private final List<Finding> found;
  private final List<Verdict.NotRun> notRun;

  private Exceptions(
      List<AcceptedException> all, List<Finding> found, List<Verdict.NotRun> notRun) {
    this.all = List.copyOf(all);
    this.found = List.copyOf(found);
    this.notRun = List.copyOf(notRun);
  }

  /** The exceptions of a portfolio and what the other rules said of it. */
  static Exceptions of(Subject subject, List<Finding> found, List<Verdict.NotRun> notRun) {
    return new Exceptions(
        subject.portfolio().contract().map(c -> c.exceptions()).orElse(List.of()), found, notRun);
  }

  /** The exceptions of a region and what was said of it. */
  static Exceptions of(Region region, List<Finding> found, List<Verdict.NotRun> notRun) {
    return new Exceptions(region.exceptions(), found, notRun);
  }

  /** Each exception, in the order of the file. */
  public List<AcceptedException> all() {
    return all;
  }

  /** What an exception is about, whether or not it may be accepted. */
  public List<Finding> matchedBy(AcceptedException exception) {
    return found.stream().filter(f -> matches(exception, f)).toList();
  }

  /** Whether it could not be known what the exception is about, since its rule was not run. */
  public boolean isUndecided(AcceptedException exception) {
    return notRun.stream().anyMatch(n -> n.rule().equals(exception.rule()));
  }

  /** Whether it says why, who and when. */
  public static boolean isReasoned(AcceptedException exception) {
    return exception.reason().isPresent()
        && exception.decidedBy().isPresent()
        && exception.date().isPresent();
  }

  /** What was found, with what is accepted marked as such. */
  List<Finding> applied() {
    List<Finding> marked = new ArrayList<>();
    for (Finding finding : found) {
      Optional<AcceptedException> by =
          finding.isBinding()
              ? Optional.empty()
              : all.stream()
                  .filter(Exceptions::isReasoned)
                  .filter(e -> matches(e, finding))
                  .findFirst();
      marked.add(by.map(finding::except).orElse(finding));
    }
    return marked;
  }

  private static boolean matches(AcceptedException exception, Finding finding) {
    return exception.rule().equals(finding.rule())
        && (exception.entry().isEmpty() || exception.entry().equals(finding.entry()));
  }
}
