package se.stportfolj.report.status;

import java.util.List;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.report.Markdown;
import se.stportfolj.report.RotationWords;
import se.stportfolj.report.forecast.AttachmentText;
import se.stportfolj.service.Attachment;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Step;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Where a doctor stands, as a comment on a pull request shows it. */
public final class StatusMarkdown {
  private final Status status;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  private StatusMarkdown(Status status, Texts texts) {
    this.status = status;
    this.texts = texts;
  }

  /** The page. */
  public static String of(Status status, Texts texts) {
    return new StatusMarkdown(status, texts).page();
  }

  private String page() {
    Forecast forecast = status.standing().forecast();
    line(
        "## "
            + Markdown.safe(Shown.of(status.contract().trainee().name()))
            + " · "
            + Markdown.safe(status.target().specialty().name())
            + " · "
            + status.target().regulation().id().title());
    line("");
    line("**" + Markdown.safe(StatusWords.done(forecast, texts)) + "**");
    line("");
    fact("service", StatusWords.months(forecast, texts));
    StatusWords.bt(status, texts).ifPresent(bt -> fact("bt", bt));
    status.standing().now().forEach(one -> rotation("now", one));
    status.standing().next().forEach(one -> rotation("next", one));
    steps(forecast);
    waiting();
    delmal(forecast);
    status.standing().deadlines().forEach(this::attachments);
    return out.toString();
  }

  private void rotation(String label, Rotation rotation) {
    fact(label, RotationWords.of(rotation));
  }

  private void steps(Forecast forecast) {
    List<Step> steps = status.standing().steps();
    if (steps.isEmpty()) {
      return;
    }
    line("");
    line("### " + texts.get("status.steps"));
    line("");
    for (Step step : steps) {
      boolean late = step.due().isBefore(forecast.asOf());
      String day = late ? "**" + step.due() + "**" : step.due().toString();
      line("- " + day + " " + Markdown.safe(StepText.of(step, texts)));
    }
  }

  private void waiting() {
    if (status.standing().waiting().isEmpty()) {
      return;
    }
    line("");
    line("### " + texts.get("status.waiting"));
    line("");
    status
        .standing()
        .waiting()
        .forEach(
            one ->
                line(
                    "- "
                        + Markdown.safe(
                            StepText.waiting(one, "status.waiting." + one.what().key(), texts))));
  }

  private void delmal(Forecast forecast) {
    line("");
    line(
        "| "
            + texts.get("status.column.delmal")
            + " | | "
            + texts.get("status.column.activities")
            + " |");
    line("| --- | --- | --- |");
    for (DelmalCoverage one : status.standing().coverage().delmal()) {
      String covered = one.isCoveredOn(forecast.asOf()) ? "✓" : "";
      String title =
          one.delmal().title().map(name -> " " + name).orElse("")
              + one.delmal().text().map(text -> ": " + text.inShort()).orElse("");
      line(
          "| "
              + Markdown.safe(one.delmal().code() + title)
              + " | "
              + covered
              + " | "
              + Markdown.safe(String.join(" · ", StatusWords.activities(one, texts)))
              + " |");
    }
  }

  private void attachments(Deadline deadline) {
    if (deadline.attachments().isEmpty()) {
      return;
    }
    line("");
    line("### " + texts.get("attachment.title." + deadline.kind().key()));
    line("");
    for (Attachment one : deadline.attachments()) {
      String box = one.state() == Attachment.State.PRESENT ? "- [x] " : "- [ ] ";
      line(box + Markdown.safe(AttachmentText.of(one, texts)));
    }
  }

  private void fact(String label, String text) {
    line("- " + texts.get("status.label." + label) + ": " + Markdown.safe(text));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
