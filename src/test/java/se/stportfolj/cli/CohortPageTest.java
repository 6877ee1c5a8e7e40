package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code st cohort --format html} from outside, by what stands in the file. */
class CohortPageTest {
  private static final String REGION = "examples/region";
  private static final String HOSTILE =
      "</title></style></script></svg>\\\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

  @TempDir Path folder;

  private static PageSource page(String path, String... more) {
    return new PageSource(run(path, more).out());
  }

  private static Run run(String path, String... more) {
    List<String> arguments = new ArrayList<>(List.of("cohort", path, "--format", "html"));
    arguments.addAll(List.of(more));
    Run run = Run.st(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isLessThan(ExitCode.USAGE);
    return run;
  }

  @Test
  void thePageSaysWhatTheTextSays() {
    String html = page(REGION).html();
    assertThat(html)
        .contains("done on 2029-10-15, 563 days later than the contract's 2028-03-31")
        .contains("policy/contract-signed-within")
        .containsPattern("Sara Nyman<small>examples/region/sara</small></th><td>Internmedicin 2021")
        .contains("<td>37/66<svg class=\"bar\">")
        .contains("2029-10-15 *</td><td>+563</td><td>0/1/18</td><td>16</td><td>2028-11-29")
        .contains("Complete already: 1 trainee")
        .contains("<td class=\"heat h4\">1+1</td>")
        .contains("2025-08-01–2027-01-31 examples/region/fatima")
        .contains("next by 2020-05-19 !")
        .contains("<th scope=\"row\">STa1 (2021)</th>")
        .containsPattern("complete their ST in the region.*2/3</td>.*66\\.7 %</td>.*90 %</td>")
        .contains("1 (aim 1–2, yes)")
        .contains("examples/region/olof: could not be read in full");
    assertThat(run(REGION).code()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void nothingButItsOwnStyleAndScriptIsLetIn(String language) throws Exception {
    PageSource page = page(REGION, "--lang", language);
    assertThat(page.policy())
        .isEqualTo(
            "default-src 'none'; style-src "
                + PageSource.digest(page.inside("style").orElseThrow())
                + "; script-src "
                + PageSource.digest(page.inside("script").orElseThrow())
                + "; base-uri 'none'; form-action 'none'");
    assertThat(page.strange()).isEmpty();
    assertThat(page.html()).contains("<html lang=\"" + language + "\">");
  }

  /** Every text that a portfolio or the region can bring onto the page. */
  @Test
  void scriptInAnyFieldStaysText() throws Exception {
    CohortFolder region = new CohortFolder(folder);
    region.add(
        "one",
        Map.of(
            "GIVEN", HOSTILE,
            "FAMILY", HOSTILE,
            "UNIT", HOSTILE,
            "SUPERVISOR", HOSTILE,
            "ASSESSMENTS", plan()));
    region.add("two", Map.of("SPECIALTY", HOSTILE));
    region.add("thr\"<script>ee", Map.of("GIVEN", "Tre"));
    Files.writeString(
        folder.resolve("region.yaml"),
        "updated: 2026-11-01\nunits:\n  - {id: \""
            + HOSTILE
            + "1\", name: \""
            + HOSTILE
            + "2\"}\n");
    for (String more : List.of("", "--by=unit", "--by=supervisor", "--by=specialty")) {
      PageSource page = more.isEmpty() ? page(folder.toString()) : page(folder.toString(), more);
      assertThat(page.strange()).as(more).isEmpty();
      assertThat(page.policy()).contains(PageSource.digest(page.inside("style").orElseThrow()));
      assertThat(Pattern.compile("<script").matcher(page.html()).results()).hasSize(1);
      assertThat(page.html().split("&lt;script&gt;alert\\(1\\)", -1)).hasSizeGreaterThan(6);
    }
  }

  private static String plan() {
    return "assessments: []\naction-plans:\n  - {id: \""
        + HOSTILE
        + "\", opened: 2026-04-13, problem: \""
        + HOSTILE
        + "\"}\n";
  }

  @Test
  void namesThatAreLongOrRunTheOtherWayOrNameAPersonAreHarmless() throws IOException {
    CohortFolder region = new CohortFolder(folder);
    String number = "19850714-9886";
    region.add("one", Map.of("GIVEN", "N".repeat(300), "FAMILY", "\\u202Etxt.exe " + number));
    region.add("two", Map.of("GIVEN", "محمد", "FAMILY", "<b>fet</b>", "UNIT", "U".repeat(300)));
    assertThat(page(folder.toString()).html())
        .contains("N".repeat(300), "U".repeat(300), "محمد &lt;b&gt;fet&lt;/b&gt;", "19850714-****")
        .doesNotContain(number, "\u202E");
  }

  /**
   * Whole reasons of everybody in a large region would be most of the page, and keep it from
   * opening.
   */
  @Test
  void ofVeryManyTheReasonsOfTheFirstAreWrittenOut() throws IOException {
    CohortFolder region = new CohortFolder(folder);
    for (int i = 0; i < 503; i++) {
      region.add(
          String.format(java.util.Locale.ROOT, "t%03d", i), Map.of("TRAINING", "workplace: X"));
    }
    String html = page(folder.toString(), "--sort", "name").html();
    String list = html.substring(html.indexOf("id=\"attention\""), html.indexOf("id=\"trainees\""));
    assertThat(list)
        .contains("Show all 500")
        .contains("Written out are the 500 who have something overdue longest, of 503.");
    assertThat(list.split("<li", -1)).hasSize(500 + 1);
    assertThat(html).contains("<b>!</b> Given-t502 Family-t502<small>");
    assertThat(page(REGION).html()).doesNotContain("Written out are");
  }

  /** The first are shown and the rest hidden until asked for, which needs no script. */
  @Test
  void manyAreHiddenUntilAskedFor() throws IOException {
    CohortFolder region = new CohortFolder(folder);
    for (int i = 0; i < 303; i++) {
      region.add(String.format(java.util.Locale.ROOT, "t%03d", i));
    }
    String html = page(folder.toString(), "--sort", "name").html();
    assertThat(html)
        .contains("<input type=\"checkbox\" class=\"more\" id=\"all-trainees\">")
        .contains("Show all 303")
        .contains("On paper the first 60 of 303 are shown.");
    String rows = html.substring(html.indexOf("id=\"people\""), html.indexOf("id=\"supply\""));
    assertThat(rows.split("<tr class=\"r\">", -1)).hasSize(3 + 1);
    assertThat(rows.split("<tr class=\"p\">", -1)).hasSize(240 + 1);
    assertThat(rows).containsPattern("<tr class=\"r\">.*t300.*\n<tr class=\"r\">.*t301");
    String grouped = page(folder.toString(), "--by", "unit").html();
    assertThat(grouped)
        .contains("<th scope=\"rowgroup\" colspan=\"10\">Kliniken: 303 trainees</th>");
    assertThat(page(REGION).html()).doesNotContain("Show all ");
  }

  @Test
  void withoutNamesThereIsNoneOnThePage() throws IOException {
    CohortFolder region = new CohortFolder(folder);
    for (int i = 0; i < 6; i++) {
      region.add("folder-" + i, Map.of("SUPERVISOR", "Handledare Hemlig"));
    }
    Run run = run(folder.toString(), "--pseudonyms");
    assertThat(run.out())
        .contains("without names")
        .containsPattern("ST-[2-9A-Z]{6}")
        .doesNotContain("Given-", "Family-", "folder-", "Hemlig");
    assertThat(run.err()).contains("ST_PSEUDONYM_KEY");
  }

  @Test
  void nobodyToTellOfIsSaid() throws IOException {
    Run none = Run.st("cohort", folder.toString(), "--format", "html");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.out()).isEmpty();
    CohortFolder region = new CohortFolder(folder);
    region.add("one", Map.of("SPECIALTY", "no-such")).add("two", Map.of("SPECIALTY", "none"));
    Run unread = run(folder.toString());
    assertThat(unread.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(new PageSource(unread.out()).strange()).isEmpty();
    assertThat(new PageSource(unread.out()).markup())
        .containsPattern("Not included</dt><dd><strong>2<")
        .contains("there is no region.yaml")
        .doesNotContain("NaN", "id=\"people\"");
  }

  @Test
  void namesakesAreToldApartByTheirFolders() throws IOException {
    CohortFolder region = new CohortFolder(folder);
    Map<String, String> name = Map.of("GIVEN", "Kim", "FAMILY", "Ek");
    region.add("one", name).add("two", name);
    assertThat(page(folder.toString()).html())
        .containsPattern("Kim Ek<small>[^<]*one</small>")
        .containsPattern("Kim Ek<small>[^<]*two</small>");
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("new/page.html");
    Run run = run(REGION, "--out", file.toString());
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(page(REGION).html());
    Path taken = Files.writeString(folder.resolve("taken"), "");
    Run below =
        Run.st("cohort", REGION, "--format", "html", "--out", taken.resolve("p.html").toString());
    assertThat(below.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(below.err()).contains("taken");
  }
}
