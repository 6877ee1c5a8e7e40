package se.stportfolj.report.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.KeyFigure;
import se.stportfolj.cohort.OrientationCount;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** The key figures and the region's aims. */
final class KeyFigureText {
  private final Cohort cohort;
  private final Writer out;
  private final Texts texts;
  private final Style style;
  private final int columns;

  KeyFigureText(Cohort cohort, Writer out, Texts texts, Style style, int columns) {
    this.cohort = cohort;
    this.out = out;
    this.texts = texts;
    this.style = style;
    this.columns = columns;
  }

  void write() throws IOException {
    out.write("\n" + style.strong(texts.get("cohort.head.key-figures")) + "\n");
    TextTable table =
        new TextTable()
            .left(texts.get("cohort.column.figure"), 44)
            .right(texts.get("cohort.column.count"))
            .right("%")
            .right(texts.get("cohort.column.target"))
            .left(texts.get("cohort.column.met"), 12);
    for (KeyFigure one : cohort.keyFigures()) {
      table.row(
          List.of(
              texts.get("cohort.figure." + one.kind().key()),
              one.count().map(c -> c.numerator() + "/" + c.denominator()).orElse("–"),
              one.percent().map(p -> texts.number(p.rounded(1))).orElse("–"),
              Integer.toString(one.target()),
              met(one, texts)));
    }
    table.write(out, style);
    for (String told : unknown(cohort, texts)) {
      out.write("  " + Columns.wrapped(told, Math.max(30, columns - 2), 4) + "\n");
    }
    for (String source : sources(cohort, texts)) {
      out.write(style.faint("  = " + source) + "\n");
    }
    aims();
  }

  /** What is not known of the figures, and why. */
  static List<String> unknown(Cohort cohort, Texts texts) {
    List<String> all = new ArrayList<>();
    for (KeyFigure one : cohort.keyFigures()) {
      for (Message unknown : one.unknown()) {
        all.add(texts.get("cohort.figure." + one.kind().key()) + ": " + texts.say(unknown));
      }
    }
    return all;
  }

  /** What asks for the figures, each once. */
  static Set<String> sources(Cohort cohort, Texts texts) {
    Set<String> sources = new TreeSet<>();
    cohort.keyFigures().forEach(one -> sources.add(texts.source(one.source())));
    return sources;
  }

  /** Whether the target is reached. */
  static String met(KeyFigure one, Texts texts) {
    return one.met()
        .map(yes -> texts.get(yes ? "cohort.met.yes" : "cohort.met.no"))
        .orElseGet(() -> texts.get("cohort.met.unknown"));
  }

  private void aims() throws IOException {
    if (cohort.orientations().isEmpty()) {
      return;
    }
    out.write("\n" + style.strong(texts.get("cohort.head.orientations")) + "\n");
    for (OrientationCount one : cohort.orientations()) {
      out.write(
          Columns.left(texts.get("cohort.orientation." + one.orientation().key()), 22)
              + one.trainees()
              + "  ("
              + aim(one, texts)
              + ")\n");
    }
  }

  /** The region's aim, and whether it is kept. */
  static String aim(OrientationCount one, Texts texts) {
    return one.met().isEmpty()
        ? texts.get("cohort.aim.none")
        : texts.say(new Message("cohort.aim", Map.of("aim", Blank.of(range(one)))))
            + ", "
            + texts.get(one.met().get() ? "cohort.met.yes" : "cohort.met.no");
  }

  /** {@code 6–8}, {@code ≥ 6}, {@code ≤ 8}. */
  private static String range(OrientationCount one) {
    if (one.atLeast().isPresent() && one.atMost().isPresent()) {
      return one.atLeast().get() + "–" + one.atMost().get();
    }
    return one.atLeast().map(n -> "≥ " + n).orElseGet(() -> "≤ " + one.atMost().orElseThrow());
  }
}
