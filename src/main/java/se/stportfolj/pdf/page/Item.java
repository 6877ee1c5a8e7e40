package se.stportfolj.pdf.page;

import java.util.List;
import java.util.Optional;

/** Something on a form's page, in reading order. */
public sealed interface Item {
  /** Points that letters keep from the middle of a line. */
  double LINE = 0.8;

  /** What a printed text is for. */
  enum Role {
    TITLE,
    SECTION,
    STATEMENT,
    NOTE
  }

  /** How letters look. */
  enum Style {
    REGULAR,
    BOLD,
    ITALIC
  }

  /** Where text stands between left and right. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * Words the form prints.
   *
   * @param size of the letters, in points
   * @param leading points from line to line
   * @param x points from the left: the first letter, the middle or the last letter, by {@code
   *     align}
   * @param y points from the bottom to the base line
   */
  record Print(
      Lettering words,
      Role role,
      Style style,
      double size,
      double leading,
      Align align,
      double x,
      double y)
      implements Item {
    /** From line to line, as a part of the size, where the blank says nothing else. */
    public static final double LEADING = 1.2;

    /** Points from a frame's upper edge to its label's base line, on all blanks alike. */
    public static final double LABEL_DROP = 8.08;

    /** Points from a frame's left edge to its label, on all blanks alike. */
    public static final double LABEL_INDENT = 2.83;

    /** The size of labels, in points, on all blanks alike. */
    public static final double LABEL_SIZE = 7;

    /** Points from the bottom to the lowest edge of its letters. */
    double foot() {
      return y - (words.lines().size() - 1) * leading - Typeface.DESCENT * size;
    }
  }

  /**
   * A field for text.
   *
   * @param key our name of it, the same on every form where it means the same
   * @param acro the official blank's name of it; empty where the blank has only a line to write on
   * @param label what the form prints beside it
   * @param caption its label, after the heading that tells it from others with the same
   * @param frame the lines around it and its label; empty where the form draws none
   * @param rect where the value goes
   * @param multiline whether it is made for running text
   * @param byHand whether it is left for a pen: signature, place and date
   * @param lastCopyOnly whether only the last copy has it, when rows need several copies
   * @param keepFree points at its foot in which the form prints something
   * @param continues the key of the field whose text goes on in this one
   */
  record TextField(
      String key,
      Optional<String> acro,
      Print label,
      String caption,
      Optional<Box> frame,
      Box rect,
      Align align,
      boolean multiline,
      boolean byHand,
      boolean lastCopyOnly,
      double keepFree,
      Optional<String> continues)
      implements Item {
    /** Where letters touch neither the lines nor the label nor what the form prints at the foot. */
    public Band clear() {
      double bottom = frame.map(f -> f.bottom() + LINE).orElse(rect.bottom());
      double top = frame.map(f -> f.top() - LINE).orElse(rect.top());
      return new Band(
          Math.max(bottom, rect.bottom() + keepFree),
          labelIsBeside() ? top : Math.min(top, label.foot()));
    }

    /** Whether the label stands to the left of the value and not above it. */
    public boolean labelIsBeside() {
      return label.y() < rect.top() && label.x() < rect.left() - Print.LABEL_INDENT;
    }
  }

  /** Lines around words, without a field. */
  record Frame(Box box) implements Item {}

  /** A box to tick. */
  record CheckBox(String key, String acro, Print label, String caption, Box rect) implements Item {}

  /**
   * Rows of the same fields.
   *
   * @param top points from the bottom to the upper edge of the heads
   * @param headHeight points
   * @param pitch points from row to row
   * @param rowNames what ends the official names of a row's fields, from the top row down
   */
  record RowTable(
      String key,
      double top,
      double headHeight,
      double pitch,
      List<String> rowNames,
      List<Column> columns)
      implements Item {
    public RowTable {
      rowNames = List.copyOf(rowNames);
      columns = List.copyOf(columns);
    }

    /** The lines around a cell; rows count from 0. */
    public Box frame(int row, Column column) {
      double upper = top - headHeight - row * pitch;
      return new Box(column.left(), upper - pitch, column.right(), upper);
    }

    /** Where letters in a cell touch neither the lines nor a head within the row. */
    public Band clear(int row, Column column) {
      Box frame = frame(row, column);
      double top = frame.top() - LINE;
      boolean underHead = row == 0 && headIsInFirstRow();
      return new Band(frame.bottom() + LINE, underHead ? Math.min(top, label(column).foot()) : top);
    }

    /** What a column's head says, at its place. */
    public Print label(Column column) {
      double x = column.left() + Print.LABEL_INDENT;
      double y = top - Print.LABEL_DROP;
      return new Print(
          column.label(),
          Role.NOTE,
          Style.BOLD,
          Print.LABEL_SIZE,
          column.leading(),
          Align.LEFT,
          x,
          y);
    }

    /** The lines around a column's head; with the first row where it has none of its own. */
    public Box head(Column column) {
      double lower = top - headHeight - (headIsInFirstRow() ? pitch : 0);
      return new Box(column.left(), lower, column.right(), top);
    }

    /** Whether the heads stand within the first row, as on SOSFS 2015:8 bilaga 8 a. */
    public boolean headIsInFirstRow() {
      return headHeight < Print.LABEL_DROP + 2;
    }
  }

  /**
   * A column of a table.
   *
   * @param acro what starts the official names of the column's fields
   * @param leading points from line to line of its head
   */
  record Column(
      String key, String acro, Lettering label, double leading, double left, double right) {}
}
