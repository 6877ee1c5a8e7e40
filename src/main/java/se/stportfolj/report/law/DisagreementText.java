package se.stportfolj.report.law;

import java.util.List;
import java.util.Map;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.Disagreement;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** Where the official text and the shipped data disagree, a line each. */
public final class DisagreementText {
  private DisagreementText() {}

  /** The lines; one line where they agree in everything. */
  public static String of(List<Disagreement> disagreements, Texts texts) {
    if (disagreements.isEmpty()) {
      return "  " + texts.get("disagreement.none") + "\n";
    }
    StringBuilder out = new StringBuilder();
    for (Disagreement one : disagreements) {
      out.append("  ").append(texts.say(told(one, texts))).append('\n');
    }
    return out.toString();
  }

  private static Message told(Disagreement one, Texts texts) {
    boolean title = one.kind() == Disagreement.Kind.TITLE;
    return new Message(
        "disagreement." + one.kind().key(),
        Map.of(
            "code", Blank.of(one.code()),
            "shipped", Blank.of(one.shipped().map(d -> said(d, title, texts)).orElse("")),
            "own", Blank.of(one.own().map(d -> said(d, title, texts)).orElse("")),
            "confidence", new Blank.Term("confidence." + one.confidence().key())));
  }

  private static String said(Delmal delmal, boolean title, Texts texts) {
    return title ? delmal.title().orElse("–") : RequirementText.of(delmal.required(), texts);
  }
}
