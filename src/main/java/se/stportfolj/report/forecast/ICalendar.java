package se.stportfolj.report.forecast;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

  private final StringBuilder out = new StringBuilder();
  private final Texts texts;
  private final LocalDate asOf;

  private ICalendar(Texts texts, LocalDate asOf) {
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

  /** One calendar with the deadlines of all of them. */
  public static String of(List<Dates> all, LocalDate asOf, Texts texts) {
    ICalendar calendar = new ICalendar(texts, asOf);
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//stportfolj//st//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    for (Dates dates : all) {
      for (Deadline deadline : dates.deadlines()) {
        calendar.event(dates.contract(), deadline, all.size() > 1);
      }
    }
    calendar.line("END", "VCALENDAR");
    return calendar.out.toString();
  }

  private void event(Contract contract, Deadline deadline, boolean several) {
    String name = Shown.of(contract.trainee().name());
    String what = DeadlineText.of(deadline, texts);
    line("BEGIN", "VEVENT");
    line("UID", uid(contract, deadline));
    // The day it is made for and not the clock: the same portfolio gives the same file.
    line("DTSTAMP", DAY.format(asOf) + "T000000Z");
    line("SEQUENCE", Long.toString(Math.max(0, asOf.toEpochDay())));
    line("DTSTART;VALUE=DATE", DAY.format(deadline.date()));
    line("DTEND;VALUE=DATE", DAY.format(deadline.date().plusDays(1)));
    line("SUMMARY", escaped(several ? name + ": " + what : what));
    line("DESCRIPTION", escaped(description(deadline)));
    line("CATEGORIES", "ST");
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
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
  private void line(String name, String value) {
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
