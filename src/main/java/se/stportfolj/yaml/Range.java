package se.stportfolj.yaml;

/**
 * A stretch of a text file. Lines and columns count from 1; columns count Unicode code points; the
 * end is exclusive, so {@code endColumn} is the column after the last character.
 */
public record Range(int line, int column, int endLine, int endColumn) implements Comparable<Range> {
  /** The first character of a file: the place of a finding about a file as a whole. */
  public static final Range START = new Range(1, 1, 1, 1);

  /** Whether another range begins within this one. */
  public boolean holds(Range other) {
    boolean after = other.line != line ? other.line > line : other.column >= column;
    boolean before = other.line != endLine ? other.line < endLine : other.column < endColumn;
    return after && before;
  }

  // Written out because a record's own is linked when it is first called, milliseconds of each
  // start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Range range
        && line == range.line
        && column == range.column
        && endLine == range.endLine
        && endColumn == range.endColumn;
  }

  @Override
  public int hashCode() {
    return ((line * 31 + column) * 31 + endLine) * 31 + endColumn;
  }

  @Override
  public int compareTo(Range other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
