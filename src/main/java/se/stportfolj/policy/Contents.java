package se.stportfolj.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A pack as rows of plain words, for whoever tells it. */
public record Contents(String name, String title, List<String> documents, List<Row> rows) {
  /** Keeps its own copies of the lists. */
  public Contents {
    documents = List.copyOf(documents);
    rows = List.copyOf(rows);
  }

  /**
   * One demand.
   *
   * @param rule the id of the rule; empty for what is told and not checked
   * @param says the value with its unit and for whom, or the demand in the guideline's language
   */
  public record Row(String rule, String says, String force, String source, String note) {}

  /** What a pack asks for, and then what it says besides. */
  public static Contents of(Pack pack) {
    Stream<Row> entries =
        pack.entries().stream()
            .map(
                e ->
                    new Row(
                        e.ask().isOfAUnit() ? "" : e.ask().rule(),
                        e.ask().isOfAUnit() ? e.ask().key() + ": " + says(e) : says(e),
                        e.force().key(),
                        e.origin().told(),
                        e.note().orElse("")));
    Stream<Row> remarks =
        pack.remarks().stream()
            .map(r -> new Row("", r.text(), r.force().key(), r.origin().told(), ""));
    return new Contents(
        pack.name(),
        pack.title(),
        pack.documents().stream().map(Pack.Document::title).toList(),
        Stream.concat(entries, remarks).toList());
  }

  private static String says(Entry entry) {
    String value =
        switch (entry.unit()) {
          case YES -> "true";
          case ROLES -> String.join(", ", entry.roles());
          default ->
              (entry.about() ? "~" : "")
                  + entry.number().toPlainString()
                  + " "
                  + entry.unit().key();
        };
    Map<String, String> scope = new LinkedHashMap<>();
    entry.scope().only().ifPresent(s -> scope.put("specialty", s));
    entry.scope().except().ifPresent(s -> scope.put("not-specialty", s));
    entry.scope().regulation().ifPresent(r -> scope.put("regulation", r));
    if (entry.inProportion()) {
      scope.put("in-proportion", "true");
    }
    return scope.isEmpty() ? value : value + " " + scope.toString().replace('=', ' ');
  }
}
