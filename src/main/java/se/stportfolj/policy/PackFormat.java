package se.stportfolj.policy;

import static se.stportfolj.format.Shape.FLAG;
import static se.stportfolj.format.Shape.LINES;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.Approver;
import se.stportfolj.statute.RegulationId;

/** How a policy file is written: one description for the reader and the JSON Schema. */
public final class PackFormat {
  /** The roles that a contract can have as parties. */
  static final List<String> ROLES =
      List.of("main-supervisor", "head-of-department", "study-director");

  private static final List<String> APPROVERS =
      Stream.of(Approver.values()).map(Approver::key).toList();

  private static final Shape FORCE =
      choice(Stream.of(Obligation.values()).map(Obligation::key).toList());

  private static final Shape.Keys SOURCE =
      Shape.Keys.of(must("document", LINES), must("section", LINES));

  private static final Shape.Keys DOCUMENT = Shape.Keys.of(must("id", LINES), must("title", LINES));

  private static final Shape.Keys REMARK =
      Shape.Keys.of(
          must("says", LINES), must("force", FORCE), must("source", SOURCE), may("because", LINES));

  /** The whole file. */
  public static final Shape.Keys PACK =
      Shape.Keys.of(
          must("title", LINES),
          may("documents", new Shape.ListOf(DOCUMENT)),
          must("entries", new Shape.ListOf(entry())),
          may("not-checked", new Shape.ListOf(REMARK)),
          FormatVersion.KEY);

  private PackFormat() {}

  /** What the value is and whether it has a unit: that depends on what is asked. */
  private static Shape entry() {
    List<Shape.Form> forms = new ArrayList<>();
    Set<Ask> described = EnumSet.noneOf(Ask.class);
    for (Ask ask : Ask.values()) {
      if (!described.contains(ask)) {
        List<String> alike = new ArrayList<>();
        for (Ask other : Ask.values()) {
          if (other.most() == ask.most() && other.units().equals(ask.units())) {
            described.add(other);
            alike.add(other.key());
          }
        }
        forms.add(new Shape.Form(alike, entry(alike, ask)));
      }
    }
    return new Shape.ByWord("rule", forms);
  }

  private static Shape entry(List<String> asks, Ask value) {
    Unit first = value.units().get(0);
    if (first == Unit.YES) {
      return keys(asks, must("value", new Shape.Yes()));
    }
    if (first == Unit.ROLES || first == Unit.APPROVERS) {
      return keys(asks, must("value", new Shape.ListOf(choice(words(first)), 1)));
    }
    Map<Boolean, List<Unit>> byKind = new LinkedHashMap<>();
    for (Unit unit : value.units()) {
      byKind.computeIfAbsent(unit.isBroken(), u -> new ArrayList<>()).add(unit);
    }
    List<Shape.Form> forms = new ArrayList<>();
    byKind.forEach(
        (broken, units) -> {
          List<String> names = units.stream().map(Unit::key).toList();
          Shape number =
              broken ? new Shape.Decimal(1, value.most() * 100) : new Shape.Whole(1, value.most());
          Shape.Key unit = must("unit", choice(names));
          forms.add(new Shape.Form(names, keys(asks, must("value", number), unit)));
        });
    return forms.size() == 1 ? forms.get(0).shape() : new Shape.ByWord("unit", forms);
  }

  private static Shape.Keys keys(List<String> asks, Shape.Key... value) {
    List<Shape.Key> keys = new ArrayList<>(List.of(must("rule", choice(asks))));
    keys.addAll(List.of(value));
    keys.addAll(
        List.of(
            must("force", FORCE),
            must("source", SOURCE),
            may("about", FLAG),
            may("where-used", FLAG),
            may("in-proportion", FLAG),
            may("specialty", LINES),
            may("not-specialty", LINES),
            may("regulation", choice(RegulationId.keys())),
            may("note", LINES)));
    return new Shape.Keys(List.copyOf(keys));
  }

  /** What a list of roles, or of those who approve, can hold. */
  static List<String> words(Unit unit) {
    return unit == Unit.APPROVERS ? APPROVERS : ROLES;
  }

  private static Shape choice(List<String> words) {
    return new Shape.Choice(words);
  }
}
