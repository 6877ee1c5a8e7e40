package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.EntryPlaces;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.RegionReader;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.rules.policy.PolicyRules;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Puts every rule to a portfolio. */
public final class Rules {
  private static final List<Listed> ALL = Listed.of(RuleList.all());
  private static final List<Listed> FIRST = Listed.of(ALL, false);
  private static final List<Listed> LAST = Listed.of(ALL, true);

  private Rules() {}

  /** Every rule: those of the law in the order of their classes' names, then the guidelines'. */
  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>(RuleList.all());
    all.addAll(PolicyRules.all());
    return all;
  }

  /** The ids of all, in that order. */
  public static List<String> ids() {
    return Ids.ALL;
  }

  /** Made when they are first asked for, since few portfolios need them. */
  private static final class Ids {
    static final List<String> ALL = all().stream().map(rule -> rule.info().id()).toList();
  }

  /** Examines a portfolio with all rules: first what is found, then whether it is accepted. */
  public static Verdict examine(Subject subject) {
    List<Verdict.NotRun> notRun = new ArrayList<>();
    List<Finding> found = ask(FIRST, subject, notRun);
    // A portfolio that follows no guideline does not wait for their rules to be loaded.
    if (!subject.policies().isEmpty() || subject.portfolio().contract().isEmpty()) {
      List<Rule> rules = PolicyRules.of(subject.portfolio(), subject.policies());
      found.addAll(ask(Listed.of(rules), subject, notRun));
    }
    Exceptions exceptions = Exceptions.of(subject, found, notRun);
    List<Finding> all = new ArrayList<>(exceptions.applied());
    all.addAll(ask(LAST, subject.with(exceptions), notRun));
    all.replaceAll(Severities.of(subject.configuration())::applied);
    Collections.sort(all);
    return new Verdict(subject.portfolio().folder(), all, notRun);
  }

  /** Examines what a region tells of itself: its form, and what its guidelines ask of units. */
  public static Verdict examine(RegionSubject subject) {
    Region region = subject.region();
    List<Verdict.NotRun> notRun = new ArrayList<>();
    List<Finding> found = new ArrayList<>(FormatFindings.told(region.problems(), region.shown()));
    EntryPlaces units = EntryPlaces.of(region);
    for (RegionRule rule : PolicyRules.of(subject.packs())) {
      if (region.incomplete().contains("units")) {
        Message because = unread(RegionReader.NAME);
        notRun.add(new Verdict.NotRun(rule.info().id(), region.shown(), because));
      } else {
        Findings findings = new Findings(rule.info(), region.shown(), units);
        rule.check(subject, findings);
        found.addAll(findings.found());
        if (findings.isMore()) {
          notRun.add(new Verdict.NotRun(rule.info().id(), region.shown(), more()));
        }
      }
    }
    List<Finding> all = accepted(region, found, notRun);
    all.replaceAll(Severities.of(subject.configuration())::applied);
    Collections.sort(all);
    return new Verdict(region.shown(), all, notRun);
  }

  /** What was found of a region, with what it accepts, and what is wrong with how it does. */
  private static List<Finding> accepted(
      Region region, List<Finding> found, List<Verdict.NotRun> notRun) {
    List<Finding> first = new ArrayList<>(found);
    first.addAll(about(FIRST, Exceptions.of(region, found, notRun), region));
    Exceptions exceptions = Exceptions.of(region, first, notRun);
    List<Finding> all = new ArrayList<>(exceptions.applied());
    all.addAll(about(LAST, exceptions, region));
    return all;
  }

  private static List<Finding> about(List<Listed> rules, Exceptions exceptions, Region region) {
    List<Finding> found = new ArrayList<>();
    EntryPlaces units = EntryPlaces.of(region);
    for (Listed listed : rules) {
      if (listed.rule() instanceof ExceptionRule rule) {
        Findings findings = new Findings(listed.info(), region.shown(), units);
        rule.check(exceptions, findings);
        found.addAll(findings.found());
      }
    }
    return found;
  }

  private static List<Finding> ask(
      List<Listed> rules, Subject subject, List<Verdict.NotRun> notRun) {
    Optional<Regulation> regulation =
        subject
            .portfolio()
            .contract()
            .flatMap(c -> RegulationId.of(c.regulation()))
            .map(subject.law()::regulation);
    List<Finding> found = new ArrayList<>();
    EntryPlaces entries = EntryPlaces.of(subject.portfolio());
    for (Listed listed : rules) {
      RuleInfo info = listed.info();
      // One regulation's rules hold under it alone; while the regulation is unknown, all.
      if (regulation.isPresent() && !info.under().includes(regulation.get())) {
        continue;
      }
      Optional<Message> obstacle = obstacle(info, subject);
      if (obstacle.isPresent()) {
        String portfolio = subject.portfolio().folder();
        notRun.add(new Verdict.NotRun(info.id(), portfolio, obstacle.get()));
      } else {
        Findings findings = new Findings(info, subject.portfolio().folder(), entries);
        listed.rule().check(subject, findings);
        found.addAll(findings.found());
        if (findings.isMore()) {
          String portfolio = subject.portfolio().folder();
          notRun.add(new Verdict.NotRun(info.id(), portfolio, more()));
        }
      }
    }
    return found;
  }

  /** A rule and what it says of itself, asked once. */
  private record Listed(Rule rule, RuleInfo info) {
    static List<Listed> of(List<Rule> rules) {
      List<Listed> listed = new ArrayList<>();
      for (Rule rule : rules) {
        listed.add(new Listed(rule, rule.info()));
      }
      return listed;
    }

    /** Those that are asked last, or those that are not. */
    static List<Listed> of(List<Listed> rules, boolean last) {
      List<Listed> listed = new ArrayList<>();
      for (Listed one : rules) {
        if (one.info.last() == last) {
          listed.add(one);
        }
      }
      return listed;
    }
  }

  /** Whether nothing but items of the contract's lists is lacking: it could be decoded. */
  private static boolean onlyLists(RuleInfo info, Subject subject) {
    Set<PortfolioFile> lacking = EnumSet.noneOf(PortfolioFile.class);
    lacking.addAll(subject.portfolio().incomplete());
    lacking.retainAll(info.needs().files());
    return lacking.equals(Set.of(PortfolioFile.CONTRACT))
        && subject.portfolio().contract().isPresent();
  }

  private static Optional<Message> obstacle(RuleInfo info, Subject subject) {
    if (!Collections.disjoint(subject.portfolio().incomplete(), info.needs().files())
        && (info.needs().lists() || !onlyLists(info, subject))) {
      if (subject.portfolio().laterFormat().isPresent()) {
        return Optional.of(Message.of("not-run.later-format"));
      }
      String unread =
          subject.portfolio().incomplete().stream()
              .filter(info.needs().files()::contains)
              .sorted()
              .map(PortfolioFile::fileName)
              .collect(Collectors.joining(", "));
      return Optional.of(unread(unread));
    }
    if (info.needs().supervisors()
        && subject.region().isPresent()
        && subject.region().get().incomplete().contains("supervisors")) {
      return Optional.of(unread(RegionReader.NAME));
    }
    return info.needs().target() && subject.knownTarget().isEmpty()
        ? Optional.of(Message.of("not-run.specialty"))
        : Optional.empty();
  }

  private static Message more() {
    return new Message("not-run.more", Map.of("max", Blank.of(Findings.MOST)));
  }

  private static Message unread(String files) {
    return new Message("not-run.files", Map.of("files", Blank.of(files)));
  }
}
