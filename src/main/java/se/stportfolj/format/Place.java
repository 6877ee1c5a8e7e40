package se.stportfolj.format;

import se.stportfolj.yaml.Range;

/**
 * A place in a file.
 *
 * @param file the path to show, relative to the working directory, with {@code /}
 */
public record Place(String file, Range range) {
  /** Line and column without the file: {@code 3:12}. */
  public String within() {
    return range.line() + ":" + range.column();
  }

  // Written out because a record's own is linked when it is first called, milliseconds of each
  // start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && file.equals(place.file) && range.equals(place.range);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + range.hashCode();
  }
}
