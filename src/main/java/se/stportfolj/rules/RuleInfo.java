package se.stportfolj.rules;

import java.util.EnumSet;
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
 * @param needsLists whether, where it needs {@code contract.yaml}, it needs the lists of it in full
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
    boolean needsLists,
    boolean needsSupervisors,
    boolean last) {
  private static final Set<RegulationId> BOTH =
      Set.of(RegulationId.SOSFS_2015_8, RegulationId.HSLF_FS_2021_8);

  /** Keeps its own copies. */
  public RuleInfo {
    regulations = Set.copyOf(regulations);
    needs = Set.copyOf(needs);
  }

  /** A rule that holds under both regulations and needs no file in particular. */
  public static RuleInfo of(String id, Severity severity, Citation citation) {
    return new RuleInfo(id, severity, citation, BOTH, Set.of(), false, true, false, false);
  }

  /** The same, run only when these files, too, could be read in full. */
  public RuleInfo needing(PortfolioFile... files) {
    Set<PortfolioFile> read = Set.of(files);
    if (!needs.isEmpty()) {
      read = EnumSet.copyOf(read);
      read.addAll(needs);
    }
    return new RuleInfo(
        id, severity, citation, regulations, read, needsTarget, needsLists, needsSupervisors, last);
  }

  /** The same, run only when specialty and regulation are known, which contract.yaml says. */
  public RuleInfo needingTarget() {
    Set<PortfolioFile> read =
        needs.contains(PortfolioFile.CONTRACT) ? needs : needing(PortfolioFile.CONTRACT).needs;
    return new RuleInfo(
        id, severity, citation, regulations, read, true, needsLists, needsSupervisors, last);
  }

  /** The same, run only when the region's supervisors, too, could be read in full. */
  public RuleInfo needingSupervisors() {
    return new RuleInfo(
        id, severity, citation, regulations, needs, needsTarget, needsLists, true, last);
  }

  /** The same, under one regulation only. */
  public RuleInfo under(RegulationId regulation) {
    Set<RegulationId> one = Set.of(regulation);
    return new RuleInfo(
        id, severity, citation, one, needs, needsTarget, needsLists, needsSupervisors, last);
  }

  /** The same, asked when all others have been: {@link Subject#exceptions()}. */
  public RuleInfo afterTheOthers() {
    return new RuleInfo(
        id,
        severity,
        citation,
        regulations,
        needs,
        needsTarget,
        needsLists,
        needsSupervisors,
        true);
  }

  /**
   * The same, run even when an item of a list of {@code contract.yaml}, such as a licence or a
   * credit, could not be read: what it finds does not depend on them.
   */
  public RuleInfo despiteLists() {
    return new RuleInfo(
        id, severity, citation, regulations, needs, needsTarget, false, needsSupervisors, last);
  }

  /** The part before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
