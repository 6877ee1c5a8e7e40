package se.stportfolj.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Checker;
import se.stportfolj.format.EntryLimit;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Place;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Problem;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/**
 * Reads a policy file (docs/policies.md). It is compared with its description, which the schema
 * shares; what is wrong becomes a problem with a place.
 */
final class PackReader {
  private final String file;
  private final List<Pack.Problem> problems = new ArrayList<>();
  private final Map<String, String> documents = new LinkedHashMap<>();

  private PackReader(String file) {
    this.file = file;
  }

  /**
   * Reads a pack.
   *
   * @param name what a contract calls it
   * @param file the path for people
   */
  static Pack read(String name, String file, byte[] bytes) {
    PackReader reader = new PackReader(file);
    Tree tree = YamlReader.read(bytes);
    Optional<FormatProblem> later = tree.root().flatMap(node -> FormatVersion.later(file, node));
    Optional<FormatProblem> refused =
        later.or(() -> tree.root().flatMap(node -> EntryLimit.exceeded(node, file)));
    if (refused.isPresent()) {
      List<Pack.Problem> only = List.of(unread(refused.get()));
      return new Pack(name, "", List.of(), List.of(), List.of(), only, file, tree.source());
    }
    reader.compare(tree);
    return reader.read(name, tree);
  }

  /** Reads a pack that ships: it was compared with its description when the program was tested. */
  static Pack shipped(String name, String file, byte[] bytes) {
    return new PackReader(file).read(name, YamlReader.read(bytes));
  }

  private Pack read(String name, Tree tree) {
    for (Problem problem : tree.problems()) {
      problems.add(unread(FormatProblem.of(problem, file, file)));
    }
    Optional<Fields> top = top(tree);
    for (Fields fields : items(top, "documents")) {
      document(fields);
    }
    List<Entry> entries = new ArrayList<>();
    for (Fields fields : items(top, "entries")) {
      entry(fields).ifPresent(entries::add);
    }
    List<Pack.Remark> remarks = new ArrayList<>();
    for (Fields fields : items(top, "not-checked")) {
      remark(fields).ifPresent(remarks::add);
    }
    List<Pack.Document> list = new ArrayList<>();
    for (Map.Entry<String, String> one : documents.entrySet()) {
      list.add(new Pack.Document(one.getKey(), one.getValue()));
    }
    String title = top.isPresent() ? line(top.get(), "title").orElse("") : "";
    return new Pack(name, title, list, entries, remarks, problems, file, tree.source());
  }

  /** In the same words as for a portfolio's file. */
  private static Pack.Problem unread(FormatProblem problem) {
    Map<String, Blank> blanks = new HashMap<>();
    problem.details().forEach((name, value) -> blanks.put(name, Blank.of(value)));
    String variant = problem.variant().isEmpty() ? "" : "." + problem.variant();
    String key = "format/" + problem.kind().id() + ".message" + variant;
    Blank what = new Blank.Said(new Message(key, blanks));
    return new Pack.Problem("yaml", problem.place(), Map.of("what", what));
  }

  /** What its description, which the schema shares, does not allow. */
  private void compare(Tree tree) {
    List<FormatProblem> found = new ArrayList<>();
    tree.root().ifPresent(root -> new Checker(file, found).check("", root, PackFormat.PACK));
    List<Fields> entries = items(top(tree), "entries");
    for (FormatProblem problem : found) {
      Optional<Fields> entry =
          entries.stream().filter(e -> e.source().holds(problem.place())).findFirst();
      problems.add(PackProblem.told(problem, entry));
    }
  }

  private Optional<Fields> top(Tree tree) {
    return tree.root().orElse(null) instanceof Mapping top
        ? Optional.of(new Fields(file, top))
        : Optional.empty();
  }

  private static List<Fields> items(Optional<Fields> top, String key) {
    return top.isPresent() ? top.get().list(key, Optional::of, () -> {}) : List.of();
  }

  private void document(Fields f) {
    Optional<String> id = line(f, "id");
    Optional<String> title = line(f, "title");
    if (id.isEmpty() || title.isEmpty()) {
      return;
    }
    if (documents.putIfAbsent(id.get(), title.get()) != null) {
      problem("duplicate-document", f.source().at("id"), id.get());
    }
  }

