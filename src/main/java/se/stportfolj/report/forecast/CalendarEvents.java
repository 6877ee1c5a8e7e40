package se.stportfolj.report.forecast;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.KnownDeadline;
import se.stportfolj.service.KnownDeadline.Outcome;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * The deadlines of one training as events of a whole day each (RFC 5545, 3.6.1).
 *
 * <p>An event's UID hangs on the portfolio's folder and on what tells the deadline from the others
 * of the training, never on a day, a name or a language: a calendar that is imported again moves
 * its events and does not double them. What is settled is sent as cancelled while it matters.
 */
final class CalendarEvents {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** SEQUENCE counts seconds from here on; its 31 bits last until 2088. */
  private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

  /** At what hour a reminder comes: an event of a whole day begins at midnight. */
  private static final int HOUR = 9;

  private static final int HOURS_A_DAY = 24;

  /** How long what is settled is sent after its day, and after it was settled: our own measure. */
  private static final int MONTHS_CANCELLED = 3;

  private final Texts texts;
  private final LocalDate asOf;
  private final Optional<Integer> alarm;
  private final ContentLines out = new ContentLines();

  /**
   * Events as of a day.
   *
   * @param alarm so many days before its day a deadline is to be reminded of
   */
  CalendarEvents(LocalDate asOf, Optional<Integer> alarm, Texts texts) {
    this.asOf = asOf;
    this.alarm = alarm;
    this.texts = texts;
  }

  /**
   * The events of one training.
   *
   * @param named whether each says whose it is
   */
  String of(ICalendar.Dates dates, boolean named) {
    for (KnownDeadline known : dates.deadlines()) {
      if (known.outcome() == Outcome.OPEN || isRecent(known)) {
        event(dates, known, named);
      }
    }
    return out.toString();
  }

  private boolean isRecent(KnownDeadline known) {
    LocalDate since = asOf.minusMonths(MONTHS_CANCELLED);
    return !known.deadline().date().isBefore(since)
        || known.settled().filter(day -> !day.isBefore(since)).isPresent();
  }

  private void event(ICalendar.Dates dates, KnownDeadline known, boolean named) {
    Deadline deadline = known.deadline();
    boolean open = known.outcome() == Outcome.OPEN;
    String what = DeadlineText.of(deadline, texts);
    if (named) {
      what = Shown.of(dates.contract().trainee().name()) + ": " + what;
    }
    String changed = MOMENT.format(dates.changed());
    out.line("BEGIN", "VEVENT")
        .line("UID", uid(dates.folder(), known.id()))
        .line("DTSTAMP", changed)
        .line("LAST-MODIFIED", changed)
        .line("SEQUENCE", Long.toString(sequence(dates.changed(), open)))
        .line("DTSTART;VALUE=DATE", DAY.format(deadline.date()))
        .line("DTEND;VALUE=DATE", DAY.format(deadline.date().plusDays(1)))
        .text("SUMMARY", what)
        .text("DESCRIPTION", description(known))
        .line("CATEGORIES", "ST")
        .line("STATUS", open ? "CONFIRMED" : "CANCELLED")
        .line("TRANSP", "TRANSPARENT");
    if (open && alarm.isPresent() && !deadline.date().isBefore(asOf)) {
      alarm(what, alarm.get());
    }
    out.line("END", "VEVENT");
  }

  /** Counted from the beginning of the day. */
  private void alarm(String what, int days) {
    int hours = days * HOURS_A_DAY - HOUR;
    String before =
        days == 0
            ? "PT" + HOUR + "H"
            : "-P"
                + (hours >= HOURS_A_DAY ? hours / HOURS_A_DAY + "D" : "")
                + "T"
                + hours % HOURS_A_DAY
                + "H";
    out.line("BEGIN", "VALARM")
        .line("ACTION", "DISPLAY")
        .text("DESCRIPTION", what)
        .line("TRIGGER;RELATED=START", before)
        .line("END", "VALARM");
  }

  /** The last bit tells settled from open: to settle is a change even where no other is known. */
  private static long sequence(Instant changed, boolean open) {
    long seconds = Math.max(0, changed.getEpochSecond() - EPOCH);
    return open ? seconds & ~1L : seconds | 1L;
  }

  private static String uid(String folder, String id) {
    String whole = folder + "\n" + id;
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** What became of it, who asks for it and, of an application, what is to be enclosed. */
  private String description(KnownDeadline known) {
    Deadline deadline = known.deadline();
    StringBuilder text = new StringBuilder(outcome(known));
    text.append(DeadlineText.source(deadline, texts));
    if (!deadline.attachments().isEmpty()) {
      text.append("\n\n").append(texts.get("attachment.title")).append('\n');
      deadline
          .attachments()
          .forEach(one -> text.append("- ").append(AttachmentText.of(one, texts)).append('\n'));
    }
    return text.toString().stripTrailing();
  }

  private String outcome(KnownDeadline known) {
    return switch (known.outcome()) {
      case OPEN -> "";
      case PAST -> texts.get("calendar.past") + "\n";
      case DONE ->
          known
                  .settled()
                  .map(day -> texts.say(new Message("calendar.on", Map.of("day", Blank.of(day)))))
                  .orElseGet(() -> texts.get("calendar.done"))
              + "\n";
    };
  }
}
