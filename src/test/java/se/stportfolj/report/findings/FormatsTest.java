package se.stportfolj.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.stportfolj.report.Style;
import se.stportfolj.rules.CaseFolder;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Language;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * All five formats of {@code st validate} carry the same findings, whatever stands in the files.
 */
class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Texts TEXTS = Texts.of(Language.EN);
  private static final Pattern TOLD =
      Pattern.compile(
          "(?m)^(\\S[^\\n]*?):(\\d+):(\\d+): (error|warning|note|information|info): .* \\[(\\S+)]$");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)^::(error|warning|notice) file=([^,:]*),line=(\\d+),endLine=\\d+,col=(\\d+)"
              + "(?:,endColumn=\\d+)?,title=([^,:]*)::.*$");
  private static final Path FOLDER = Path.of("/repository");
  private static final SourceRoot HERE = new SourceRoot(FOLDER, Optional.of(FOLDER));
  private static Validator sarif;

  @TempDir Path folder;

  @BeforeAll
  static void readTheOfficialSchema() throws IOException {
    try (InputStream in =
        FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      sarif =
          new ValidatorFactory()
              .withDialect(new Dialects.Draft7Dialect())
              .withJsonNodeFactory(new GsonNode.Factory())
              .createValidator();
      sarif.registerSchema(URI.create("urn:sarif"), schema);
    }
  }

  static Stream<CaseFolder> cases() {
    return CaseFolder.all().stream().filter(one -> !one.findings().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void carryTheSame(CaseFolder one) throws Exception {
    Path portfolio = Files.createTempDirectory(folder, "case");
    Subject subject = one.subject(portfolio);
    Examined examined = Examined.of(subject, Rules.examine(subject));
    same(List.of(examined));
  }

  @Test
  void carryTheSameOfAPortfolioWithoutFindings() throws Exception {
    same(List.of());
  }

  private static FindingsText text(Writer out) {
    FindingsText.Extent all = FindingsText.Extent.WITH_EXCEPTED;
    return new FindingsText(out, DAY, TEXTS, Style.PLAIN, all);
  }

  private static void same(List<Examined> examined) throws Exception {
    List<Finding> findings =
        examined.stream().flatMap(e -> e.verdict().findings().stream()).toList();
    List<String> all = findings.stream().map(FormatsTest::key).toList();
    List<String> standing = once(examined, f -> !f.isExcepted());
    String text = WholeReport.of(examined, FormatsTest::text);
    // People are told of what is not planned yet once, programs of each.
    assertThat(matches(TOLD, text, 1, 2, 3, 5)).isEqualTo(once(examined, f -> true));
    assertThat(inJson(WholeReport.of(examined, out -> new FindingsJson(out, DAY, TEXTS))))
        .isEqualTo(all);
    assertThat(
            inSarif(
                WholeReport.of(
                    examined, out -> new FindingsSarif(out, "1", HERE, Optional.empty(), TEXTS))))
        .isEqualTo(all);
    assertThat(inGitlab(WholeReport.of(examined, out -> new FindingsGitlab(out, HERE, TEXTS))))
        .isEqualTo(
            findings.stream().filter(f -> !f.isExcepted()).map(FormatsTest::lineKey).toList());
    String github = WholeReport.of(examined, out -> new FindingsGithub(text(out), HERE, TEXTS));
    List<String> commands =
        matches(COMMAND, github, 2, 3, 4, 5).stream().map(FormatsTest::unescaped).toList();
    assertThat(commands).isEqualTo(standing);
    assertThat(github).endsWith(text);
    assertThat(github.lines().filter(l -> l.startsWith("::"))).hasSameSizeAs(standing);
    assertThat(
            inJunit(
                WholeReport.of(
                    examined, out -> new FindingsJunit(out, DAY, Severity.WARNING, TEXTS))))
        .isEqualTo(all);
  }

  private static List<String> once(List<Examined> examined, Predicate<Finding> which) {
    List<String> once = new ArrayList<>();
    for (Examined one : examined) {
      Unplanned unplanned = Unplanned.of(one);
      boolean together = false;
      for (Finding finding : one.verdict().findings()) {
        boolean later = together && unplanned.includes(finding);
        together |= unplanned.includes(finding);
        if (which.test(finding) && !later) {
          once.add(key(finding));
        }
      }
    }
    return once;
  }

  private static String lineKey(Finding f) {
    return Shown.of(f.place().file()) + " " + f.place().range().line() + " " + f.rule();
  }

  /** What GitLab's documentation requires of each issue, and that no two have one fingerprint. */
  private static List<String> inGitlab(String json) {
    List<String> found = new ArrayList<>();
    Set<String> fingerprints = new HashSet<>();
    for (JsonElement one : JsonParser.parseString(json).getAsJsonArray()) {
      JsonObject issue = one.getAsJsonObject();
      assertThat(issue.keySet())
          .containsExactlyInAnyOrder(
              "description", "check_name", "fingerprint", "severity", "location");
      assertThat(issue.get("severity").getAsString()).isIn("info", "minor", "major");
      assertThat(issue.get("description").getAsString()).isNotBlank();
      assertThat(fingerprints.add(issue.get("fingerprint").getAsString())).isTrue();
      JsonObject location = issue.getAsJsonObject("location");
      found.add(
          location.get("path").getAsString()
              + " "
              + location.getAsJsonObject("lines").get("begin").getAsInt()
              + " "
              + issue.get("check_name").getAsString());
    }
    return found;
  }

  private static String key(Finding f) {
    return Shown.of(f.place().file())
        + " "
        + f.place().range().line()
        + " "
        + f.place().range().column()
        + " "
        + f.rule();
  }

  private static List<String> matches(Pattern pattern, String text, int... groups) {
    List<String> found = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      found.add(
          m.group(groups[0])
              + " "
              + m.group(groups[1])
              + " "
              + m.group(groups[2])
              + " "
              + m.group(groups[3]));
    }
    return found;
  }

  private static List<String> inJson(String json) {
    List<String> found = new ArrayList<>();
    for (JsonElement e :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings")) {
      JsonObject f = e.getAsJsonObject();
      found.add(
          f.get("file").getAsString()
              + " "
              + f.get("line").getAsInt()
              + " "
              + f.get("column").getAsInt()
              + " "
              + f.get("rule").getAsString());
    }
    return found;
  }

  private static List<String> inSarif(String json) {
    JsonElement log = JsonParser.parseString(json);
    Validator.Result result = sarif.validate(URI.create("urn:sarif"), log);
    assertThat(result.getErrors().stream().map(e -> e.getInstanceLocation() + " " + e.getError()))
        .isEmpty();
    assertThat(result.isValid()).isTrue();
    JsonObject run = log.getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
    var declared = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    assertThat(declared).hasSize(Rules.all().size());
    List<String> found = new ArrayList<>();
    List<String> fingerprints = new ArrayList<>();
    for (JsonElement e : run.getAsJsonArray("results")) {
      JsonObject r = e.getAsJsonObject();
      String rule = r.get("ruleId").getAsString();
      JsonObject rules = declared.get(r.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertThat(rules.get("id").getAsString()).isEqualTo(rule);
      fingerprints.add(r.getAsJsonObject("partialFingerprints").get("stFinding/v1").getAsString());
      JsonObject place =
          r.getAsJsonArray("locations")
              .get(0)
              .getAsJsonObject()
              .getAsJsonObject("physicalLocation");
      JsonObject region = place.getAsJsonObject("region");
      found.add(
          URI.create(place.getAsJsonObject("artifactLocation").get("uri").getAsString()).getPath()
              + " "
              + region.get("startLine").getAsInt()
              + " "
              + region.get("startColumn").getAsInt()
              + " "
              + rule);
    }
    assertThat(fingerprints).doesNotHaveDuplicates();
    return found;
  }

  /** From a folder below the root; elsewhere the whole path, since nothing is below a root. */
  @Test
  void pathsBeginAtTheRootOfTheRepository() {
    SourceRoot below = new SourceRoot(FOLDER.resolve("region/norr"), Optional.of(FOLDER));
    assertThat(below.below("anna/contract.yaml")).contains("region/norr/anna/contract.yaml");
    assertThat(below.below("/repository/syd/x.yaml")).contains("syd/x.yaml");
    assertThat(below.below("/elsewhere/x.yaml")).isEmpty();
    assertThat(below.uri("/elsewhere/å.yaml").orElseThrow())
        .startsWith("file:///")
        .endsWith("elsewhere/%C3%A5.yaml");
    SourceRoot none = new SourceRoot(FOLDER, Optional.empty());
    assertThat(none.below("contract.yaml")).isEmpty();
    assertThat(none.uri("contract.yaml").orElseThrow()).endsWith("/repository/contract.yaml");
  }

  private static List<String> inJunit(String xml) throws Exception {
    NodeList cases =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagName("testcase");
    List<String> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < cases.getLength(); i++) {
      Element one = (Element) cases.item(i);
      Matcher place =
          Pattern.compile("(?s)\\s*(.*?):(\\d+):(\\d+): .*").matcher(one.getTextContent());
      assertThat(names.add(one.getAttribute("classname") + " " + one.getAttribute("name")))
          .isTrue();
      if (place.matches()) {
        assertThat(one.getAttribute("file")).isEqualTo(place.group(1));
        assertThat(one.getAttribute("line")).isEqualTo(place.group(2));
        found.add(
            place.group(1)
                + " "
                + place.group(2)
                + " "
                + place.group(3)
                + " "
                + one.getAttribute("classname"));
      }
    }
    return found;
  }

  private static String unescaped(String text) {
    return text.replace("%3A", ":").replace("%2C", ",").replace("%0A", "\n").replace("%25", "%");
  }

  /** Whatever a value holds, a command stays on its line and keeps its properties apart. */
  /** Every character that steers a command, among letters from anywhere in Unicode. */
  @Test
  void noValueInjectsACommand() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      StringBuilder value = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        boolean steers = random.nextBoolean();
        value.append(steers ? "%\r\n:,".charAt(random.nextInt(5)) : (char) random.nextInt(0xD800));
      }
      injectsNothing(value.toString());
    }
  }

  private static void injectsNothing(String value) {
    assertThat(FindingsGithub.data(value)).doesNotContain("\n", "\r");
    assertThat(FindingsGithub.property(value)).doesNotContain("\n", "\r", ",", ":");
    assertThat(unescaped(FindingsGithub.property(value)).replace("%0D", "\r"))
        .isEqualTo(unescaped(FindingsGithub.data(value)).replace("%0D", "\r"));
  }
}
