package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** Who asks for Swedish gets no English, whatever is wrong with the files and whatever says so. */
class SwedishTest {
  private static final Path CORPUS = Path.of("src/test/resources/hostile");
  private static final Path BASE = Path.of("src/test/resources/cases/base-2021");

  /** What the English that could get through is made of; none is a Swedish word or a key. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|of|and|is|are|was|were|not|with|while|found|expected|could|cannot|cited|read"
              + "|official|blank|draft|class|courses?|table|recommendations?|editions?|general"
              + "|rule|common|decision of|older|wording|pages|questions|answers|project|specialty group"
              + "|scan|inferred|incomplete|conflict|knowledge|anywhere|stated|sets|from 20)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAID =
      Pattern.compile(
          "\"(message|hint|citation|summary|explanation|source|note|text|because)\" : \"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern SOURCE = Pattern.compile("(?:source|\\b[A-F]): \"([^\"]*)\"");

  private static final Pattern NOTE = Pattern.compile("note: \"([^\"]*)\"");

  @TempDir Path folder;

  private static List<String> english(String text) {
    // What stands in quotation marks is from the file; keys and names of files are English words.
    String own = text.replaceAll("”[^”]*”|[\\w/]+\\.yaml|[a-z]+(-[a-z]+)+", "");
    Matcher found = ENGLISH.matcher(own);
    List<String> words = new ArrayList<>();
    while (found.find()) {
      words.add(found.group() + " in: " + text);
    }
    return words;
  }

  @Test
  void englishIsRecognised() {
    assertThat(english("could not find expected ':'")).isNotEmpty();
    assertThat(english("SOSFS 2015:8, bilaga 1 (official blank form)")).isNotEmpty();
    assertThat(english("hakparentesen här avslutas aldrig")).isEmpty();
  }

  @Test
  void ofHostileFiles() throws IOException {
    int number = 0;
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path hostile : files.filter(Files::isRegularFile).sorted().toList()) {
        lay(hostile, Files.createDirectory(folder.resolve("p" + number++)));
      }
    }
    Run run = Run.in(folder, Map.of(), false, "validate", ".", "--lang", "sv", "--format", "json");
    assertThat(said(run.out())).hasSizeGreaterThan(200).flatMap(SwedishTest::english).isEmpty();
  }

  private static void lay(Path hostile, Path portfolio) throws IOException {
    try (Stream<Path> files = Files.list(BASE)) {
      for (Path one : files.toList()) {
        Files.copy(one, portfolio.resolve(one.getFileName().toString()));
      }
    }
    String name = hostile.getFileName().toString();
    Path file = portfolio.resolve(name.substring(name.indexOf('.') + 1));
    Files.write(file, Files.readAllBytes(hostile));
  }

  @Test
  void ofExamples() {
    for (String command :
        List.of(
            "validate examples",
            "rules",
            "specialties",
            "specialties psykiatri",
            "specialties horsel-och-balansrubbningar",
            "explain c8 --specialty psykiatri",
            "explain policy/supervision",
            "policies blekinge",
            "forecast examples",
            "status examples/erik-psykiatri-2015",
            "cohort examples/region")) {
      String[] all = (command + " --lang sv --format json").split(" ", -1);
      Run run = Run.in(Path.of("").toAbsolutePath(), Map.of(), false, all);
      assertThat(said(run.out())).isNotEmpty().flatMap(SwedishTest::english).isEmpty();
    }
  }

  private static List<String> said(String json) {
    TreeSet<String> said = new TreeSet<>();
    Matcher found = SAID.matcher(json);
    while (found.find()) {
      said.add(found.group(2));
    }
    return List.copyOf(said);
  }

  private static Set<String> inTheLaw(Pattern pattern) throws IOException {
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/regulations"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          texts.add(found.group(1));
        }
      }
    }
    return texts;
  }

  @Test
  void ofWhatTheLawRestsOn() throws IOException {
    Texts swedish = Texts.of(Language.SV);
    assertThat(inTheLaw(SOURCE))
        .hasSizeGreaterThan(50)
        .flatMap(source -> english(swedish.source(source)))
        .isEmpty();
  }

  /** A note of more than a name has its text; what it says can hardly be told from Swedish. */
  @Test
  void ofTheNotesInTheLaw() throws IOException {
    Texts swedish = Texts.of(Language.SV);
    assertThat(inTheLaw(NOTE))
        .hasSizeGreaterThan(50)
        .allSatisfy(note -> assertThat(swedish.note(note)).isNotEqualTo(note))
        .flatMap(note -> english(swedish.note(note)))
        .isEmpty();
  }

  @Test
  void aWebToolIsNamedAsOne() {
    assertThat(Texts.of(Language.SV).source("slf.se; st-ark"))
        .isEqualTo("slf.se; ST-ARK (ett webbverktyg för ST)");
    assertThat(Texts.of(Language.EN).source("st-ark, one edition or a general rule"))
        .isEqualTo("ST-ARK (a web tool for ST), one edition or a general rule");
  }
}
