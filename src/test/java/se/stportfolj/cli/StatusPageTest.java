package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code st status --format html} from outside, by what stands in the file. */
class StatusPageTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final String HOSTILE =
      "</title></style></script></svg>\\\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
  private static final Pattern VALUE =
      Pattern.compile("(?m)(?<=[ {-])([a-z-]+): (\"[^\"\\n]*\"|[^\\s\"{\\[|>&#][^,}#\\n]*)");

  @TempDir Path folder;

  private static PageSource page(String... more) {
    List<String> arguments = new ArrayList<>(List.of("status", "--format", "html"));
    arguments.addAll(List.of(more));
    Run run = Run.st(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return new PageSource(run.out());
  }

  @Test
  void thePageSaysWhatTheTextSays() {
    String html = page(ANNA).html();
    assertThat(html)
        .contains("<h1>Anna Lindqvist</h1>")
        .contains("44.5 of 66.0 months")
        .contains("Delmål: 39 of 44 covered")
        .contains("Supervision recorded in one more month this training year")
        .contains("the signed original, for 73 days")
        .contains("delmal/certificate-missing")
        .contains("Have the original of bilaga 9 signed")
        .contains("Advice: ")
        .contains("done 2028-09-06</text>");
  }

  @Test
  void monthsRecordedAndAssumedStandApartAndAddUp() {
    assertThat(page(ANNA, "--as-of", "2029-01-31").html())
        .containsPattern("Recorded, months</dt><dd>66\\.8<")
        .containsPattern("Assumed, months</dt><dd>4\\.0<")
        .contains("70.8 of 66.0 months, 4.0 of them assumed")
        .contains("class=\"assumed\"");
    assertThat(page(ANNA).html()).doesNotContain("Assumed, months", "class=\"assumed\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void nothingButItsOwnStyleIsLetIn(String language) throws Exception {
    PageSource page = page(ANNA, "--lang", language);
    String style = page.inside("style").orElseThrow();
    assertThat(page.policy())
        .isEqualTo(
            "default-src 'none'; style-src "
                + PageSource.digest(style)
                + "; base-uri 'none'; form-action 'none'");
    assertThat(page.strange()).isEmpty();
    assertThat(style).doesNotContain("url(", "@import");
    assertThat(page.html()).contains("<html lang=\"" + language + "\">");
  }

  @Test
  void scenariosThatAreAskedForStandFolded() {
    assertThat(page(ANNA, "--what-if", "percent 80 from 2027-01-01").html())
        .containsPattern("percent 80 from 2027-01-01</td><td class=\"day\">2029-02-07<")
        .contains("+154 days");
    assertThat(page(ANNA).html()).contains("Give scenarios with --what-if");
    Run text = Run.st("status", ANNA, "--what-if", "percent 80 from 2027-01-01");
    assertThat(text.code()).isEqualTo(ExitCode.USAGE);
    assertThat(text.err()).contains("--what-if belongs to --format html");
  }

  /** Each key in turn: what is refused by the reader is not told, what it takes is escaped. */
  @Test
  void scriptInAnyFieldStaysText() throws Exception {
    TreeSet<String> keys = new TreeSet<>();
    for (Path file : files()) {
      Matcher m = VALUE.matcher(Files.readString(file));
      while (m.find()) {
        keys.add(m.group(1));
      }
    }
    assertThat(keys).hasSizeGreaterThan(30).contains("unit", "title", "name", "given-name");
    int told = 0;
    for (String key : keys) {
      Path portfolio = Files.createDirectories(folder.resolve(key));
      for (Path file : files()) {
        Matcher m = VALUE.matcher(Files.readString(file));
        String text =
            m.replaceAll(
                one ->
                    Matcher.quoteReplacement(
                        one.group(1).equals(key) ? key + ": \"" + HOSTILE + "\"" : one.group()));
        Files.writeString(portfolio.resolve(file.getFileName()), text);
      }
      Run run = Run.st("status", portfolio.toString(), "--format", "html");
      assertThat(run.code()).as(key).isLessThan(ExitCode.USAGE);
      if (run.code() == ExitCode.OK) {
        PageSource page = new PageSource(run.out());
        assertThat(page.strange()).as(key).isEmpty();
        assertThat(page.inside("script")).as(key).isEmpty();
        assertThat(page.policy()).as(key).contains(PageSource.digest(style(page)));
        told += run.out().contains("&lt;script&gt;alert(1)") ? 1 : 0;
      }
    }
    assertThat(told).as("fields that are shown").isGreaterThanOrEqualTo(7);
  }

  private static String style(PageSource page) {
    return page.inside("style").orElseThrow();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(ANNA))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void namesThatAreLongOrRunTheOtherWayOrNameAPersonAreHarmless() throws IOException {
    CohortFolder region = new CohortFolder(folder);
    String number = "19850714-9886";
    region.add("one", Map.of("GIVEN", "N".repeat(300), "FAMILY", "\\u202Etxt.exe " + number));
    String html = page(folder.resolve("one").toString()).html();
    assertThat(html)
        .contains("N".repeat(300))
        .contains("19850714-****")
        .doesNotContain(number, "\u202E", "9886");
    region.add("two", Map.of("GIVEN", "محمد", "FAMILY", "<b>fet</b>"));
    assertThat(page(folder.resolve("two").toString()).html())
        .contains("<h1>محمد &lt;b&gt;fet&lt;/b&gt;</h1>");
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("new/anna.html");
    Run run = Run.st("status", ANNA, "--format", "html", "--out", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(page(ANNA).html());
    Run again = Run.st("status", ANNA, "--format", "html", "--out", file.toString());
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("exists already");
    Path text = folder.resolve("anna.txt");
    assertThat(Run.st("status", ANNA, "--out", text.toString()).code()).isZero();
    assertThat(Files.readString(text)).isEqualTo(Run.st("status", ANNA).out());
  }

  @Test
  void aPageIsOfOnePortfolioThatCanBeRead() throws IOException {
    Run several = Run.st("status", "examples", "--format", "html");
    assertThat(several.code()).isEqualTo(ExitCode.USAGE);
    assertThat(several.err()).contains("a page shows one portfolio");
    new CohortFolder(folder).add("one", Map.of("SPECIALTY", "no-such"));
    Path file = folder.resolve("one.html");
    Run unread =
        Run.st(
            "status",
            folder.resolve("one").toString(),
            "--format",
            "html",
            "--out",
            file.toString());
    assertThat(unread.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(unread.err()).contains("no date can be computed");
    assertThat(file).doesNotExist();
  }
}
