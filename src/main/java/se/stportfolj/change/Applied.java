package se.stportfolj.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;
import se.stportfolj.yaml.Range;

/** A file as it was before, with one change alone. */
final class Applied {
  private Applied() {}

  /** The content of the file with that change. */
  static Node to(Node root, Pair pair) {
    Entry either = pair.after().or(pair::before).orElseThrow();
    boolean contract = either.file() == PortfolioFile.CONTRACT;
    Optional<Node> now = pair.after().map(Entry::node);
    Mapping top = root instanceof Mapping mapping ? mapping : new Mapping(List.of(), Range.START);
    if (contract || !(either.node() instanceof Mapping)) {
      return with(top, either.list(), now);
    }
    List<Node> items = new ArrayList<>();
    if (top.get(either.list()).orElse(null) instanceof Sequence list) {
      items.addAll(list.items());
    }
    Optional<Node> was = pair.before().map(Entry::node);
    int at = was.map(node -> indexOf(items, node)).orElse(-1);
    if (at >= 0) {
      items.remove(at);
    }
    now.ifPresent(node -> items.add(at >= 0 ? at : items.size(), node));
    return with(top, either.list(), Optional.of(new Sequence(items, top.range())));
  }

  /** The very same place in the file, not one that says the same elsewhere. */
  private static int indexOf(List<Node> items, Node node) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).range().equals(node.range())) {
        return i;
      }
    }
    return -1;
  }

  private static Mapping with(Mapping top, String key, Optional<Node> value) {
    List<Node.Entry> entries = new ArrayList<>();
    boolean there = false;
    for (Node.Entry entry : top.entries()) {
      boolean meant = entry.key().text().equals(key);
      there |= meant;
      if (!meant) {
        entries.add(entry);
      } else if (value.isPresent()) {
        entries.add(new Node.Entry(entry.key(), value.get()));
      }
    }
    if (!there && value.isPresent()) {
      entries.add(new Node.Entry(new Scalar(key, true, top.range()), value.get()));
    }
    return new Mapping(entries, top.range());
  }
}
