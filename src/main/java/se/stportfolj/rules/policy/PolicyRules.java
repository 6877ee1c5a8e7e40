package se.stportfolj.rules.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.policy.Pack;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.RegionRule;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;

/** The rules {@code policy/…}: for one portfolio those of the guidelines that it follows. */
public final class PolicyRules {
  private PolicyRules() {}

  /**
   * The rules for a portfolio. One that follows no guideline has none; while it is not known which
   * its contract names, {@code policy/unknown} remains, to be told as not run.
   *
   * @param packs the guidelines that it follows
   */
  public static List<Rule> of(Portfolio portfolio, List<NamedPack> packs) {
    if (packs.isEmpty() && portfolio.contract().isPresent()) {
      return List.of();
    }
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    for (NamedPack named : packs) {
      if (named.pack().isPresent()) {
        for (Entry entry : named.pack().get().entries()) {
          asks.add(entry.ask());
        }
      }
    }
    List<Rule> rules = new ArrayList<>();
    rules.add(new Unknown());
    if (!packs.isEmpty()) {
      rules.add(new Malformed());
    }
    for (Ask ask : asks) {
      if (!ask.isOfAUnit()) {
        rules.add(new PolicyRule(ask));
      }
    }
    return rules;
  }

  /** The rules for a region that follows these guidelines: what they ask of its units. */
  public static List<RegionRule> of(List<Pack> packs) {
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    for (Pack pack : packs) {
      for (Entry entry : pack.entries()) {
        if (entry.ask().isOfAUnit()) {
          asks.add(entry.ask());
        }
      }
    }
    List<RegionRule> rules = new ArrayList<>();
    asks.forEach(ask -> rules.add(new UnitRule(ask)));
    return rules;
  }

  /** Every rule there is, for lists. */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(List.of(new Unknown(), new Malformed()));
    for (Ask ask : Ask.values()) {
      rules.add(ask.isOfAUnit() ? new UnitRule(ask) : new PolicyRule(ask));
    }
    return rules;
  }

  /** The page that lists what each guideline asks; a finding cites the guideline itself. */
  static RuleInfo info(String id, Severity severity) {
    return RuleInfo.of(
        id,
        severity,
        new Citation("docs/policies.md", Citation.Force.GUIDELINE, Confidence.OFFICIAL));
  }
}
