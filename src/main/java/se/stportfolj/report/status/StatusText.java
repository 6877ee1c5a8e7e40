package se.stportfolj.report.status;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Group;
import se.stportfolj.report.CodeRanges;
import se.stportfolj.report.Columns;
import se.stportfolj.report.RotationWords;
import se.stportfolj.report.Style;
import se.stportfolj.report.forecast.AttachmentText;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Attachment;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.Step;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Where a doctor stands, as one page for the terminal. */
public final class StatusText {
  /** More is not read at once. */
  private static final int MOST_STEPS = 8;

  /** So long before the day of an application its attachments are shown one by one. */
  private static final int MONTHS_BEFORE = 12;

  private static final int NARROW = 60;
  private static final int WIDE = 100;
  private static final int LABEL = 14;

  private final Status status;
  private final Texts texts;
  private final Style style;
  private final int columns;
  private final boolean all;
  private final StringBuilder out = new StringBuilder();

  private StatusText(Status status, Texts texts, Style style, int columns, boolean all) {
    this.status = status;
    this.texts = texts;
    this.style = style;
    this.columns = columns;
    this.all = all;
  }

  /**
   * The page.
   *
   * @param columns how many the terminal has
   * @param all every step, every delmål and every attachment, and not only what is left
   */
  public static String of(Status status, Texts texts, Style style, int columns, boolean all) {
    return new StatusText(status, texts, style, columns, all).page();
  }

  private String page() {
    Forecast forecast = status.standing().forecast();
    heading(
        Shown.of(status.contract().trainee().name())
            + " · "
            + status.target().specialty().name()
            + " · "
            + status.target().regulation().id().title());
    wrapped("", StatusWords.done(forecast, texts), 0);
    out.append('\n');
    if (forecast.timed()) {
      fact("service", bar(forecast.accrued().total(), forecast.required()));
    }
    fact(forecast.timed() ? "" : "service", StatusWords.months(forecast, texts));
    StatusWords.bt(status, texts).ifPresent(bt -> fact("bt", bt));
    rotations("now", status.standing().now());
    rotations("next", status.standing().next());
    steps(forecast);
    if (all) {
      waiting();
    }
    delmal();
    status.standing().deadlines().forEach(this::attachments);
    return out.toString();
  }

  private void rotations(String label, List<Rotation> rotations) {
    if (rotations.isEmpty()) {
      fact(label, texts.get("status.nothing"));
    }
    for (int i = 0; i < rotations.size(); i++) {
      fact(i == 0 ? label : "", RotationWords.of(rotations.get(i)));
    }
  }

  /** As wide as there is room for, and full only when nothing lacks. */
  private String bar(Fraction done, Fraction of) {
    int width = Math.max(10, Math.min(50, columns - LABEL - 6));
    Fraction part = of.signum() == 0 ? Fraction.ONE : done.dividedBy(of);
    BigInteger filled = part.times(Fraction.of(width)).floor().min(BigInteger.valueOf(width));
    int full = filled.max(BigInteger.ZERO).intValueExact();
    return "█".repeat(full) + "░".repeat(width - full);
  }

  private void steps(Forecast forecast) {
    List<Step> steps = status.standing().steps();
    if (steps.isEmpty()) {
      return;
    }
    out.append('\n');
    heading(texts.get("status.steps"));
    int shown = all ? steps.size() : Math.min(MOST_STEPS, steps.size());
    for (Step step : steps.subList(0, shown)) {
      boolean late = step.due().isBefore(forecast.asOf());
      String day = step.due() + (late ? " !" : "");
      wrapped("  " + Columns.left(day, 14), StepText.of(step, texts), 16);
    }
    if (steps.size() > shown) {
      Map<String, Blank> more = Map.of("n", Blank.of(steps.size() - shown));
      wrapped("  ", texts.say(new Message("status.more", more)), 2);
    }
    if (steps.get(0).due().isBefore(forecast.asOf())) {
      out.append("  ").append(texts.get("status.late")).append('\n');
    }
  }

  private void waiting() {
    if (status.standing().waiting().isEmpty()) {
      return;
    }
    out.append('\n');
    heading(texts.get("status.waiting"));
    status
        .standing()
        .waiting()
        .forEach(
            one ->
                wrapped(
                    "  ", StepText.waiting(one, "status.waiting." + one.what().key(), texts), 4));
  }

