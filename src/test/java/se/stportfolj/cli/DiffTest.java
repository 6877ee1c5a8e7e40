package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.git.GitFolder;

/** What {@code st diff} says of changes in a real repository. */
class DiffTest {
  private static final String ANNA = "anna/";

  @TempDir private Path folder;
  private GitFolder region;

  @BeforeEach
  void region() throws Exception {
    Files.createDirectories(folder.resolve("repo"));
    region = new GitFolder(folder.toRealPath().resolve("repo"));
    copy(Path.of("examples/anna-allmanmedicin-2021"), region.path().resolve("anna"));
    copy(Path.of("examples/erik-psykiatri-2015"), region.path().resolve("erik"));
    region.git("init", "-q", "-b", "main");
    region.commit("first");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private Run st(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--as-of=2026-11-22");
    return Run.in(region.path(), Map.of("ST_LANG", "en"), false, all.toArray(String[]::new));
  }

  private JsonObject diff(String... args) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(args));
    all.addAll(List.of("--format", "json"));
    Run run = st(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isLessThan(ExitCode.USAGE);
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  private JsonObject only(String... args) {
    JsonArray portfolios = diff(args).getAsJsonArray("portfolios");
    assertThat(portfolios).hasSize(1);
    return portfolios.get(0).getAsJsonObject();
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(region.path().resolve(file));
    assertThat(text).contains(from);
    region.write(file, text.replace(from, to));
  }

  private void leave(String line) throws IOException {
    String file = ANNA + "absence.yaml";
    String text = Files.readString(region.path().resolve(file));
    region.write(file, text.stripTrailing() + "\n  - " + line + "\n");
  }

  private static List<String> texts(JsonArray array, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonElement one : array) {
      texts.add(one.getAsJsonObject().get(key).getAsString());
    }
    return texts;
  }

  @Test
  void nothingChanged() {
    assertThat(diff().getAsJsonArray("portfolios")).isEmpty();
    assertThat(st("diff").out()).isEqualTo("No portfolio has changed.\n");
  }

