package se.stportfolj.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns count code points, whether or not every character is one. */
class SourceTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "a: b\nc: å",
        "a\r\nb\rc\n\nd",
        "a: 🙂 b\nc: d🙂🙂\n🙂",
        "\r\n\r\n",
        "one\n🙂\r\ntwo\rthree",
      })
  void everyCharacterIsFoundWhereItStands(String text) {
    SourceText source = Sources.of(text);
    for (int line = 1; line <= source.lines(); line++) {
      int[] points = source.line(line).codePoints().toArray();
      for (int column = 1; column <= points.length; column++) {
        assertThat(source.codePointAt(line, column)).isEqualTo(points[column - 1]);
      }
      assertThat(source.codePointAt(line, points.length + 1)).isZero();
      assertThat(source.codePointAt(line, 0)).isZero();
    }
    assertThat(source.codePointAt(0, 1)).isZero();
    assertThat(source.codePointAt(source.lines() + 1, 1)).isZero();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Range place = source.placeOf(i);
      int expected = text.codePointAt(i);
      if (expected != '\n' && expected != '\r') {
        assertThat(source.codePointAt(place.line(), place.column())).isEqualTo(expected);
      }
    }
    assertThat(source.placeOf(text.length()).line()).isEqualTo(source.lines());
  }

  /** What rests on it: no value of such a file has any other character, escaped or not. */
  @ParameterizedTest
  @ValueSource(strings = {"", "tab\t", "\"\\u0301\"", "e\u0301", "\u0001", "😀"})
  void onlyLettersOfTheLatinScriptAreSimple(String text) {
    assertThat(Sources.of("name: Łukasz Åström – Nguyễn Thị Lan\r\n" + text).isSimple())
        .isEqualTo(text.isEmpty());
  }
}
