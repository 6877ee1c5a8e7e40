package se.stportfolj.document;

import se.stportfolj.text.Shown;

/** None of the documents asks for a personnummer, so none that a portfolio's text holds is told. */
final class HiddenNumbers {
  private HiddenNumbers() {}

  /** The text with the last four digits of a personnummer hidden, and nothing else changed. */
  static String of(String text) {
    int[] points = text.codePoints().toArray();
    int[] shown = Shown.of(text).codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (shown[i] == '*') {
        points[i] = '*';
      }
    }
    return new String(points, 0, points.length);
  }
}
