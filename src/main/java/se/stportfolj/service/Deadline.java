package se.stportfolj.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done by a day, and who says so.
 *
 * @param date the last day on which it is in time
 * @param about the activity it is about
 * @param count how many are owed; 1 where there can be only one
 * @param force how strictly it is asked for
 * @param rule the rule that reports it when it is late, or the guideline's entry
 * @param source what asks for it
 * @param attachments what an application encloses; empty for all that is no application
 */
public record Deadline(
    LocalDate date,
    DeadlineKind kind,
    Optional<About> about,
    int count,
    Force force,
    Optional<String> rule,
    String source,
    List<Attachment> attachments)
    implements Comparable<Deadline> {
  /** Keeps its own copy of the list. */
  public Deadline {
    attachments = List.copyOf(attachments);
  }

  /** Something that encloses nothing. */
  Deadline(
      LocalDate date,
      DeadlineKind kind,
      Optional<About> about,
      int count,
      Force force,
      Optional<String> rule,
      String source) {
    this(date, kind, about, count, force, rule, source, List.of());
  }

  /** An activity, by its id and by what people call it. */
  public record About(String id, String title) {}

  /** How strictly something is asked for. */
  public enum Force {
    /** "Ska" in law or guideline. */
    MUST("must"),
    /** "Bör", or recommended. */
    SHOULD("should"),
    /** Nobody's rule: a measure of our own, or the day on which something becomes possible. */
    ADVICE("advice");

    private final String key;

    Force(String key) {
      this.key = key;
    }

    /** The word for it in JSON and in the guidelines' data. */
    public String key() {
      return key;
    }
  }

  @Override
  public int compareTo(Deadline other) {
    int order = date.compareTo(other.date);
    order = order != 0 ? order : kind.compareTo(other.kind);
    return order != 0 ? order : idOf(about).compareTo(idOf(other.about));
  }

  private static String idOf(Optional<About> about) {
    return about.map(About::id).orElse("");
  }
}
