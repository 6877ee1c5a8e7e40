package se.stportfolj.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.yaml.Node;

/** Where a further entry of a list goes, and how it is written there. */
final class ListEdit {
  private static final int USUAL_INDENT = 2;

  private final Places places;
  private final Optional<Node.Mapping> root;

  ListEdit(Places places, Optional<Node.Mapping> root) {
    this.places = places;
    this.root = root;
  }

  /** What is put in so that a list at the top has an entry more, behind those it has. */
  List<Splice> add(String list, Keys entry) {
    Optional<Node.Entry> there = root.flatMap(mapping -> mapping.entry(list));
    if (there.isEmpty()) {
      return List.of(atTheEnd(list, entry));
    }
    Node.Scalar key = there.get().key();
    if (there.get().value() instanceof Node.Sequence sequence) {
      boolean flow = sequence.items().isEmpty() || places.isFlow(sequence);
      return flow ? intoBrackets(key, sequence, entry) : List.of(below(sequence, entry));
    }
    if (there.get().value() instanceof Node.Scalar scalar
        && scalar.isNull()
        && !places.isFlow(root.get())) {
      int colon = places.behindColon(key);
      // An explicit null would stand before the entries.
      Splice nothing = new Splice(colon, Math.max(colon, places.end(scalar)), "");
      int column = places.column(places.start(key));
      int at = places.behind(Math.max(colon, places.end(scalar)), column);
      return List.of(nothing, places.below(at, lines(entry, column + indent())));
    }
    throw new Places.OddException();
  }

  private static List<String> lines(Keys entry, int indent) {
    return Layout.item(entry, Layout.usual(entry), indent);
  }

  private Splice atTheEnd(String list, Keys entry) {
    if (root.isPresent() && places.isFlow(root.get())) {
      throw new Places.OddException();
    }
    List<String> lines = new ArrayList<>(List.of(list + ":"));
    lines.addAll(lines(entry, indent()));
    if (places.text().isBlank()) {
      int end = places.text().length();
      return Splice.insert(end, String.join(places.lineBreak(), lines) + places.lineBreak());
    }
    if (root.isPresent() && places.hasEmptyLine()) {
      lines.add(0, "");
    }
    return places.below(places.lastLineEnd(), lines);
  }

  /** How far the hyphens of the file's lists are indented below their keys. */
  private int indent() {
    for (Node.Entry entry : root.map(Node.Mapping::entries).orElse(List.of())) {
      if (entry.value() instanceof Node.Sequence s && !s.items().isEmpty() && !places.isFlow(s)) {
        int key = places.column(places.start(entry.key()));
        return places.column(places.start(s)) - key;
      }
    }
    return USUAL_INDENT;
  }

  private Splice below(Node.Sequence sequence, Keys entry) {
    int column = places.column(places.start(sequence));
    List<Node> items = sequence.items();
    Node last = items.get(items.size() - 1);
    boolean braces = last instanceof Node.Mapping && places.isFlow(last);
    Layout.Style style = braces && Layout.isShort(entry) ? Layout.Style.BRACES : Layout.Style.BLOCK;
    boolean apart =
        items.size() > 1 ? places.isSetApart(places.start(last)) : style == Layout.Style.BLOCK;
    List<String> lines = new ArrayList<>(apart ? List.of("") : List.of());
    lines.addAll(Layout.item(entry, style, column));
    return places.below(places.behind(places.end(last), column), lines);
  }

  private List<Splice> intoBrackets(Node.Scalar key, Node.Sequence sequence, Keys entry) {
    int start = places.start(sequence);
    int end = places.end(sequence);
    if (!sequence.items().isEmpty()) {
      Node last = sequence.items().get(sequence.items().size() - 1);
      int first = places.start(last);
      boolean ownLine = places.isBlank(places.lineStart(first), first);
      String before = ownLine ? places.lineBreak() + " ".repeat(places.column(first)) : " ";
      return List.of(Splice.insert(places.end(last), "," + before + Layout.inline(entry)));
    }
    if (!places.isBlank(start + 1, end - 1) || places.isFlow(root.orElseThrow())) {
      // A comment between the brackets stays where it is.
      return List.of(Splice.insert(start + 1, Layout.inline(entry)));
    }
    int column = places.column(places.start(key));
    Splice brackets = new Splice(places.behindColon(key), end, "");
    List<String> lines = lines(entry, column + indent());
    return List.of(brackets, places.below(places.behind(end, column), lines));
  }

  /** The lines to paste by hand. */
  static List<String> toPaste(String list, Keys entry) {
    return NewFile.pair(list, new Items(List.of(entry)));
  }
}
