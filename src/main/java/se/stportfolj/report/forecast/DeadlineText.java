package se.stportfolj.report.forecast;

import java.util.Map;
import se.stportfolj.service.Deadline;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A deadline in words. */
public final class DeadlineText {
  private DeadlineText() {}

  /** What is to be done; by when and who says so stand beside it. */
  public static String of(Deadline deadline, Texts texts) {
    String key = "deadline." + deadline.kind().key();
    String one = key + ".one";
    return texts.say(
        new Message(
            deadline.count() == 1 && texts.has(one) ? one : key,
            Map.of(
                "n", Blank.of(deadline.count()),
                "date", Blank.of(deadline.date()),
                "about", Blank.of(deadline.about().map(Deadline.About::title).orElse("")))));
  }

  /** Who asks for it, and how strictly. */
  public static String source(Deadline deadline, Texts texts) {
    String source =
        deadline.source().equals("st")
            ? texts.get("deadline.own")
            : texts.source(deadline.source());
    return texts.get("force." + deadline.force().key()) + ": " + source;
  }
}
