package se.stportfolj.format;

import java.util.Map;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;

/**
 * A data file that is not in its format, such as that of docs/regulation-format.md for the law. For
 * a shipped file this is a mistake in the program.
 */
public final class MalformedFileException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient Range range;
  private final transient Message reason;

  /**
   * Something wrong at a place.
   *
   * @param what a text {@code malformed.<what>}
   * @param found what stands there, for the text
   */
  MalformedFileException(String file, Range range, String what, String found) {
    this(file, range, new Message("malformed." + what, Map.of("found", Blank.of(found))));
  }

  private MalformedFileException(String file, Range range, Message reason) {
    super(
        file
            + ":"
            + range.line()
            + ":"
            + range.column()
            + ": "
            + Texts.of(Language.EN).say(reason));
    this.range = range;
    this.reason = reason;
  }

  /** Where. */
  public Range range() {
    return range;
  }

  /** What is wrong, without the place. */
  public Message reason() {
    return reason;
  }
}
