package se.stportfolj.pdf.running;

import java.util.List;
import java.util.Optional;

/** A part of a running document, from top to bottom. A blank is a line to write on. */
public sealed interface Block {
  /** A heading; level 1 is the title, level 3 stands above a few lines to write on. */
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

  /**
   * A label and its value, or lines to write on where it is not known.
   *
   * @param lines how many lines, at least one
   */
  record Field(String label, Optional<String> value, int lines) implements Block {}

  /** Empty lines to write on. */
  record Lines(int count) implements Block {}

  /**
   * A table. One without rows gets a few empty ones to write in.
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
   * A picture of bars along one line of time, each lane with its name to the left.
   *
   * @param told the same in words, for those who do not see it
   * @param ticks the years, in order
   * @param marks days that stand out, with their own words
   * @param legend what the shades mean
   */
  record TimeLine(
      String told, List<Lane> lanes, List<Tick> ticks, List<Tick> marks, List<Key> legend)
      implements Block {
    /** Keeps its own copies. */
    public TimeLine {
      lanes = List.copyOf(lanes);
      ticks = List.copyOf(ticks);
      marks = List.copyOf(marks);
      legend = List.copyOf(legend);
    }
  }

  /** Bars beside one another that do not overlap. */
  record Lane(String label, List<Bar> bars) {
    /** Keeps its own copy. */
    public Lane {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param from its place on the line, from 0 to 1, and so {@code to}
   * @param height from 0 to 1
   */
  record Bar(double from, double to, double height, Shade shade) {}

  /** How dark a bar is. */
  enum Shade {
    /** Only its outline. */
    OPEN,
    LIGHT,
    MIDDLE,
    DARK
  }

  /** What a shade means. */
  record Key(Shade shade, String text) {}

  /** A day on the line, from 0 to 1, with its words. */
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
