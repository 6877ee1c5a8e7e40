package se.stportfolj.regulation;

import se.stportfolj.text.Message;
import se.stportfolj.yaml.Range;

/** A file of a repository that stands before the shipped one of a specialty and regulation. */
public sealed interface Overriding {
  /** Its path as shown. */
  String file();

  /** It is used, and nothing of the shipped file is. */
  record Used(String file, TargetDescription target) implements Overriding {}

  /**
   * It is not in the format of docs/regulation-format.md: nothing of it is used, and the shipped
   * file is.
   *
   * @param reason what is wrong
   */
  record Refused(String file, Range range, Message reason) implements Overriding {}
}
