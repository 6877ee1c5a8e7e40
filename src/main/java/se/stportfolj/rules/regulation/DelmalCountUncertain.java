package se.stportfolj.rules.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Strength;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.NamedDelmal;
import se.stportfolj.text.Blank;

/**
 * Delmål of a group of which it is not sure which ones the specialty has; reported once for each
 * group, with the source of the list. A question to check against the printed target description.
 */
public final class DelmalCountUncertain implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "SOSFS 2015:8, målbeskrivningar; HSLF-FS 2021:8, målbeskrivningar",
            Confidence.UNCERTAIN);
    return RuleInfo.of("regulation/delmal-count-uncertain", Severity.INFO, citation)
        .needingTarget()
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<Group, List<NamedDelmal>> mentions = new EnumMap<>(Group.class);
    for (NamedDelmal named : subject.delmal()) {
      named
          .found()
          .ifPresent(d -> mentions.computeIfAbsent(d.group(), g -> new ArrayList<>()).add(named));
    }
    for (DelmalList list : subject.target().lists()) {
      List<NamedDelmal> named = mentions.getOrDefault(list.group(), List.of());
      if (list.confidence().strength() == Strength.OPEN && !named.isEmpty()) {
        String codes = inOrder(named, subject.target());
        findings.add(
            Severity.INFO,
            Citation.law(list.source(), list.confidence()),
            named.get(0).places().get(0),
            list.codes().isPresent() ? "uncertain" : "unknown",
            Map.of(
                "codes", Blank.of(codes),
                "specialty", Blank.of(subject.target().specialty().name().toLowerCase(Locale.ROOT)),
                "regulation", Blank.of(subject.regulation().id().title())));
      }
    }
  }

  /** The codes that are mentioned, in the order of the target description. */
  private static String inOrder(List<NamedDelmal> named, TargetDescription target) {
    Set<String> mentioned = new HashSet<>();
    named.forEach(one -> mentioned.add(one.code()));
    List<String> inOrder = new ArrayList<>();
    for (List<Delmal> some : List.of(target.delmal(), target.possible())) {
      for (Delmal delmal : some) {
        if (mentioned.contains(delmal.code())) {
          inOrder.add(delmal.code());
        }
      }
    }
    return String.join(", ", inOrder);
  }
}
