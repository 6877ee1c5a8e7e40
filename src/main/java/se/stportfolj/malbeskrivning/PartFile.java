package se.stportfolj.malbeskrivning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.OfficialText;
import se.stportfolj.regulation.OfficialText.TrainingActivity;
import se.stportfolj.regulation.Signer;

/** Writes a part as a file of the law, docs/regulation-format.md. */
final class PartFile {
  private final StringBuilder out = new StringBuilder();
  private final Part part;
  private final String source;

  private PartFile(Part part) {
    this.part = part;
    this.source =
        part.scope().regulation().title()
            + ", målbeskrivning för "
            + part.specialty().name().toLowerCase(Locale.ROOT);
  }

  /** Where it belongs below the folder {@code malbeskrivningar}. */
  static String name(Part part) {
    return part.scope().regulation().key() + "/" + part.specialty().slug() + ".yaml";
  }

  static String of(Part part) {
    return new PartFile(part).file();
  }

  private String file() {
    line("# " + part.specialty().name() + ", " + part.scope().regulation().title() + ".");
    line("# Read from the official PDF by st malbeskrivning import.");
    line("regulation: " + quoted(part.scope().regulation().key()));
    line("specialty: " + part.specialty().slug());
    codes("a", part.scope().codes(Group.A));
    codes("b", part.scope().codes(Group.B));
    line("c: {count: " + part.scope().codes(Group.C).size() + ", " + rests() + "}");
    line("titles:");
    for (Group group : List.of(Group.A, Group.B)) {
      if (!part.scope().codes(group).isEmpty()) {
        line("  " + group.key() + ": {" + rests() + "}");
      }
    }
    line("sources: {A: " + quoted(source) + "}");
    line("official:");
    texts("  ", "description", part.description());
    texts("  ", "overview", part.overview());
    texts("  ", "advice", part.advice());
    line("delmal:");
    part.delmal().forEach(this::row);
    return out.toString();
  }

  private void codes(String group, List<String> codes) {
    line(group + ": {codes: [" + String.join(", ", codes) + "], " + rests() + "}");
  }

  private String rests() {
    return "confidence: official, source: " + quoted(source);
  }

  private void row(DelmalTable delmal) {
    OfficialText text = delmal.text();
    line("  " + delmal.code() + ":");
    delmal.title().ifPresent(title -> line("    title: " + quoted(title)));
    line(
        "    require: "
            + text.activities().stream()
                .map(a -> a.anyOf().size() == 1 ? a.anyOf().get(0).key() : kinds(a))
                .collect(Collectors.joining(", ", "[", "]")));
    line("    c: A");
    texts("    ", "requirements", text.requirements());
    line("    activities:");
    for (TrainingActivity activity : text.activities()) {
      line("      - text: " + quoted(activity.text()));
      line("        kinds: " + kinds(activity));
      line(
          "        signed-by: "
              + activity.signedBy().stream()
                  .map(Signer::key)
                  .collect(Collectors.joining(", ", "[", "]")));
    }
    texts("    ", "advice", text.advice());
  }

  private static String kinds(TrainingActivity activity) {
    return activity.anyOf().stream()
        .map(ActivityKind::key)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private void texts(String margin, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      line(margin + key + ":");
      texts.forEach(text -> line(margin + "  - " + quoted(text)));
    }
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
