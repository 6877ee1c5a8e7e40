package se.stportfolj.rules.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.format.Place;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Strength;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.OtherRegulation;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.NamedDelmal;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Nearest;

/** A delmål that the target description (målbeskrivning) of the specialty does not have. */
public final class UnknownDelmal implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "SOSFS 2015:8, målbeskrivningar; HSLF-FS 2021:8, målbeskrivningar",
            Confidence.CORROBORATED);
    return RuleInfo.of("regulation/unknown-delmal", Severity.ERROR, citation)
        .needingTarget()
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (NamedDelmal named : subject.delmal()) {
      if (named.found().isEmpty()
          && !(OtherRegulation.isBt(named.code()) && subject.regulation().bt().isEmpty())
          && OtherRegulation.with(named.code(), subject).isEmpty()) {
        Optional<Group> group = Group.of(subject.regulation().id(), named.code());
        group.ifPresentOrElse(
            g -> notAmong(g, named, subject, findings), () -> misspelt(named, subject, findings));
      }
    }
  }

  private static void misspelt(NamedDelmal named, Subject subject, Findings findings) {
    List<String> sameNumber =
        all(subject.target())
            .map(Delmal::code)
            .filter(code -> number(code).equals(number(named.code())))
            .toList();
    Optional<String> meant = Nearest.only(named.code(), sameNumber);
    for (Place place : named.places()) {
      findings.add(
          place,
          meant.isPresent() ? "near" : "far",
          Map.of(
              "code", Blank.of(named.code()),
              "meant", Blank.of(meant.orElse("")),
              "regulation", Blank.of(subject.regulation().id().title())));
    }
  }

  /** Spelt as a delmål of a group, but not one of those that the group has. */
  private void notAmong(Group group, NamedDelmal named, Subject subject, Findings findings) {
    DelmalList list = subject.target().list(group).orElseThrow();
    List<String> common =
        subject.regulation().common().stream()
            .filter(d -> d.group() == group)
            .map(Delmal::code)
            .toList();
    // Which a, b and BT delmål a regulation has at all is surer than which a specialty has.
    boolean nowhere = group != Group.C && !common.contains(named.code());
    Citation citation =
        nowhere ? info().citation() : Citation.law(list.source(), list.confidence());
    for (Place place : named.places()) {
      findings.add(
          Severity.ERROR,
          citation,
          place,
          nowhere ? "beyond" : variant(list.confidence().strength()),
          Map.of(
              "code", Blank.of(named.code()),
              "last", Blank.of(nowhere ? common.get(common.size() - 1) : ""),
              "specialty", Blank.of(subject.target().specialty().name().toLowerCase(Locale.ROOT)),
              "regulation", Blank.of(subject.regulation().id().title())));
    }
  }

  /** What rests on a list that is not sure is not said as if it were. */
  private static String variant(Strength strength) {
    return switch (strength) {
      case BINDING -> "not-for-specialty";
      case PROBABLE -> "unconfirmed";
      case OPEN -> "unsure";
    };
  }

  private static Stream<Delmal> all(TargetDescription target) {
    return Stream.concat(target.delmal().stream(), target.possible().stream());
  }

  private static String number(String code) {
    return code.replaceAll("[^0-9]", "");
  }
}
