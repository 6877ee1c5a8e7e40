package se.stportfolj.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.report.CodeRanges;
import se.stportfolj.service.Attachment;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** An attachment of an application in words. */
public final class AttachmentText {
  private AttachmentText() {}

  /** What it is: the form's number and title, or the paper. */
  static String name(Attachment attachment, Texts texts) {
    return attachment
        .form()
        .map(form -> texts.get("attachment.bilaga") + " " + form.bilaga() + " " + form.title())
        .orElseGet(
            () -> texts.get("checklist.bilagor-" + attachment.document().orElseThrow().key()));
  }

  /** How much of it there is. */
  static String state(Attachment attachment, Texts texts) {
    if (attachment.state() == Attachment.State.TO_ENCLOSE) {
      return texts.get(
          attachment.form().isPresent() ? "attachment.to-print" : "attachment.to-enclose");
    }
    List<String> parts = new ArrayList<>();
    int all = attachment.present().size() + attachment.missing().size();
    if (all > 0) {
      parts.add(
          texts.say(
              new Message(
                  "attachment.signed",
                  Map.of("n", Blank.of(attachment.present().size()), "all", Blank.of(all)))));
    }
    if (!attachment.objectives().isEmpty()) {
      parts.add(
          texts.say(
              new Message(
                  "attachment.no-activity",
                  Map.of("objectives", Blank.of(CodeRanges.of(attachment.objectives()))))));
    }
    return String.join("; ", parts);
  }

  /** The whole: what it is, how much of it there is, and which originals lack. */
  public static String of(Attachment attachment, Texts texts) {
    String line = name(attachment, texts) + ": " + state(attachment, texts);
    return attachment.missing().isEmpty()
        ? line
        : line
            + "; "
            + texts.say(
                new Message(
                    "attachment.missing",
                    Map.of("ids", Blank.of(Shown.of(String.join(", ", attachment.missing()))))));
  }

  /** All of an application's in one line: how many originals of how many are signed. */
  public static String sum(List<Attachment> attachments, Texts texts) {
    int present = attachments.stream().mapToInt(one -> one.present().size()).sum();
    int missing = attachments.stream().mapToInt(one -> one.missing().size()).sum();
    return texts.say(
        new Message(
            "attachment.sum", Map.of("n", Blank.of(present), "all", Blank.of(present + missing))));
  }
}
