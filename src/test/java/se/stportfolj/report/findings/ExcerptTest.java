package se.stportfolj.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stportfolj.yaml.Range;
import se.stportfolj.yaml.SourceText;
import se.stportfolj.yaml.Sources;

class ExcerptTest {
  private static Excerpt of(String line, int column, int endColumn) {
    return new Excerpts().of(Sources.of(line), new Range(1, column, 1, endColumn));
  }

  @Test
  void swedishLettersTakeOneColumn() {
    Excerpt excerpt = of("namn: Åsa Öst", 7, 14);
    assertThat(excerpt.line()).isEqualTo("namn: Åsa Öst");
    assertThat(excerpt.carets()).isEqualTo("      ^^^^^^^");
  }

  /** Å as A and a ring of its own: two code points, one column. */
  @Test
  void combiningMarksTakeNone() {
    Excerpt excerpt = of("namn: A\u030Asa x", 12, 13);
    assertThat(excerpt.carets()).isEqualTo("          ^");
  }

  @Test
  void wideLettersTakeTwo() {
    Excerpt excerpt = of("日本: x", 5, 6);
    assertThat(excerpt.carets()).isEqualTo("      ^");
    assertThat(of("日本: x", 1, 3).carets()).isEqualTo("^^^^");
    assertThat(of("👍: x", 4, 5).carets()).isEqualTo("    ^");
  }

  @Test
  void tabsAreSpacesInBoth() {
    Excerpt excerpt = of("a:\t\tb", 5, 6);
    assertThat(excerpt.line()).isEqualTo("a:        b");
    assertThat(excerpt.carets()).isEqualTo("          ^");
  }

  @Test
  void anEmptyRangeAtTheEndOfTheLineHasACaret() {
    assertThat(of("a:", 3, 3).carets()).isEqualTo("  ^");
    assertThat(of("", 1, 1).carets()).isEqualTo("^");
  }

  @Test
  void aRangeOfSeveralLinesEndsWithItsFirst() {
    SourceText source = Sources.of("a: |\n  b\n");
    assertThat(new Excerpts().of(source, new Range(1, 4, 2, 4)).carets()).isEqualTo("   ^");
  }

  @Test
  void aLongLineIsCutAroundTheCarets() {
    Excerpt excerpt = of("x".repeat(300) + "FEL" + "y".repeat(300), 301, 304);
    assertThat(excerpt.line()).hasSize(98).startsWith("…x").endsWith("y…").contains("FEL");
    assertThat(excerpt.carets().indexOf('^')).isEqualTo(excerpt.line().indexOf("FEL"));
    assertThat(excerpt.carets()).endsWith("^^^");
  }

  @Test
  void aPersonnummerIsHiddenInTheQuotedLine() {
    Excerpt excerpt = of("personnummer: \"19900214-2389\"", 15, 30);
    assertThat(excerpt.line()).isEqualTo("personnummer: \"19900214-****\"");
    assertThat(excerpt.carets()).isEqualTo(" ".repeat(14) + "^".repeat(15));
  }
}
