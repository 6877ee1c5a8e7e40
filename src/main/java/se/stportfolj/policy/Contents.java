package se.stportfolj.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** A pack as rows, for whoever tells it. */
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
   * @param says the value with its unit and for whom, as in the file; or the demand in the
   *     guideline's language
   * @param value the value in words; empty for what is told and not checked
   */
  public record Row(
      String rule,
      String says,
      Optional<Message> value,
      String force,
      String source,
      String note) {}

  /** What a pack asks for, and then what it says besides. */
  public static Contents of(Pack pack) {
    Stream<Row> entries =
        pack.entries().stream()
            .map(
                e ->
                    new Row(
                        e.ask().rule(),
                        says(e),
                        Optional.of(value(e)),
                        e.force().key(),
                        e.origin().told(),
                        e.note().orElse("")));
    Stream<Row> remarks =
        pack.remarks().stream()
            .map(
                r ->
                    new Row(
                        "",
                        r.text(),
                        Optional.empty(),
                        r.force().key(),
                        r.origin().told(),
                        r.because().orElse("")));
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
          case ROLES, APPROVERS -> String.join(", ", entry.roles());
          default ->
              (entry.manner().about() ? "~" : "")
                  + entry.number().toPlainString()
                  + " "
                  + entry.unit().key();
        };
    return value + scope(entry);
  }

  private static Message value(Entry entry) {
    Blank value =
        entry
            .unit()
            .counted()
            .<Blank>map(key -> new Blank.Counted(entry.number(), key))
            .orElseGet(
                () ->
                    !entry.roles().isEmpty()
                        ? Blank.of(String.join(", ", entry.roles()))
                        : new Blank.Counted(entry.number(), "count.times"));
    String about = entry.manner().about() ? "policies.about." : "policies.value.";
    return new Message(
        about + entry.unit().key(), Map.of("value", value, "scope", Blank.of(scope(entry))));
  }

  private static String scope(Entry entry) {
    Map<String, String> scope = new LinkedHashMap<>();
    entry.scope().only().ifPresent(s -> scope.put("specialty", s));
    entry.scope().except().ifPresent(s -> scope.put("not-specialty", s));
    entry.scope().regulation().ifPresent(r -> scope.put("regulation", r));
    if (entry.manner().whereUsed()) {
      scope.put("where-used", "true");
    }
    if (entry.manner().inProportion()) {
      scope.put("in-proportion", "true");
    }
    return scope.isEmpty() ? "" : " " + scope.toString().replace('=', ' ');
  }
}
