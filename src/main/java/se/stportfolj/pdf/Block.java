package se.stportfolj.pdf;

import java.util.List;
import java.util.Optional;

/** A part of a running document, from top to bottom. A blank is a line to write on. */
public sealed interface Block {
  /** A heading; level 1 is the title. */
  record Heading(int level, String text) implements Block {}

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** Items with a dash. */
  record Items(List<String> items) implements Block {
    /** Keeps its own copy. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A label and its value, or a line where it is not known. */
  record Field(String label, Optional<String> value) implements Block {}

  /** Empty lines to write on. */
  record Lines(int count) implements Block {}

  /**
   * A table.
   *
   * @param shares the widths of the columns, as parts of their sum
   */
  record Table(List<String> head, List<Integer> shares, List<List<String>> rows) implements Block {
    /** Keeps its own copies. */
    public Table {
      head = List.copyOf(head);
      shares = List.copyOf(shares);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Bars along one line of time.
   *
   * @param ticks the marks below, with their place from 0 to 1
   */
  record TimeLine(List<Bar> bars, List<Tick> ticks) implements Block {
    /** Keeps its own copies. */
    public TimeLine {
      bars = List.copyOf(bars);
      ticks = List.copyOf(ticks);
    }
  }

  /** From one place on the line to another, each from 0 to 1. */
  record Bar(String label, double from, double to) {}

  /** A mark on the line. */
  record Tick(String label, double at) {}

  /** Place and date, and a line to sign on for each party. */
  record Signatures(List<Party> parties) implements Block {
    /** Keeps its own copy. */
    public Signatures {
      parties = List.copyOf(parties);
    }
  }

  /** Somebody who signs. */
  record Party(String role, Optional<String> name) {}

  /** What follows begins a new page. */
  record NewPage() implements Block {}
}
