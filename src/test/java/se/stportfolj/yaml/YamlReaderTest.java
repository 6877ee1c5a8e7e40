package se.stportfolj.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** A file without its last line break says the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a: |\n  b", "a: >\n  b", "a: |\n  b\n\n   c", "a: |+\n  b", "a: |-\n  b"})
  void aBlockIsTheSameWithoutTheLastLineBreak(String text) {
    assertThat(scalar(read(text), "a").text()).isEqualTo(scalar(read(text + "\n"), "a").text());
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
        "a:\\tb: c|COLON_IN_VALUE|1|5",
        "a:\\n\\t- b|TAB|2|1",
        "\\ta: b|TAB|1|1",
        "- \\ta: b|TAB|1|3",
        "-\\t- b|TAB|1|2",
        "-\\t\\t- b|TAB|1|2",
        "- \\t - b|TAB|1|3",
        "- a\\n-\\t b: c|TAB|2|2",
        "?\\ta: b|TAB|1|2",
        "a:\\n  b: c\\n\\td: e|TAB|3|1",
        "a: \"x|UNCLOSED_QUOTE|1|4",
        "? [a, b]\\n: c|COMPLEX_KEY|1|3",
        "*x : 1|ALIAS|1|1",
        "a: @x|RESERVED_CHARACTER|1|4",
      })
  void refusesWhatNobodyWritesByHand(String text, Kind kind, int line, int column) {
    Tree tree = read(text.replace("\\n", "\n").replace("\\t", "\t"));
    assertThat(kinds(tree)).containsExactly(kind);
    Range range = tree.problems().get(0).range();
    assertThat(List.of(range.line(), range.column())).containsExactly(line, column);
  }

  /** Tabs between values and behind them are YAML; only indentation is of spaces alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "a:_b§a: b",
        "a:__b_# c§a: b",
        "a:_§a:",
        "a: {b: c}_# d§a: {b: c}",
        "a: \"b\"_§a: \"b\"",
        "a: [b,_c,__d]§a: [b, c, d]",
        "a: {_b:_c_}§a: {b: c}",
        "a:\\n_\\n  b: c\\n§a:\\n\\n  b: c\\n",
        "a: b\\n_# c\\nd: e§a: b\\nd: e",
        "a: |_\\n  b_c\\n_\\n  d\\n§a: |\\n  b_c\\n\\n  d\\n",
        "a: >-_# b\\n__\\n  c\\n§a: >-\\n\\n  c\\n",
        "a: 'b_c'§a: 'b_c'",
        "a: b_c§a: b_c",
        "a: b\\n_\\n  c§a: b\\n\\n  c",
        "a:\\n-_b§a:\\n- b",
        "a:\\n-_[b: c]§a:\\n- [b: c]",
        "a:\\n-_\"b\"§a:\\n- \"b\"",
        "---_a§--- a",
        "a: b_\\n_§a: b",
        "a: \"b\\n_c\"§a: \"b\\n c\"",
        "a:_\"b_: - c\"_#_d\\n_\\n'e'_:_- f§a: \"b_: - c\"\\n\\n'e' : -_f",
      })
  void tabsThatSeparateOrTrailAreLikeSpaces(String tabs, String spaces) {
    Tree one = read(tabs.replace("\\n", "\n").replace('_', '\t'));
    Tree other = read(spaces.replace("\\n", "\n").replace('_', '\t'));
    assertThat(kinds(one)).isEqualTo(kinds(other));
    assertThat(one.root().map(YamlReaderTest::shown))
        .isEqualTo(other.root().map(YamlReaderTest::shown));
  }

  private static String shown(Node node) {
    StringBuilder out = new StringBuilder();
    if (node instanceof Scalar scalar) {
      out.append(scalar.plain()).append('<').append(scalar.text()).append('>');
    } else if (node instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        out.append('{').append(shown(entry.key())).append(shown(entry.value())).append('}');
      }
    } else if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        out.append('[').append(shown(item)).append(']');
      }
    }
    return out.toString();
  }

  /** Told where somebody has to write something, and not where it was noticed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "a: [b, c\\nd: e\\n§UNCLOSED_BRACKET§1§4",
        "a: [b, c\\nd: [e]\\nf: {g: h}\\n§UNCLOSED_BRACKET§1§4",
        "a: [b, c\\nd: |\\n  e\\n§UNCLOSED_BRACKET§1§4",
        "a:\\n  - {b: [c, d}\\n§UNCLOSED_BRACKET§2§9",
        "a:\\n  - {b: c\\n  - {b: d}\\n§UNCLOSED_BRACKET§2§5",
        "a: [b, c}§UNCLOSED_BRACKET§1§4",
        "a: [{b: c} {d: e}]§MISSING_COMMA§1§12",
        "a: \"b\\nc: \"d\"\\n§UNCLOSED_QUOTE§1§4",
        "a: 'b\\nc: 'd'\\n§UNCLOSED_QUOTE§1§4",
        "a: {b: \"c, d: \"e\"}§TEXT_AFTER_QUOTE§1§8",
        "a: \"b \"c\" d\"§TEXT_AFTER_QUOTE§1§4",
        "a: \"b\" c: d§INDENTATION§1§8",
        "a: \"b\", \"c\"§STRAY_SIGN§1§7",
        "a: b]\\nc: \"d\"]§STRAY_SIGN§2§7",
        "a: }§STRAY_SIGN§1§4",
        "a\\nb: c§COLON_IN_VALUE§2§2",
        "a: b\\nc\\nd: e§MISSING_COLON§2§1",
        "a: b\\n- c§LIST_ENTRY§2§1",
        "a: - b§LIST_ENTRY§1§4",
        "a: ? b§QUESTION_MARK§1§4",
        "a: [b, , c]§MISSING_VALUE§1§8",
        "a: {b: c, : d}§COLON_IN_BRACKETS§1§11",
        "{\"a\"\\n: b}§COLON_IN_BRACKETS§2§1",
        "{a: :b}§COLON_IN_BRACKETS§1§5",
        "a: \"\\q\"§ESCAPE§1§6",
        "a: \"\\x0g\"§ESCAPE§1§7",
        "a: | b§BLOCK_HEADER§1§6",
        "a: |0\\n b§BLOCK_HEADER§1§5",
        "a: |\\n   \\n b§BLOCK_INDENTATION§3§2",
        "'a' b§EXTRA_CONTENT§1§5",
        "a: \"x\"#y§JOINED_COMMENT§1§7",
        "a: [b]#y§JOINED_COMMENT§1§7",
        "a: [b,#y\\n c]§JOINED_COMMENT§1§7",
        "a: [#y\\n c]§JOINED_COMMENT§1§5",
      })
  void aFaultIsToldWhereItIs(String text, Kind kind, int line, int column) {
    refusesWhatNobodyWritesByHand(text, kind, line, column);
  }

  @ParameterizedTest
  @CsvSource({
    "'a: b,#c', 'b,#c'",
    "'a: b#c', 'b#c'",
    "'a: \"b#c\" # d', 'b#c'",
    "'a: \",#c\"', ',#c'",
    "'# \"#\na: b', b",
    "'a: |\n  b,#c\n', 'b,#c\n'",
  })
  void aNumberSignWithinAValueIsOfTheValue(String text, String value) {
    assertThat(scalar(read(text.replace("\\n", "\n")), "a").text())
        .isEqualTo(value.replace("\\n", "\n"));
  }

  @Test
  void withinBracketsNobodyLooksAtIndentation() {
    Tree tree = read("a: [\nb,\nc\n]\nd: e\n");
    assertThat(tree.problems()).isEmpty();
    assertThat(shown(tree.root().orElseThrow())).contains("[true<b>][true<c>]");
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
