package se.stportfolj.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.stportfolj.portfolio.PortfolioFile;

/**
 * What is said of a rule besides its texts.
 *
 * @param id {@code family/name}, never changed once published
 * @param severity the worst that its findings can be
 * @param under which regulations it holds
 * @param needs what must be known for it to be run
 * @param last whether it is about what the other rules found, and asked after them
 */
public record RuleInfo(
    String id, Severity severity, Citation citation, Under under, Needs needs, boolean last) {
  /**
   * What must be known for a rule to be run.
   *
   * @param files that must have been read without loss, or its findings would mislead
   * @param target the target description of a known specialty
   * @param lists where it needs {@code contract.yaml}: the lists of it in full
   * @param supervisors a region's supervisors without loss, where it tells of them
   */
  public record Needs(
      Set<PortfolioFile> files, boolean target, boolean lists, boolean supervisors) {
    private static final Needs NOTHING = new Needs(Set.of(), false, true, false);

    /** Keeps its own copy. */
    public Needs {
      files = Set.copyOf(files);
    }

    private Needs and(PortfolioFile... more) {
      Set<PortfolioFile> all = EnumSet.noneOf(PortfolioFile.class);
      all.addAll(files);
      Collections.addAll(all, more);
      return new Needs(all, target, lists, supervisors);
    }
  }

  /** A rule that holds under every regulation and needs no file in particular. */
  public static RuleInfo of(String id, Severity severity, Citation citation) {
    return new RuleInfo(id, severity, citation, Under.EVERY, Needs.NOTHING, false);
  }

  /** The same, run only when these files, too, could be read in full. */
  public RuleInfo needing(PortfolioFile... files) {
    return with(needs.and(files));
  }

  /** The same, run only when specialty and regulation are known, which contract.yaml says. */
  public RuleInfo needingTarget() {
    Needs read = needs.and(PortfolioFile.CONTRACT);
    return with(new Needs(read.files, true, read.lists, read.supervisors));
  }

  /** The same, run only when the region's supervisors, too, could be read in full. */
  public RuleInfo needingSupervisors() {
    return with(new Needs(needs.files, needs.target, needs.lists, true));
  }

  /**
   * The same, run even when an item of a list of {@code contract.yaml}, such as a licence or a
   * credit, could not be read: what it finds does not depend on them.
   */
  public RuleInfo despiteLists() {
    return with(new Needs(needs.files, needs.target, false, needs.supervisors));
  }

  private RuleInfo with(Needs other) {
    return new RuleInfo(id, severity, citation, under, other, last);
  }

  /** The same, under some regulations only. */
  public RuleInfo under(Under some) {
    return new RuleInfo(id, severity, citation, some, needs, last);
  }

  /** The same, asked when all others have been: {@link Subject#exceptions()}. */
  public RuleInfo afterTheOthers() {
    return new RuleInfo(id, severity, citation, under, needs, true);
  }

  /** The part before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
