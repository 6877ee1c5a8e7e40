package se.stportfolj.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.portfolio.Place;
import se.stportfolj.text.Nearest;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/** Reads a policy file (docs/policies.md). What is wrong becomes a problem with a place. */
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
    return new PackReader(file).read(name, YamlReader.read(bytes));
  }

  private Pack read(String name, Tree tree) {
    tree.problems()
        .forEach(
            p ->
                problems.add(
                    new Pack.Problem(
                        "yaml-" + p.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        new Place(file, p.range()),
                        Map.of())));
    String title = "";
    List<Entry> entries = new ArrayList<>();
    List<Pack.Remark> remarks = new ArrayList<>();
    Optional<Node> root = tree.root();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      Part top = new Part(file, mapping, problems);
      title = top.needed("title").orElse("");
      top.parts("documents").forEach(this::document);
      if (!top.has("entries")) {
        top.problem("missing", top.at("entries"), "key", "entries");
      }
      for (Part entry : top.parts("entries")) {
        entry(entry).ifPresent(entries::add);
      }
      for (Part remark : top.parts("not-checked")) {
        remark(remark).ifPresent(remarks::add);
      }
      top.end();
    } else if (root.isPresent()) {
      problems.add(new Pack.Problem("no-keys", new Place(file, root.get().range()), Map.of()));
    }
    List<Pack.Document> list =
        documents.entrySet().stream()
            .map(d -> new Pack.Document(d.getKey(), d.getValue()))
            .toList();
    return new Pack(name, title, list, entries, remarks, problems, file, tree.source());
  }

  private void document(Part part) {
    Optional<String> id = part.needed("id");
    Optional<String> title = part.needed("title");
    part.end();
    if (id.isPresent() && title.isPresent()) {
      documents.put(id.get(), title.get());
    }
  }

  private Optional<Entry> entry(Part part) {
    Optional<Ask> ask = ask(part);
    Optional<Force> force = force(part);
    Optional<Entry.Origin> origin = origin(part);
    Optional<EntryValue> value = EntryValue.of(part, ask);
    Entry.Scope scope =
        new Entry.Scope(part.text("specialty"), part.text("not-specialty"), regulation(part));
    boolean about = part.flag("about");
    boolean inProportion = part.flag("in-proportion");
    Optional<String> note = part.text("note");
    part.end();
    if (ask.isEmpty() || force.isEmpty() || origin.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            ask.get(),
            value.get().hundredths(),
            value.get().unit(),
            value.get().roles(),
            about,
            inProportion,
            force.get(),
            scope,
            origin.get(),
            note,
            part.at("rule")));
  }

  private Optional<Pack.Remark> remark(Part part) {
    Optional<String> says = part.needed("says");
    Optional<Force> force = force(part);
    Optional<Entry.Origin> origin = origin(part);
    part.end();
    return says.isPresent() && force.isPresent() && origin.isPresent()
        ? Optional.of(new Pack.Remark(says.get(), force.get(), origin.get()))
        : Optional.empty();
  }

  private Optional<Ask> ask(Part part) {
    Optional<String> rule = part.needed("rule");
    Optional<Ask> ask = rule.flatMap(Ask::of);
    if (rule.isPresent() && ask.isEmpty()) {
      List<String> names = Stream.of(Ask.values()).map(Ask::key).toList();
      Optional<String> meant = Nearest.to(rule.get(), names);
      part.problem(
          meant.isPresent() ? "unknown-entry-near" : "unknown-entry",
          part.at("rule"),
          "entry",
          rule.get(),
          "meant",
          meant.orElse(""));
    }
    return ask;
  }

  private static Optional<Force> force(Part part) {
    Optional<String> word = part.needed("force");
    Optional<Force> force =
        word.flatMap(w -> Stream.of(Force.values()).filter(f -> f.key().equals(w)).findFirst());
    if (word.isPresent() && force.isEmpty()) {
      part.problem("force", part.at("force"), "value", word.get());
    }
    return force;
  }

  private static Optional<String> regulation(Part part) {
    Optional<String> regulation = part.text("regulation");
    if (regulation.filter(r -> !r.matches("2015|2021")).isPresent()) {
      part.problem("regulation", part.at("regulation"), "value", regulation.get());
    }
    return regulation;
  }

  /** A rule without a source is somebody's opinion. */
  private Optional<Entry.Origin> origin(Part part) {
    if (!part.has("source")) {
      part.problem("no-source", part.at("rule"));
      return Optional.empty();
    }
    Optional<Part> source = part.part("source");
    Optional<String> id = source.flatMap(s -> s.needed("document"));
    Optional<String> section = source.flatMap(s -> s.needed("section"));
    source.ifPresent(Part::end);
    if (id.isPresent() && !documents.containsKey(id.get())) {
      source.get().problem("unknown-document", source.get().at("document"), "id", id.get());
      return Optional.empty();
    }
    return id.isPresent() && section.isPresent()
        ? Optional.of(new Entry.Origin(documents.get(id.get()), section.get()))
        : Optional.empty();
  }
}
