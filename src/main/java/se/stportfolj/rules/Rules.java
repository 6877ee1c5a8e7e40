package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Puts every rule to a portfolio. */
public final class Rules {
  private static final List<Rule> ALL = RuleList.all();

  private Rules() {}

  /** Every rule, in the order of their classes' names. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Examines a portfolio with all rules: first what is found, then whether it is accepted. */
  public static Verdict examine(Subject subject) {
    List<Verdict.NotRun> notRun = new ArrayList<>();
    List<Finding> found = ask(subject, false, notRun);
    Exceptions exceptions = Exceptions.of(subject, found, notRun);
    List<Finding> all = new ArrayList<>(exceptions.applied());
    all.addAll(ask(subject.with(exceptions), true, notRun));
    all.replaceAll(Severities.of(subject.configuration())::applied);
    Collections.sort(all);
    notRun.addAll(policies(subject));
    return new Verdict(subject.portfolio().folder(), all, notRun);
  }

  /** Asks those rules that come last, or those that do not. */
  private static List<Finding> ask(Subject subject, boolean last, List<Verdict.NotRun> notRun) {
    List<Finding> found = new ArrayList<>();
    for (Rule rule : ALL) {
      RuleInfo info = rule.info();
      if (info.last() != last || !holds(info, subject)) {
        continue;
      }
      Optional<Message> obstacle = obstacle(info, subject);
      if (obstacle.isPresent()) {
        String portfolio = subject.portfolio().folder();
        notRun.add(new Verdict.NotRun(info.id(), portfolio, obstacle.get()));
      } else {
        Findings findings = new Findings(info, subject.portfolio());
        rule.check(subject, findings);
        found.addAll(findings.found());
      }
    }
    return found;
  }

  /** Guidelines that a contract names are not read by this version, and that is said. */
  private static List<Verdict.NotRun> policies(Subject subject) {
    return subject.portfolio().contract().stream()
        .flatMap(c -> c.policies().stream())
        .map(
            policy ->
                new Verdict.NotRun(
                    "policy/" + policy, subject.portfolio().folder(), Message.of("not-run.policy")))
        .toList();
  }

  /** Whether the rule is one of the regulation's; of all, while the regulation is unknown. */
  private static boolean holds(RuleInfo info, Subject subject) {
    Optional<RegulationId> regulation =
        subject.portfolio().contract().flatMap(c -> RegulationId.of(c.regulation()));
    return regulation.isEmpty() || info.regulations().contains(regulation.get());
  }

  private static Optional<Message> obstacle(RuleInfo info, Subject subject) {
    if (!Collections.disjoint(subject.portfolio().incomplete(), info.needs())) {
      String unread =
          subject.portfolio().incomplete().stream()
              .filter(info.needs()::contains)
              .sorted()
              .map(PortfolioFile::fileName)
              .collect(Collectors.joining(", "));
      return Optional.of(new Message("not-run.files", Map.of("files", Blank.of(unread))));
    }
    return info.needsTarget() && subject.knownTarget().isEmpty()
        ? Optional.of(Message.of("not-run.specialty"))
        : Optional.empty();
  }
}
