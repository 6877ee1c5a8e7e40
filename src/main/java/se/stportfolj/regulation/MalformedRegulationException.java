package se.stportfolj.regulation;

import java.util.Map;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;

/**
 * A data file of the law that is not in the format of docs/regulation-format.md. For a shipped file
 * this is a mistake in the program.
 */
public final class MalformedRegulationException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient Range range;
  private final transient Message reason;

  /**
   * Something wrong at a place.
   *
   * @param what a text {@code malformed.<what>}
   * @param found what stands there, for the text
   */
  MalformedRegulationException(String file, Range range, String what, String found) {
    this(file, range, new Message("malformed." + what, Map.of("found", Blank.of(found))));
  }

  private MalformedRegulationException(String file, Range range, Message reason) {
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

  public Range range() {
    return range;
  }

  /** What is wrong, without the place. */
  public Message reason() {
    return reason;
  }
}