  private void delmal() {
    out.append('\n');
    List<DelmalCoverage> rows = status.standing().coverage().delmal();
    LocalDate asOf = status.standing().forecast().asOf();
    long covered = rows.stream().filter(one -> one.isCoveredOn(asOf)).count();
    heading(
        texts.say(
            new Message(
                "status.delmal",
                Map.of("covered", Blank.of(covered), "all", Blank.of(rows.size())))));
    for (Group group : rows.stream().map(one -> one.delmal().group()).distinct().toList()) {
      List<DelmalCoverage> ofGroup =
          rows.stream().filter(one -> one.delmal().group() == group).toList();
      List<DelmalCoverage> folded =
          ofGroup.stream().filter(one -> !all && isFinished(one, asOf)).toList();
      if (!folded.isEmpty()) {
        folded(folded);
      }
      ofGroup.stream().filter(one -> all || !isFinished(one, asOf)).forEach(one -> row(one, asOf));
    }
    wrapped("  ", texts.get("status.legend"), 2);
    if (!status.standing().coverage().unlisted().isEmpty()) {
      wrapped("  ", texts.get("status.unlisted"), 2);
    }
  }

  /** Whether nothing is left to do for it: the paper is signed, or the whole BT approved. */
  private static boolean isFinished(DelmalCoverage one, LocalDate asOf) {
    return one.isCoveredOn(asOf)
        && (one.state() == ActivityState.SIGNED || one.approvedOn().isPresent());
  }

  private void folded(List<DelmalCoverage> finished) {
    boolean approved = finished.stream().allMatch(one -> one.approvedOn().isPresent());
    String codes = CodeRanges.of(finished.stream().map(one -> one.delmal().code()).toList());
    String state = texts.get(approved ? "status.folded.approved" : "status.folded");
    wrapped("  ✓ ", codes + ": " + state, 4);
  }

  private void row(DelmalCoverage one, LocalDate asOf) {
    int title = columns >= WIDE ? 36 : 0;
    String mark = one.isCoveredOn(asOf) ? "✓" : one.coveredOn().isPresent() ? "○" : "–";
    String lead = "  " + mark + " " + Columns.left(one.delmal().code(), 6);
    if (title > 0) {
      Optional<String> name = one.delmal().title();
      lead += Columns.left(Columns.cut(name.orElse(""), title - 2), title);
    }
    int indent = columns < NARROW ? 6 : Columns.of(lead);
    wrapped(lead, String.join(" · ", StatusWords.activities(one, texts)), indent);
    one.delmal()
        .text()
        .ifPresent(text -> wrapped(" ".repeat(indent), Shown.of(text.inShort()), indent));
  }

  /** What an application encloses; one line while there is more than a year left. */
  private void attachments(Deadline deadline) {
    if (deadline.attachments().isEmpty()) {
      return;
    }
    out.append('\n');
    heading(texts.get("attachment.title." + deadline.kind().key()));
    LocalDate shownFrom = deadline.date().minusMonths(MONTHS_BEFORE);
    if (!all && status.standing().forecast().asOf().isBefore(shownFrom)) {
      wrapped("  ", AttachmentText.sum(deadline.attachments(), texts), 2);
      return;
    }
    for (Attachment one : deadline.attachments()) {
      String mark =
          switch (one.state()) {
            case PRESENT -> "✓";
            case MISSING -> "–";
            case TO_ENCLOSE -> "·";
          };
      wrapped("  " + mark + " ", AttachmentText.of(one, texts), 4);
    }
  }

  private void heading(String text) {
    out.append(style.strong(Columns.wrapped(text, columns, 2))).append('\n');
  }

  private void fact(String label, String text) {
    String what = label.isEmpty() ? "" : texts.get("status.label." + label) + ":";
    wrapped("  " + Columns.left(what, LABEL), text, columns < NARROW ? 4 : LABEL + 2);
  }

  private void wrapped(String lead, String text, int indent) {
    int room = Math.max(20, columns - Math.max(indent, Columns.of(lead)));
    out.append(lead).append(Columns.wrapped(text, room, indent)).append('\n');
  }
}
