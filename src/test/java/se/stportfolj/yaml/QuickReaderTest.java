package se.stportfolj.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read quickly is what the YAML engine reads, places and all; or it is not read. */
class QuickReaderTest {
  private static final String SIGNS = " \n:-#,[]{}\"'|>.?&*!%@`~ax1ä\\\t=<\r";

  private static boolean isQuick(String text) {
    return QuickReader.read(Sources.of(text)).isPresent();
  }

  /** Whether it was read quickly; and if so, that nothing is different. */
  private static boolean compare(String text) {
    SourceText source = Sources.of(text);
    Optional<Node> quick = QuickReader.read(source);
    if (quick.isPresent()) {
      Tree slow = YamlReader.byEngine(source);
      assertThat(slow.problems()).as(text).isEmpty();
      assertThat(quick).as(text).isEqualTo(slow.root());
    }
    return quick.isPresent();
  }

  private static List<String> corpus() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String root : List.of("examples", "src/test/resources", "src/main/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          if (Files.isRegularFile(file) && Files.size(file) < 300_000) {
            SourceText.Decoded decoded = SourceText.decode(Files.readAllBytes(file));
            texts.add(decoded.wellFormed() ? decoded.source().text() : "");
          }
        }
      }
    }
    return texts;
  }

  @Test
  void everyFileIsReadAlike() throws IOException {
    int quick = 0;
    List<String> corpus = corpus();
    for (String text : corpus) {
      boolean unix = compare(text);
      assertThat(compare(text.replace("\n", "\r\n"))).isEqualTo(unix && !text.contains("\r"));
      quick += unix ? 1 : 0;
    }
    assertThat(quick).isGreaterThan(corpus.size() * 7 / 10);
  }

  /** Each of them changed in a place or two, a few lines around that, many times over. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void brokenFilesAreReadAlike(long seed) throws IOException {
    Random random = new Random(seed);
    int quick = 0;
    int rounds = Integer.getInteger("st.mutations", 20);
    for (String text : corpus()) {
      for (int round = 0; round < rounds; round++) {
        StringBuilder changed = new StringBuilder(part(text, random));
        for (int times = random.nextInt(3); times >= 0; times--) {
          change(changed, random);
        }
        String broken = changed.toString();
        quick += compare(round % 4 == 3 ? broken.replace("\n", "\r\n") : broken) ? 1 : 0;
      }
    }
    assertThat(quick).isGreaterThan(1000);
  }

  /** Some lines of a file; all of it where it is small. */
  private static String part(String text, Random random) {
    List<String> lines = text.lines().toList();
    int from = lines.size() < 30 ? 0 : random.nextInt(lines.size() - 20);
    return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 30)))
        + (random.nextInt(4) == 0 ? "" : "\n");
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(5)) {
      case 0 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
      case 2 ->
          text.insert(at, "  ".repeat(random.nextInt(3)) + "\n" + " ".repeat(random.nextInt(6)));
      case 3 -> {
        int line = text.lastIndexOf("\n", at) + 1;
        text.insert(line, " ".repeat(1 + random.nextInt(3)));
      }
      default -> {
        int end = Math.min(text.length(), at + random.nextInt(40));
        text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      }
    }
  }

  /** Small texts out of signs alone, since in a file most places look alike. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void nonsenseIsReadAlike(long seed) {
    List<String> pieces =
        List.of(
            "a", "b: ", "- ", "\n", "\n  ", "\n    ", " ", ":", ",", "[", "]", "{", "}", "\"", "'",
            "#", " # c", "|\n", ">-\n", "-", "~", "c:", "\n- ", "\n\n", "x y", "...", "---", "å");
    Random random = new Random(seed);
    int quick = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "a: " : "");
      for (int count = random.nextInt(14); count >= 0; count--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      quick += compare(text.toString()) ? 1 : 0;
    }
    assertThat(quick).isGreaterThan(2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1",
        "a:\n- b\n- c: d\n  e:\nf: [g, h, ]\n",
        "a:\n  - {b: c, \"d\": 'e'}  # f\n  - - g\n    - h\n",
        "a: |\n  b\n\n   c\nd: >-\n  e\n  f\n\n  g\n",
        "a: [b,\n  c # d\n  ]\n",
      })
  void whatPeopleWriteIsReadQuickly(String text) {
    assertThat(isQuick(text)).isTrue();
    assertThat(compare(text)).isTrue();
  }

  /** Nothing is told here: whatever may be a problem is left to the engine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a: 1\na: 2",
        "a: {b: 1, b: 2}",
        "a: &x b",
        "a: *x",
        "a: !t b",
        "<<: {}",
        "---\na: b",
        "a: b\n---\nc: d",
        "%YAML 1.2\n---\na: b",
        "a: [b",
        "a: \"b",
        "a:\tb",
        "a: b\n  c",
        "a: \"\\q\"",
        "a: b: c",
        "a: |\n",
        "a: \uD83D\uDE00",
        "a: b\rc: d",
        "{a: b}\n..."
      })
  void theRestIsLeftToTheEngine(String text) {
    assertThat(isQuick(text)).isFalse();
  }

  @Test
  void depthIsLeftToTheEngine() {
    assertThat(isQuick("a: " + "[".repeat(30) + "]".repeat(30))).isFalse();
    assertThat(isQuick("a: " + "[".repeat(100_000))).isFalse();
    assertThat(isQuick("- ".repeat(1000) + "b")).isFalse();
  }

  @Test
  void bytesAreDecodedAlike() {
    assertThat(YamlReader.read("å: ö\n".getBytes(UTF_8)).root())
        .isEqualTo(YamlReader.byEngine(Sources.of("å: ö\n")).root());
  }
}
