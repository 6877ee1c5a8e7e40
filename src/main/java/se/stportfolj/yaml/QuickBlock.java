package se.stportfolj.yaml;

import se.stportfolj.yaml.Node.Scalar;

/**
 * A block of text, for {@link QuickReader}: {@code |} with its lines, {@code >} with them folded.
 */
final class QuickBlock {
  private final QuickText text;
  private final boolean folded;
  private final StringBuilder out = new StringBuilder();

  /** The line breaks since the last line that had text. */
  private int breaks;

  /** Whether that line began without further indentation; only such lines are folded. */
  private boolean flush;

  private QuickBlock(QuickText text) {
    this.text = text;
    this.folded = text.here() == '>';
  }

  /**
   * Reads one, to the beginning of what follows it.
   *
   * @param column that of the key or hyphen that it belongs to, from 0
   */
  static Scalar read(QuickText text, int column) {
    Range sign = text.from(text.at());
    return new QuickBlock(text).read(column, sign);
  }

  private Scalar read(int column, Range sign) {
    text.pass();
    boolean strip = text.here() == '-';
    if (strip) {
      text.pass();
    }
    text.spaces();
    text.nextLine();
    text.spaces();
    int indent = text.column();
    if (indent <= column || text.here() == '\n') {
      throw new QuickText.GivenUp();
    }
    text.toLineStart();
    Range last = lines(indent);
    out.append(strip ? "" : "\n"); // also where the text ends without, as the engine has it
    text.toLineStart();
    text.toContent();
    return new Scalar(out.toString(), false, QuickText.span(sign, last));
  }

  /** Takes the lines, and returns where the last ends that has text. */
  private Range lines(int indent) {
    Range last = Range.START;
    while (!text.ended()) {
      while (text.column() < indent && text.here() == ' ') {
        text.pass();
      }
      if (text.ended() || (text.column() < indent && text.here() != '\n')) {
        return last;
      }
      if (text.here() == '\n') {
        breaks++;
      } else {
        last = line();
      }
      if (!text.ended()) {
        text.nextLine();
      }
    }
    return last;
  }

  private Range line() {
    int from = text.at();
    boolean begins = text.here() != ' ';
    text.toLineEnd();
    if (Character.isWhitespace(text.before())) {
      throw new QuickText.GivenUp(); // where the block ends would depend on the lines before
    }
    if (out.length() > 0) {
      boolean joined = folded && flush && begins;
      out.append(joined ? breaks == 1 ? " " : "" : "\n").append("\n".repeat(breaks - 1));
    }
    out.append(text.text(from, text.at()));
    flush = begins;
    breaks = 1;
    return text.from(text.at());
  }
}
