package se.stportfolj.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text as a form prints it: lines of runs, where a run is in the text's own style or in light type.
 *
 * @param lines the lines, as broken on the blank
 */
public record Lettering(List<List<Run>> lines) {
  public Lettering {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** A stretch of one style. */
  public record Run(String text, boolean light) {}

  /** Reads the notation of the form descriptions: brackets hold light type, which keeps none. */
  public static Lettering parse(String marked) {
    List<List<Run>> lines = new ArrayList<>();
    boolean light = false;
    for (String line : marked.split("\n", -1)) {
      List<Run> runs = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= line.length(); i++) {
        boolean end = i == line.length();
        if (end || line.charAt(i) == '[' || line.charAt(i) == ']') {
          if (i > start) {
            runs.add(new Run(line.substring(start, i), light));
          }
          start = i + 1;
          light = end ? light : line.charAt(i) == '[';
        }
      }
      lines.add(runs);
    }
    return new Lettering(lines);
  }

  /** The words as printed, line by line. */
  public List<String> printedLines() {
    return lines.stream()
        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
        .toList();
  }

  /** The words as read: on one line, and a word that the form breaks with a hyphen made whole. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (String line : printedLines()) {
      boolean broken =
          text.length() > 1
              && text.charAt(text.length() - 1) == '-'
              && Character.isLetter(text.charAt(text.length() - 2))
              && !line.isEmpty()
              && Character.isLowerCase(line.charAt(0));
      if (broken) {
        text.setLength(text.length() - 1);
      } else if (text.length() > 0) {
        text.append(' ');
      }
      text.append(line);
    }
    return text.toString();
  }
}