  /** Nothing else of it is read then, which once was a fault of st. */
  @Test
  void ofALaterFormatNothingIsSaidButThat() throws IOException {
    edit(ANNA + "contract.yaml", "trainee:", "format: 9\ntrainee:");
    for (String format : List.of("text", "markdown", "json")) {
      Run run = st("diff", "--format", format);
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out()).contains("format/");
    }
    Run history = st("history", "anna");
    assertThat(history.code()).as(history.err()).isLessThan(ExitCode.FAILURE);
  }

  /** What each entry does alone, so that the sum can be read as its parts. */
  @Test
  void theDayIsMovedEntryByEntry() throws IOException {
    leave("{from: 2027-02-01, to: 2027-04-30, kind: parental, percent: 100}");
    leave("{from: 2027-06-01, to: 2027-06-14, kind: vacation, percent: 100}");
    edit(ANNA + "contract.yaml", "phone: 070-174 06 12", "phone: 070-174 06 13");
    JsonObject anna = only();
    JsonArray moved = anna.getAsJsonArray("movedBy");
    assertThat(texts(moved, "entry")).containsExactly("parental 2027-02-01");
    long days = anna.getAsJsonObject("completionDate").get("days").getAsLong();
    long alone = moved.get(0).getAsJsonObject().get("days").getAsLong();
    assertThat(alone).isEqualTo(days).isPositive();
    assertThat(anna.get("together").getAsLong()).isZero();
    assertThat(texts(anna.getAsJsonArray("entries"), "id"))
        .containsExactlyInAnyOrder("trainee", "parental 2027-02-01", "vacation 2027-06-01");
  }

  /** What docs/changes.md shows is what st says. */
  @Test
  void thePageShowsWhatIsSaid() throws Exception {
    leave("{from: 2027-02-01, to: 2027-04-30, kind: parental, percent: 100}");
    edit(ANNA + "rotations.yaml", "objectives: [STc8, STc9]", "objectives: [STc8]");
    String page = Files.readString(Path.of("docs/changes.md"));
    assertThat(page).contains("$ st diff main anna\n" + st("diff", "HEAD", "anna").out() + "```");
    region.commit("Föräldraledigt i vår");
    assertThat(st("history", "anna").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void entriesAreComparedKeyByKey() throws IOException {
    edit(ANNA + "rotations.yaml", "objectives: [STc8, STc9]", "objectives: [STc8]");
    JsonObject entry = only().getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.get("change").getAsString()).isEqualTo("changed");
    JsonObject key = entry.getAsJsonArray("keys").get(0).getAsJsonObject();
    assertThat(key.get("key").getAsString()).isEqualTo("objectives");
    assertThat(key.get("before").getAsString()).isEqualTo("STc8, STc9");
    assertThat(key.get("after").getAsString()).isEqualTo("STc8");
  }

  /** An absence has no id: moved by a week it is changed, not another. */
  @Test
  void whatHasNoIdIsRecognised() throws Exception {
    leave("{from: 2027-02-01, to: 2027-04-30, kind: parental, percent: 100}");
    region.commit("leave");
    edit(ANNA + "absence.yaml", "from: 2027-02-01", "from: 2027-02-08");
    JsonObject entry = only().getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.get("change").getAsString()).isEqualTo("changed");
    assertThat(entry.getAsJsonArray("keys")).hasSize(1);
  }

  @Test
  void anotherLayoutIsNoChange() throws Exception {
    Path courses = region.path().resolve(ANNA + "courses.yaml");
    String text = Files.readString(courses);
    Files.writeString(courses, "# a comment\n" + text.replace("\n", "\r\n"));
    edit(
        ANNA + "contract.yaml",
        "medical-degree: {country: Lettland, date: 2019-06-20}",
        "medical-degree:\n  country: \"Lettland\"\n  date: 2019-06-20");
    assertThat(diff().getAsJsonArray("portfolios")).isEmpty();
  }

  /** An old debt does not block a new change; only what is gained gives 1. */
  @Test
  void onlyGainedFindingsFail() throws Exception {
    edit(ANNA + "rotations.yaml", "to: 2022-07-31", "to: 2022-07-32");
    Run bad = st("diff", "--fail-on", "info");
    assertThat(bad.code()).isEqualTo(ExitCode.FINDINGS);
    region.commit("bad");
    leave("{from: 2027-06-01, to: 2027-06-14, kind: vacation, percent: 100}");
    JsonObject findings = only("--fail-on", "info").getAsJsonObject("findings");
    assertThat(findings.getAsJsonArray("gained")).isEmpty();
    assertThat(st("diff", "--fail-on", "info").code()).isEqualTo(ExitCode.OK);
  }

  /** A finding is the same wherever its line has gone. */
  @Test
  void aMovedLineGainsNothing() throws IOException {
    String file = ANNA + "rotations.yaml";
    String text = Files.readString(region.path().resolve(file));
    region.write(file, "# one\n# two\n\n" + text);
    edit(ANNA + "contract.yaml", "phone: 070-174 06 12", "phone: 070-174 06 13");
    JsonObject findings = only().getAsJsonObject("findings");
    assertThat(findings.getAsJsonArray("gained")).isEmpty();
    assertThat(findings.getAsJsonArray("lost")).isEmpty();
  }

  @Test
  void portfoliosAreAddedRemovedAndRenamed() throws Exception {
    copy(Path.of("examples/region/maja"), region.path().resolve("maja"));
    region.git("mv", "erik", "psykiatri");
    region.git("rm", "-q", "-r", "anna");
    Files.createDirectories(region.path().resolve("psykiatri"));
    JsonArray all = diff().getAsJsonArray("portfolios");
    assertThat(texts(all, "portfolio")).containsExactly("anna", "maja", "psykiatri");
    assertThat(texts(all, "status")).containsExactly("removed", "added", "changed");
    assertThat(all.get(2).getAsJsonObject().get("renamedFrom").getAsString()).isEqualTo("erik");
    assertThat(st("diff").out()).contains("psykiatri (was erik)", "maja: new", "anna: removed");
  }

  /** What can be compared is; of rules that could not be asked nothing is gained or lost. */
  @Test
  void aFileThatCannotBeReadOnOneSide() throws Exception {
    region.write(ANNA + "courses.yaml", "courses: [");
    edit(ANNA + "contract.yaml", "phone: 070-174 06 12", "phone: 070-174 06 13");
    JsonObject anna = only();
    assertThat(texts(anna.getAsJsonArray("entries"), "id")).containsExactly("trainee");
    assertThat(texts(anna.getAsJsonObject("findings").getAsJsonArray("gained"), "rule"))
        .containsExactly("format/syntax");
    assertThat(anna.getAsJsonObject("findings").getAsJsonArray("lost")).isEmpty();
    assertThat(texts(diff().getAsJsonArray("notCompared"), "because"))
        .contains("courses.yaml cannot be read after");
    region.commit("broken");
    region.git("checkout", "-q", "HEAD~1", "anna/courses.yaml");
    JsonObject mended = only();
    assertThat(texts(mended.getAsJsonObject("findings").getAsJsonArray("lost"), "rule"))
        .containsExactly("format/syntax");
    assertThat(mended.getAsJsonObject("findings").getAsJsonArray("gained")).isEmpty();
  }

  @Test
  void revisionsAreComparedWithEachOther() throws Exception {
    region.git("checkout", "-q", "-b", "branch");
    edit(ANNA + "contract.yaml", "employment-percent: 100", "employment-percent: 50");
    region.commit("half");
    region.git("checkout", "-q", "main");
    edit("erik/contract.yaml", "employment-percent: 100", "employment-percent: 80");
    region.commit("main goes on");
    assertThat(texts(diff("main..branch").getAsJsonArray("portfolios"), "portfolio"))
        .containsExactly("anna", "erik");
    JsonObject apart = diff("main...branch");
    assertThat(texts(apart.getAsJsonArray("portfolios"), "portfolio")).containsExactly("anna");
    assertThat(apart.get("head").getAsString()).isEqualTo(region.git("rev-parse", "branch"));
    region.git("merge", "-q", "--no-edit", "branch");
    assertThat(texts(diff("HEAD^1..HEAD").getAsJsonArray("portfolios"), "portfolio"))
        .containsExactly("anna");
    assertThat(only("main~2", "erik").get("portfolio").getAsString()).isEqualTo("erik");
  }

  /** What governs a portfolio changes what is found in it, without a line of its own. */
  @Test
  void settingsOfTheRepositoryCount() throws Exception {
    region.write(".st.yaml", "severities:\n  - {rule: time/gap, severity: error}\n");
    region.commit("settings");
    region.write(".st.yaml", "severities:\n  - {rule: delmal/unsigned, severity: error}\n");
    JsonObject anna = only("HEAD", "anna");
    JsonObject changed =
        anna.getAsJsonObject("findings").getAsJsonArray("severities").get(0).getAsJsonObject();
    assertThat(changed.get("before").getAsString()).isEqualTo("warning");
    assertThat(changed.get("severity").getAsString()).isEqualTo("error");
    assertThat(st("diff", "HEAD", "anna").code()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nowhere|has no revision",
        "--|is no git revision",
        "HEAD~7|has no revision",
        "main..nowhere|has no revision",
        "HEAD~1/x|there is no folder",
      })
  void whatIsNoRevisionIsSaid(String word, String told) {
    Run run =
        Run.in(
            region.path(),
            Map.of("ST_LANG", "en"),
            false,
            word.equals("--") ? new String[] {"diff", "--", "-p"} : new String[] {"diff", word});
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(told);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aNameThatIsBothIsAskedAbout() throws Exception {
    region.git("branch", "anna");
    assertThat(st("diff", "anna").err()).contains("is both a revision and a path", "./anna");
    assertThat(st("diff", "./anna").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void inAFolderOfTheRepositoryAndInAnotherWorkingTree() throws Exception {
    edit(ANNA + "contract.yaml", "employment-percent: 100", "employment-percent: 50");
    Run below =
        Run.in(
            region.path().resolve("anna"), Map.of("ST_LANG", "en"), false, "diff", "--format=json");
    assertThat(below.out()).contains("\"portfolio\" : \".\"");
    region.git("worktree", "add", "-q", "../andra", "HEAD");
    Path other = folder.resolve("andra");
    assertThat(Run.in(other, Map.of("ST_LANG", "en"), false, "diff").out()).startsWith("No port");
  }

  @Test
  void aConflictIsSaid() throws Exception {
    region.git("checkout", "-q", "-b", "branch");
    edit(ANNA + "contract.yaml", "employment-percent: 100", "employment-percent: 50");
    region.commit("half");
    region.git("checkout", "-q", "main");
    edit(ANNA + "contract.yaml", "employment-percent: 100", "employment-percent: 80");
    region.commit("80");
    try {
      region.git("merge", "branch");
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("CONFLICT");
    }
    Run run = st("diff");
    assertThat(run.err()).contains("unresolved conflicts: anna/contract.yaml");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("contract.yaml cannot be read after");
  }

  @Test
  void aShallowAndAPartialCloneSayWhatTheyLack() throws Exception {
    edit(ANNA + "contract.yaml", "employment-percent: 100", "employment-percent: 50");
    region.commit("second");
    GitFolder around = new GitFolder(folder.toRealPath());
    around.git("clone", "-q", "--depth", "1", "file://" + region.path(), "ytlig");
    Run shallow = Run.in(folder.resolve("ytlig"), Map.of("ST_LANG", "en"), false, "diff", "HEAD~1");
    assertThat(shallow.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(shallow.err()).contains("shallow clone", "fetch-depth: 0");
    region.git("config", "uploadpack.allowFilter", "true");
    around.git("clone", "-q", "--filter=blob:none", "file://" + region.path(), "delvis");
    Run partial =
        Run.in(folder.resolve("delvis"), Map.of("ST_LANG", "en"), false, "diff", "HEAD~1..HEAD");
    assertThat(partial.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(partial.err()).contains("git lacks an object");
  }

  @Test
  void aSubmoduleIsNoPortfolioOfTheRepository() throws Exception {
    GitFolder other = new GitFolder(folder.toRealPath().resolve("other"));
    copy(Path.of("examples/region/maja"), other.path().resolve("maja"));
    other.git("init", "-q");
    other.commit("first");
    region.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        other.path().toString(),
        "sub");
    region.commit("submodule");
    Run run = st("diff", "HEAD~1..HEAD");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("No portfolio has changed.\n");
  }

  /** A pull request comes from anybody: what a file says is text in a comment, and nothing else. */
  @Test
  void markdownIsSafeAgainstWhatFilesSay() throws Exception {
    edit(
        ANNA + "rotations.yaml",
        "unit: Gävle Strand hälsocentral",
        "unit: \"</details> ```sh @org/team <img src=x> [a](http://b) | # 19900214-9822\"");
    String page = st("diff", "--format", "markdown").out();
    assertThat(page).contains("\\</details\\>").doesNotContain("9822", "@org", "http://", "#1");
    assertThat(page.replaceAll("\\\\.", "")).doesNotContain("<img", "```", "[a](", "</details> ");
    assertThat(page.lines().filter(line -> line.startsWith("<details>")).count())
        .isEqualTo(page.lines().filter(line -> line.equals("</details>")).count());
  }

  /** A key is as much somebody's text as a value; and a name for a character is that character. */
  @Test
  void neitherKeysNorEntitiesAreMoreThanText() throws Exception {
    edit(
        ANNA + "contract.yaml",
        "employer: Region Gävleborg",
        "\"19900214-9822 \\e[31m\": x\nemployer: \"&commat;org &lt;img&gt;\"");
    for (String format : List.of("text", "markdown", "json")) {
      assertThat(st("diff", "--format", format).out()).doesNotContain("9822", "\u001b");
    }
    assertThat(st("diff", "--format", "markdown").out()).contains("\\&commat;org \\&lt;img\\&gt;");
  }

  /** A file named on the command line is the one that lies there, for both sides. */
  @Test
  void settingsNamedOnTheCommandLineHoldForBothSides() throws Exception {
    Path settings = folder.resolve("other.yaml");
    Files.writeString(settings, "severities:\n  - {rule: delmal/unsigned, severity: error}\n");
    edit(ANNA + "contract.yaml", "phone: 070-174 06 12", "phone: 070-174 06 13");
    JsonObject findings = only("--config", settings.toString()).getAsJsonObject("findings");
    assertThat(findings.getAsJsonArray("severities")).isEmpty();
    assertThat(st("diff", "--config", "nowhere.yaml").code()).isEqualTo(ExitCode.USAGE);
  }

  /** A guideline governs those that name it, and no others. */
  @Test
  void aGuidelineOfTheRegionCountsForThoseThatNameIt() throws Exception {
    String pack = Files.readString(Path.of("examples/region/policies/norrstrand.yaml"));
    region.write("policies/norrstrand.yaml", pack);
    edit(ANNA + "contract.yaml", "[gavleborg-allmanmedicin]", "[../policies/norrstrand.yaml]");
    region.commit("guideline");
    region.write("policies/norrstrand.yaml", pack.replaceAll("(?m)^  - \\{rule: .*\\R", ""));
    region.write("notes.yaml", "a: 1\n");
    assertThat(texts(diff().getAsJsonArray("portfolios"), "portfolio")).containsExactly("anna");
  }

  @Test
  void aPersonnummerIsMaskedInEveryFormat() throws Exception {
    edit(ANNA + "contract.yaml", "\"19900214-9822\"", "\"19900214-9806\"");
    for (String format : List.of("text", "markdown", "json")) {
      assertThat(st("diff", "--format", format).out()).doesNotContain("9822", "9806");
    }
  }
}
