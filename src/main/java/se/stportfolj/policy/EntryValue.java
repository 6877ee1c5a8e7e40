package se.stportfolj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.yaml.Node;

/** The value of an entry with its unit. */
record EntryValue(int hundredths, Unit unit, List<String> roles) {
  private static final List<String> ROLES =
      List.of("main-supervisor", "head-of-department", "study-director");

  /** Keeps its own copy of the list. */
  EntryValue {
    roles = List.copyOf(roles);
  }

  /** Reads it; for an unknown entry too, so that its keys are not called unknown as well. */
  static Optional<EntryValue> of(Part part, Optional<Ask> ask) {
    Optional<String> unit = part.text("unit");
    if (!part.has("value")) {
      part.problem("missing", part.at("rule"), "key", "value");
      return Optional.empty();
    }
    if (ask.isEmpty()) {
      return Optional.empty();
    }
    List<Unit> units = ask.get().units();
    if (!units.get(0).isNumber()) {
      unit.ifPresent(u -> part.problem("no-unit", part.at("unit"), "entry", ask.get().key()));
      return units.get(0) == Unit.YES ? yes(part) : roles(part);
    }
    Optional<Unit> known = units.stream().filter(u -> unit.equals(Optional.of(u.key()))).findAny();
    if (known.isEmpty()) {
      part.problem(
          "wrong-unit",
          part.at(unit.isPresent() ? "unit" : "rule"),
          "entry",
          ask.get().key(),
          "units",
          units.stream().map(Unit::key).collect(Collectors.joining(", ")));
      return Optional.empty();
    }
    return number(part, ask.get(), known.get());
  }

  private static Optional<EntryValue> number(Part part, Ask ask, Unit unit) {
    Optional<Node.Scalar> value = part.scalar("value");
    boolean broken = unit == Unit.HOURS_PER_WEEK || unit == Unit.HOURS_PER_MONTH;
    int read =
        value
            .filter(Node.Scalar::plain)
            .map(Node.Scalar::text)
            .filter(t -> t.matches(broken ? "[0-9]{1,3}(\\.[0-9]{1,2})?" : "[0-9]{1,3}"))
            .map(t -> new java.math.BigDecimal(t).movePointRight(2).intValueExact())
            .orElse(0);
    if (value.isPresent() && (read <= 0 || read > ask.most() * 100)) {
      part.problem(
          "bad-value",
          part.at("value"),
          "value",
          value.get().text(),
          "entry",
          ask.key(),
          "most",
          Integer.toString(ask.most()));
    }
    return read <= 0 || read > ask.most() * 100
        ? Optional.empty()
        : Optional.of(new EntryValue(read, unit, List.of()));
  }

  private static Optional<EntryValue> yes(Part part) {
    boolean yes =
        part.scalar("value").filter(s -> s.plain() && s.text().equals("true")).isPresent();
    if (!yes) {
      part.problem("not-true", part.at("value"));
    }
    return yes ? Optional.of(new EntryValue(0, Unit.YES, List.of())) : Optional.empty();
  }

  private static Optional<EntryValue> roles(Part part) {
    List<String> roles = new ArrayList<>();
    for (Node item : part.items("value")) {
      if (item instanceof Node.Scalar s && ROLES.contains(s.text())) {
        roles.add(s.text());
      } else {
        part.problem("role", part.at("value"), "roles", String.join(", ", ROLES));
        return Optional.empty();
      }
    }
    return roles.isEmpty() ? Optional.empty() : Optional.of(new EntryValue(0, Unit.ROLES, roles));
  }
}
