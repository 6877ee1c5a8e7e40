package se.stportfolj.report.forecast;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.service.KnownDeadline;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Deadlines as a calendar (RFC 5545), with a name (RFC 7986, and as it was written before). */
public final class ICalendar {
  private final Writer out;
  private final Texts texts;
  private final LocalDate asOf;
  private final Optional<Integer> alarm;
  private Optional<Dates> only = Optional.empty();
  private boolean several;

  /**
   * A calendar that is written to {@code out}, with the deadlines of all who are said.
   *
   * @param alarm so many days before its day a deadline is to be reminded of
   */
  public ICalendar(Writer out, LocalDate asOf, Optional<Integer> alarm, Texts texts) {
    this.out = out;
    this.texts = texts;
    this.asOf = asOf;
    this.alarm = alarm;
  }

  /**
   * Whose deadlines, and which.
   *
   * @param folder what tells the portfolio from all others, wherever the call is made
   * @param changed when what is told may last have changed
   */
  public record Dates(
      String folder, Instant changed, Contract contract, List<KnownDeadline> deadlines) {
    /** Keeps its own copy of the list. */
    public Dates {
      deadlines = List.copyOf(deadlines);
    }
  }

  /** The events of one of several people; may be asked on several threads at once. */
  public String told(Dates dates) {
    return events(dates, true);
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
      begin(texts.get("calendar.name"));
      out.write(told(only.get()));
      out.write(told);
      several = true;
    } else {
      only = Optional.of(dates);
    }
  }

  /** Writes what is left, and leaves what it was written to open. */
  public void end() throws IOException {
    if (!several) {
      begin(only.map(this::name).orElseGet(() -> texts.get("calendar.name")));
    }
    if (only.isPresent() && !several) {
      out.write(events(only.get(), false));
    }
    out.write("END:VCALENDAR\r\n");
  }

  private String name(Dates dates) {
    String name = Shown.of(dates.contract().trainee().name());
    return texts.say(new Message("calendar.name-of", Map.of("name", Blank.of(name))));
  }

  private void begin(String name) throws IOException {
    ContentLines head = new ContentLines();
    head.line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//stportfolj//st//EN")
        .line("CALSCALE", "GREGORIAN")
        .text("NAME", name)
        .text("X-WR-CALNAME", name);
    out.write(head.toString());
  }

  private String events(Dates dates, boolean named) {
    return new CalendarEvents(asOf, alarm, texts).of(dates, named);
  }
}
