package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser. Skipped where there is none; {@code .ci/run} installs it. */
class PagesInBrowserTest {
  private static final Path AXE = Path.of("target/axe-core/node_modules/axe-core/axe.min.js");
  private static final String ANNA = "status examples/anna-allmanmedicin-2021";
  private static final String REGION = "cohort examples/region";
  private static final String ENTER = "\uE007";

  @TempDir private static Path folder;
  private static Browser browser;
  private static String many;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isThere(), "no chromium and chromedriver here: the pages were not opened");
    browser = Browser.start();
    CohortFolder region = new CohortFolder(folder.resolve("many"));
    for (int i = 0; i < 303; i++) {
      region.add(String.format(Locale.ROOT, "t%03d", i));
    }
    many = "cohort " + folder.resolve("many");
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void usual() throws Exception {
    browser.size(1280, 900);
    browser.theme("light");
    browser.scripts(true);
  }

  /** Makes a page and opens it. */
  private static Path open(String command, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--format", "html"));
    arguments.addAll(List.of(more));
    Run run = Run.st(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isLessThan(ExitCode.USAGE);
    Path file = Files.createTempFile(folder, "page", ".html");
    Files.writeString(file, run.out());
    browser.open(file);
    return file;
  }

  private static void unfolded() throws Exception {
    browser.script("document.querySelectorAll('details').forEach(one => { one.open = true; })");
  }

  @ParameterizedTest
  @CsvSource({
    ANNA + ", sv, light",
    ANNA + ", en, dark",
    ANNA + ", sv, dark",
    ANNA + ", en, light",
    REGION + ", sv, light",
    REGION + ", en, dark",
    REGION + ", sv, dark",
    REGION + ", en, light",
    REGION + " --by unit, en, light",
  })
  void everybodyCanReadIt(String command, String language, String theme) throws Exception {
    assumeTrue(Files.exists(AXE), "no axe-core in target: the pages were not checked with it");
    browser.theme(theme);
    open(command, "--lang", language);
    unfolded();
    for (int width : new int[] {1280, 320}) {
      browser.size(width, 900);
      browser.script(Files.readString(AXE));
      JsonElement found =
          browser.promised("axe.run(document, {resultTypes: ['violations', 'incomplete']})");
      List<Map<String, String>> violations = new ArrayList<>();
      for (JsonElement one : found.getAsJsonObject().getAsJsonArray("violations")) {
        violations.add(Browser.described((JsonObject) one));
      }
      assertThat(violations).as("at " + width).isEmpty();
      assertThat(found.getAsJsonObject().getAsJsonArray("passes").size()).isGreaterThan(10);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ANNA, REGION})
  void nothingIsAskedForAndNothingGoesWrong(String command) throws Exception {
    Path file = open(command);
    unfolded();
    assertThat(browser.requests()).containsExactly(file.toUri().toString());
    assertThat(browser.console()).isEmpty();
  }

  /** What a page would ask for it may not. */
  @Test
  void nothingLeavesThePage() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      open(REGION);
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      browser.script(
          "const image = document.createElement('img'); image.src = '%simage';".formatted(address)
              + "const script = document.createElement('script'); script.src = '%sscript';"
                  .formatted(address)
              + "document.body.append(image, script);"
              + "document.body.insertAdjacentHTML('beforeend', '<b onclick=\"x=1\">b</b>');");
      JsonElement fetched = browser.promised("fetch('" + address + "fetch')");
      assertThat(fetched.getAsJsonObject().get("failed").getAsString()).contains("fetch");
      assertThat(browser.console())
          .anyMatch(line -> line.contains("Content Security Policy") && line.contains("image"))
          .anyMatch(line -> line.contains("Content Security Policy") && line.contains("script"));
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void noPageIsWiderThanTheScreen(int width) throws Exception {
    new CohortFolder(folder.resolve("long-" + width))
        .add("one", Map.of("GIVEN", "N".repeat(300), "UNIT", "U".repeat(300)))
        .add("two", Map.of("GIVEN", "محمد", "SUPERVISOR", "S".repeat(300)));
    String odd = folder.resolve("long-" + width).toString();
    browser.size(width, 900);
    for (String command : List.of(ANNA, REGION, "cohort " + odd, "status " + odd + "/one")) {
      open(command);
      unfolded();
      assertThat(browser.number("document.documentElement.scrollWidth"))
          .as(command)
          .isLessThanOrEqualTo(width);
    }
  }

  private static String names() throws Exception {
    return browser.text(
        "[...document.querySelectorAll('#people tbody tr')].filter(row => row.checkVisibility())"
            + ".map(row => row.cells[0].childNodes[row.cells[0].childNodes.length - 2].data.trim())"
            + ".join('; ')");
  }

  @Test
  void theTableIsSorted() throws Exception {
    open(REGION);
    assertThat(names()).startsWith("Per Hallgren; Leila Rahimi; Johan Ek");
    browser.click("#people th:nth-child(1) button");
    assertThat(names()).startsWith("Fatima Odén; Johan Ek; Leila Rahimi; Maja Norrby");
    assertThat(browser.text("document.querySelector('#people th').ariaSort"))
        .isEqualTo("ascending");
    browser.type("#people th:nth-child(9) button", ENTER);
    browser.type("#people th:nth-child(9) button", ENTER);
    assertThat(names()).startsWith("Maja Norrby; Johan Ek; Viktor Strand").endsWith("Per Hallgren");
    assertThat(browser.number("document.querySelectorAll('#people [aria-sort]').length")).isOne();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theTableIsFiltered() throws Exception {
    open(REGION);
    browser.type("#search", "norrstrand EVA");
    assertThat(names()).isEqualTo("Leila Rahimi; Fatima Odén");
    assertThat(browser.text("document.getElementById('found').textContent")).isEqualTo("2 of 7");
    browser.click("#needs");
    assertThat(names()).isEqualTo("Leila Rahimi");
    browser.script("document.getElementById('search').value = ''");
    browser.click("#needs");
    browser.type("#specialty", "Geriatrik");
    assertThat(names()).isEqualTo("Leila Rahimi; Fatima Odén");
    browser.type("#unit", "Skogsby");
    assertThat(names()).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theRestIsShownWhenAskedForAlsoWithoutScript(boolean scripts) throws Exception {
    browser.scripts(scripts);
    open(many);
    String visible =
        "[...document.querySelectorAll('#people tbody tr')].filter(r =>"
            + " r.checkVisibility()).length";
    assertThat(browser.number(visible)).isEqualTo(300);
    assertThat(browser.number("document.querySelectorAll('#people button').length"))
        .isEqualTo(scripts ? 10 : 0);
    assertThat(browser.value("document.getElementById('filter').checkVisibility()").getAsBoolean())
        .isEqualTo(scripts);
    browser.click("label[for=all-trainees]");
    assertThat(browser.number(visible)).isEqualTo(303);
  }

  @Test
  void theDelmalThatAreLeftStandAlone() throws Exception {
    browser.scripts(false);
    open(ANNA);
    String visible =
        "[...document.querySelectorAll('.grid tbody tr')].filter(r => r.checkVisibility()).length";
    assertThat(browser.number(visible)).isEqualTo(44);
    browser.click("label[for=left]");
    assertThat(browser.number(visible)).isEqualTo(5);
  }

  @Test
  void paperIsLandscapeWithAHeaderAndASummary() throws Exception {
    open(many);
    try (PDDocument pdf = Loader.loadPDF(browser.printed())) {
      assertThat(pdf.getNumberOfPages()).isBetween(3, 12);
      PDFTextStripper stripper = new PDFTextStripper();
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isBetween(840f, 843f);
        assertThat(page.getMediaBox().getHeight()).isBetween(594f, 597f);
        number++;
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        String sheet = stripper.getText(pdf);
        assertThat(sheet)
            .contains("The trainees together, as of 2026-11-22")
            .contains(number + " (" + pdf.getNumberOfPages() + ")");
        if (sheet.contains(
            "Given-t059")) { // the last rows of the table, sheets after its first ones
          // Its head, by the years between which the strips lie.
          assertThat(sheet).containsPattern("\\d{4}–\\d{4}").doesNotContain("Given-t000");
        }
      }
      stripper.setStartPage(1);
      String text = stripper.getText(pdf);
      assertThat(text)
          .contains("On paper the first 60 of 303 are shown.")
          .contains("Key figures")
          .contains("t059")
          .doesNotContain("t060", "Show all", "Search");
    }
  }

  @Test
  void whatLooksLikeScriptDoesNotRun() throws Exception {
    String hostile = "</script><script>document.title=1</script><img src=x onerror=alert(2)>";
    new CohortFolder(folder.resolve("hostile"))
        .add(
            "one",
            Map.of(
                "GIVEN",
                hostile,
                "FAMILY",
                "\\\"><svg onload=alert(1)>",
                "UNIT",
                hostile,
                "SUPERVISOR",
                hostile));
    for (String command : List.of("cohort ", "status ")) {
      Path file = open(command + folder.resolve("hostile"));
      assertThat(browser.number("document.images.length")).isZero();
      assertThat(browser.number("document.scripts.length")).isLessThanOrEqualTo(1);
      assertThat(browser.number("document.querySelectorAll('[onerror], [onload]').length"))
          .isZero();
      assertThat(browser.text("document.body.innerText")).contains(hostile);
      assertThat(browser.requests()).containsExactly(file.toUri().toString());
      assertThat(browser.console()).isEmpty();
    }
  }
}