  private Optional<Entry> entry(Fields f) {
    Optional<Entry.Origin> origin = origin(f);
    Optional<Ask> ask = Ask.of(f.text("rule").orElse(""));
    Optional<Obligation> force = force(f);
    Optional<EntryValue> value = ask.isPresent() ? EntryValue.of(f, ask.get()) : Optional.empty();
    if (ask.isEmpty() || force.isEmpty() || origin.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            ask.get(),
            value.get().hundredths(),
            value.get().unit(),
            value.get().roles(),
            new Entry.Manner(f.flag("about"), f.flag("where-used"), f.flag("in-proportion")),
            force.get(),
            scope(f),
            origin.get(),
            line(f, "note"),
            f.source().at("rule")));
  }

  private Entry.Scope scope(Fields f) {
    Optional<String> only = line(f, "specialty");
    return new Entry.Scope(
        only,
        line(f, "not-specialty"),
        f.text("regulation"),
        f.source().at(only.isPresent() ? "specialty" : "not-specialty"));
  }

  private Optional<Pack.Remark> remark(Fields f) {
    Optional<String> says = line(f, "says");
    Optional<Obligation> force = force(f);
    Optional<Entry.Origin> origin = origin(f);
    return says.isPresent() && force.isPresent() && origin.isPresent()
        ? Optional.of(new Pack.Remark(says.get(), force.get(), origin.get(), line(f, "because")))
        : Optional.empty();
  }

  private static Optional<Obligation> force(Fields f) {
    Optional<String> word = f.text("force");
    for (Obligation force : Obligation.values()) {
      if (word.isPresent() && word.get().equals(force.key())) {
        return Optional.of(force);
      }
    }
    return Optional.empty();
  }

  /** A rule without a source is somebody's opinion. */
  private Optional<Entry.Origin> origin(Fields f) {
    Optional<Fields> source = f.below("source");
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> id = line(source.get(), "document");
    Optional<String> section = line(source.get(), "section");
    if (id.isPresent() && !documents.containsKey(id.get())) {
      problem("unknown-document", source.get().source().at("document"), id.get());
      return Optional.empty();
    }
    return id.isPresent() && section.isPresent()
        ? Optional.of(new Entry.Origin(documents.get(id.get()), section.get()))
        : Optional.empty();
  }

  private void problem(String variant, Place place, String id) {
    problems.add(new Pack.Problem(variant, place, Map.of("id", Blank.of(id))));
  }

  /** Text on one line, whichever way it was broken in the file. */
  private static Optional<String> line(Fields f, String key) {
    Optional<String> text = f.text(key);
    boolean broken =
        text.isPresent()
            && (text.get().contains("\n")
                || text.get().contains("  ")
                || text.get().contains("\t"));
    return broken ? Optional.of(text.get().replaceAll("\\s+", " ")) : text;
  }

  /** The value of an entry with its unit. */
  private record EntryValue(int hundredths, Unit unit, List<String> roles) {
    /** Empty when it is not one that the entry can have. */
    static Optional<EntryValue> of(Fields f, Ask ask) {
      Unit first = ask.units().get(0);
      if (first == Unit.YES) {
        return f.flag("value")
            ? Optional.of(new EntryValue(0, Unit.YES, List.of()))
            : Optional.empty();
      }
      if (first == Unit.ROLES || first == Unit.APPROVERS) {
        List<String> roles = f.texts("value");
        return !roles.isEmpty() && PackFormat.words(first).containsAll(roles)
            ? Optional.of(new EntryValue(0, first, roles))
            : Optional.empty();
      }
      Optional<Unit> unit = unit(f.text("unit").orElse(""), ask);
      OptionalInt value = f.hundredths("value");
      boolean can =
          unit.isPresent()
              && value.isPresent()
              && value.getAsInt() > 0
              && value.getAsInt() <= ask.most() * 100
              && (unit.get().isBroken() || f.whole("value").isPresent());
      return can
          ? Optional.of(new EntryValue(value.getAsInt(), unit.get(), List.of()))
          : Optional.empty();
    }

    private static Optional<Unit> unit(String named, Ask ask) {
      for (Unit unit : ask.units()) {
        if (unit.key().equals(named)) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }
}
