package se.stportfolj.regulation;

import se.stportfolj.yaml.Range;

/**
 * A data file of the law that is not in the format of docs/regulation-format.md. For a shipped file
 * this is a mistake in the program.
 */
public final class MalformedRegulationException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Range range;
  private final String reason;

  MalformedRegulationException(String file, Range range, String reason) {
    super(file + ":" + range.line() + ":" + range.column() + ": " + reason);
    this.file = file;
    this.range = range;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  public Range range() {
    return range;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }
}
