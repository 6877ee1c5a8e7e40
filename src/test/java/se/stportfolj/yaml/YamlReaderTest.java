package se.stportfolj.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Problem.Kind;

class YamlReaderTest {

  private static Tree read(String text) {
    return YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Scalar scalar(Tree tree, String key) {
    assertThat(tree.problems()).isEmpty();
    return (Scalar) ((Mapping) tree.root().orElseThrow()).get(key).orElseThrow();
  }

  private static List<Kind> kinds(Tree tree) {
    return tree.problems().stream().map(Problem::kind).toList();
  }

  /** Each of these is turned into something else by a parser that guesses types. */
  @ParameterizedTest
  @CsvSource({
    "0101011234",
    "017044124",
    "no",
    "on",
    "1_000",
    "0x10",
    "1e3",
    "12:30:45",
    ".inf",
    "-.5",
    "2022-02-01",
    "0o17",
    "+46",
    "1.10",
    "true",
    "NaN",
    "0b11"
  })
  void keepsTheTextOfAPlainValue(String text) {
    Scalar value = scalar(read("personnummer: " + text + "\n"), "personnummer");
    assertThat(value.text()).isEqualTo(text);
    assertThat(value.plain()).isTrue();
  }

  @Test
  void tellsWrittenNothingFromEmptyText() {
    Tree tree = read("a:\nb: \"\"\nc: ~\nd: null\ne: 'null'\nf: ''\n");
    assertThat(scalar(tree, "a").isNull()).isTrue();
    assertThat(scalar(tree, "b").isNull()).isFalse();
    assertThat(scalar(tree, "b").text()).isEmpty();
    assertThat(scalar(tree, "c").isNull()).isTrue();
    assertThat(scalar(tree, "d").isNull()).isTrue();
    assertThat(scalar(tree, "e").isNull()).isFalse();
    assertThat(scalar(tree, "f").isNull()).isFalse();
  }

  @Test
  void placesCountCodePoints() {
    Tree tree = read("namn: {förnamn: Åsa, emoji: \"👩‍⚕️\", efternamn: Öst}\n");
    Mapping name = (Mapping) ((Mapping) tree.root().orElseThrow()).get("namn").orElseThrow();
    assertThat(name.get("förnamn").orElseThrow().range()).isEqualTo(new Range(1, 17, 1, 20));
    assertThat(name.entry("efternamn").orElseThrow().key().range())
        .isEqualTo(new Range(1, 37, 1, 46));
    assertThat(tree.root().orElseThrow().range()).isEqualTo(new Range(1, 1, 1, 51));
  }

  @Test
  void aBlockEndsWhereItsTextEnds() {
    Tree tree = read("a: |\n  rad ett\n  rad två\n\nb: 1\n");
    assertThat(scalar(tree, "a").text()).isEqualTo("rad ett\nrad två\n");
    assertThat(scalar(tree, "a").range()).isEqualTo(new Range(1, 4, 3, 10));
    assertThat(scalar(tree, "a").plain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1|ANCHOR|1|4",
        "&x a: 1|ANCHOR|1|1",
        "a: &x {b: 1}|ANCHOR|1|4",
        "a: [&x 1]|ANCHOR|1|5",
        "a: !!str 1|TAG|1|4",
        "!!str a: 1|TAG|1|1",
        "a: !!python/object {b: 1}|TAG|1|4",
        "a: ! 1|TAG|1|4",
        "--- !!map {a: 1}|TAG|1|5",
        "%YAML 1.1\\n---\\na: 1|DIRECTIVE|1|1",
        "a: 1\\n---\\nb: 2|SECOND_DOCUMENT|3|1",
        "a: 1\\n...\\n---\\n|SECOND_DOCUMENT|4|1",
        "a: 1\\na: 2|DUPLICATE_KEY|2|1",
        "a: {b: 1, b: 2}|DUPLICATE_KEY|1|11",
        "<<: {a: 1}|MERGE_KEY|1|1",
        "a: [1|UNCLOSED_BRACKET|1|4",
        "a:\\tb: c|TAB|1|3",
        "a: \"x|UNCLOSED_QUOTE|1|4",
        "? [a, b]\\n: c|SYNTAX|1|3",
        "*x : 1|ALIAS|1|1",
        "a: @x|RESERVED_CHARACTER|1|4",
      })
  void refusesWhatNobodyWritesByHand(String text, Kind kind, int line, int column) {
    Tree tree = read(text.replace("\\n", "\n").replace("\\t", "\t"));
    assertThat(kinds(tree)).containsExactly(kind);
    Range range = tree.problems().get(0).range();
    assertThat(List.of(range.line(), range.column())).containsExactly(line, column);
  }

  @Test
  void anAliasIsNotItsName() {
    Tree tree = read("a: &x 1\nb: *x\nc: [*x]\n");
    assertThat(kinds(tree)).containsExactly(Kind.ANCHOR, Kind.ALIAS, Kind.ALIAS);
  }

  @Test
  void everyProblemIsReported() {
    Tree tree = read("a: &x 1\na: *x\nb: !!int 2\n<<: {}\n---\nc: 1\n");
    assertThat(kinds(tree))
        .containsExactly(
            Kind.ANCHOR,
            Kind.ALIAS,
            Kind.DUPLICATE_KEY,
            Kind.TAG,
            Kind.MERGE_KEY,
            Kind.SECOND_DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "'# bara en kommentar\n'", "'---\n'", "'~'"})
  void emptyIsSaid(String text) {
    assertThat(kinds(read(text))).containsExactly(Kind.EMPTY);
  }

  @Test
  void bytesThatAreNotText() {
    assertThat(kinds(YamlReader.read("å".getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly(Kind.NOT_UTF8);
    assertThat(kinds(YamlReader.read("a: å".getBytes(StandardCharsets.UTF_16))))
        .containsExactly(Kind.NOT_UTF8);
    assertThat(kinds(read("a: 1\nb: \u001b[31m\n"))).containsExactly(Kind.CONTROL_CHARACTER);
    assertThat(kinds(read("\u0000\u0001"))).containsExactly(Kind.CONTROL_CHARACTER);
    assertThat(kinds(YamlReader.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'})))
        .isEmpty();
  }

  @Test
  void depthIsBounded() {
    assertThat(kinds(read("[".repeat(100_000)))).containsExactly(Kind.TOO_DEEP);
    assertThat(kinds(read("- ".repeat(2_000) + "x"))).containsExactly(Kind.TOO_DEEP);
    assertThat(kinds(read("a: ".repeat(1) + "{b: ".repeat(900)))).containsExactly(Kind.TOO_DEEP);
  }

  @Test
  void lineSeparatorsOfUnicodeAreNotLineBreaks() {
    Tree tree = read("a: x\u2028y\nb: 2\n");
    assertThat(scalar(tree, "b").range().line()).isEqualTo(2);
  }

  @Test
  void carriageReturnsCountAsAnEditorCountsThem() {
    Tree tree = read("a: 1\r\nb: 2\rc: 3\n");
    assertThat(scalar(tree, "c").range()).isEqualTo(new Range(3, 4, 3, 5));
  }

  /** The engine reads its text in pieces, and an emoji may lie across the border of two. */
  @Test
  void anEmojiMayStandAnywhere() {
    for (int before = 1000; before < 1050; before++) {
      String value = "x".repeat(before) + "\uD83D\uDE00".repeat(600);
      for (String text :
          List.of("a: " + value, "a: |\n  " + value + "\n", "a: \"" + value + "\"")) {
        assertThat(scalar(read(text), "a").text().strip()).isEqualTo(value);
      }
    }
  }

  @Test
  void aKeyMayBeOfAnyLength() {
    String key = "x".repeat(60_000);
    assertThat(scalar(read("{a: 1, " + key + "}"), key).text()).isEmpty();
  }

  @Test
  @Timeout(10)
  void aKeyRepeatedThroughoutAFileIsToldInTime() {
    assertThat(read("id: hc-1\n".repeat(60_000)).problems()).hasSize(59_999);
  }
}
