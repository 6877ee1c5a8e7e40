package se.stportfolj.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.RegulationId;

/**
 * What is said of a rule besides its texts.
 *
 * @param id {@code family/name}, never changed once published
 * @param severity the worst that its findings can be
 * @param regulations under which it holds
 * @param needs files that must have been read without loss, or its findings would mislead
 * @param needsTarget whether it needs the target description of a known specialty
 * @param needsSupervisors whether a region's supervisors, where it tells of them, must have been
 *     read without loss
 * @param last whether it is about what the other rules found, and asked after them
 */
public record RuleInfo(
    String id,
    Severity severity,
    Citation citation,
    Set<RegulationId> regulations,
    Set<PortfolioFile> needs,
    boolean needsTarget,
    boolean needsSupervisors,
    boolean last) {
  /** Keeps its own copies. */
  public RuleInfo {
    regulations = Set.copyOf(regulations);
    needs = Set.copyOf(needs);
  }

  /** A rule that holds under both regulations and needs no file in particular. */
  public static RuleInfo of(String id, Severity severity, Citation citation) {
    return new RuleInfo(
        id, severity, citation, EnumSet.allOf(RegulationId.class), Set.of(), false, false, false);
  }

  /** The same, run only when these files, too, could be read in full. */
  public RuleInfo needing(PortfolioFile... files) {
    Set<PortfolioFile> all = EnumSet.copyOf(List.of(files));
    all.addAll(needs);
    return new RuleInfo(
        id, severity, citation, regulations, all, needsTarget, needsSupervisors, last);
  }

  /** The same, run only when specialty and regulation are known, which contract.yaml says. */
  public RuleInfo needingTarget() {
    RuleInfo read = needing(PortfolioFile.CONTRACT);
    return new RuleInfo(
        id, severity, citation, regulations, read.needs, true, needsSupervisors, last);
  }

  /** The same, run only when the region's supervisors, too, could be read in full. */
  public RuleInfo needingSupervisors() {
    return new RuleInfo(id, severity, citation, regulations, needs, needsTarget, true, last);
  }

  /** The same, under one regulation only. */
  public RuleInfo under(RegulationId regulation) {
    return new RuleInfo(
        id, severity, citation, Set.of(regulation), needs, needsTarget, needsSupervisors, last);
  }

  /** The same, asked when all others have been: {@link Subject#exceptions()}. */
  public RuleInfo afterTheOthers() {
    return new RuleInfo(
        id, severity, citation, regulations, needs, needsTarget, needsSupervisors, true);
  }

  /** The part before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
