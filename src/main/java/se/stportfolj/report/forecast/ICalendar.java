package se.stportfolj.report.forecast;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.service.Deadline;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * Deadlines as a calendar (RFC 5545): an event of a whole day each.
 *
 * <p>An event's UID depends on whose deadline it is and what about, never on the day. So a calendar
 * that is imported again moves its events and does not double them.
 */
public final class ICalendar {
  /** RFC 5545, 3.1: a line has 75 octets at the most, its break aside. */
  private static final int OCTETS = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Writer out;
  private final Texts texts;
  private final LocalDate asOf;
  private Optional<Dates> only = Optional.empty();
  private boolean several;

  /** A calendar that is written to {@code out}, with the deadlines of all who are said. */
  public ICalendar(Writer out, LocalDate asOf, Texts texts) {
    this.out = out;
    this.texts = texts;
    this.asOf = asOf;
  }

  /** Whose deadlines, and which. */
  public record Dates(Contract contract, List<Deadline> deadlines) {
    /** Keeps its own copy of the list. */
    public Dates {
      deadlines = List.copyOf(deadlines);
    }
  }

  /** The events of one of several people; may be asked on several threads at once. */
  public String told(Dates dates) {
    return events(dates, true);
  }

  /** Writes what stands before everything. */
  public void begin() throws IOException {
    StringBuilder head = new StringBuilder();
    line(head, "BEGIN", "VCALENDAR");
    line(head, "VERSION", "2.0");
    line(head, "PRODID", "-//stportfolj//st//EN");
    line(head, "CALSCALE", "GREGORIAN");
    out.write(head.toString());
  }

  /**
   * Writes the events of the next, named as soon as somebody else is there.
   *
   * @param told of them
   */
  public void say(Dates dates, String told) throws IOException {
    if (several) {
      out.write(told);
    } else if (only.isPresent()) {
      out.write(told(only.get()));
      out.write(told);
      several = true;
    } else {
      only = Optional.of(dates);
    }
  }

  /** Writes what stands after everything, and leaves what it was written to open. */
  public void end() throws IOException {
    if (only.isPresent() && !several) {
      out.write(events(only.get(), false));
    }
    out.write("END:VCALENDAR\r\n");
  }

  private String events(Dates dates, boolean named) {
    StringBuilder events = new StringBuilder();
    for (Deadline deadline : dates.deadlines()) {
      event(events, dates.contract(), deadline, named);
    }
    return events.toString();
  }

  private void event(StringBuilder event, Contract contract, Deadline deadline, boolean named) {
    String name = Shown.of(contract.trainee().name());
    String what = DeadlineText.of(deadline, texts);
    line(event, "BEGIN", "VEVENT");
    line(event, "UID", uid(contract, deadline));
    // The day it is made for and not the clock: the same portfolio gives the same file.
    line(event, "DTSTAMP", DAY.format(asOf) + "T000000Z");
    line(event, "SEQUENCE", Long.toString(Math.max(0, asOf.toEpochDay())));
    line(event, "DTSTART;VALUE=DATE", DAY.format(deadline.date()));
    line(event, "DTEND;VALUE=DATE", DAY.format(deadline.date().plusDays(1)));
    line(event, "SUMMARY", escaped(named ? name + ": " + what : what));
    line(event, "DESCRIPTION", escaped(description(deadline)));
    line(event, "CATEGORIES", "ST");
    line(event, "TRANSP", "TRANSPARENT");
    line(event, "END", "VEVENT");
  }

  /** Who asks for it and, of an application, what is to be enclosed. */
  private String description(Deadline deadline) {
    StringBuilder text = new StringBuilder(DeadlineText.source(deadline, texts));
    if (!deadline.attachments().isEmpty()) {
      text.append("\n\n").append(texts.get("attachment.title")).append('\n');
      deadline
          .attachments()
          .forEach(one -> text.append("- ").append(AttachmentText.of(one, texts)).append('\n'));
    }
    return text.toString().stripTrailing();
  }

  private static String uid(Contract contract, Deadline deadline) {
    String about = deadline.about().map(Deadline.About::id).orElse("");
    boolean yearly = deadline.kind().isYearly();
    String whose =
        String.join(
            "\n",
            contract.trainee().name(),
            contract.specialty(),
            contract.start().toString(),
            deadline.kind().key(),
            about,
            yearly ? Integer.toString(deadline.date().getYear()) : "");
    return UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** RFC 5545, 3.3.11. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A content line, folded between letters and never within one. */
  private static void line(StringBuilder out, String name, String value) {
    int used = 0;
    for (int c : (name + ":" + value).codePoints().toArray()) {
      String letter = Character.toString(c);
      int octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        out.append("\r\n ");
        used = 1;
      }
      out.append(letter);
      used += octets;
    }
    out.append("\r\n");
  }
}
