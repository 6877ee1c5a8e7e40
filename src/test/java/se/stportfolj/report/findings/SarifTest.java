package se.stportfolj.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.rules.CaseFolder;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Judged;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * What a code host makes of findings from one run to the next: what is accepted, what is the same.
 */
class SarifTest {
  @TempDir Path folder;

  @Test
  void whatIsAcceptedIsSuppressedWithItsReason() throws IOException {
    List<JsonObject> results = results("exception/stale", "pass-accepts-something", "");
    List<JsonObject> suppressed = results.stream().filter(r -> r.has("suppressions")).toList();
    assertThat(suppressed).isNotEmpty();
    for (JsonObject result : suppressed) {
      JsonObject suppression = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
      assertThat(suppression.get("kind").getAsString()).isEqualTo("external");
      assertThat(suppression.get("status").getAsString()).isEqualTo("accepted");
      assertThat(suppression.get("justification").getAsString())
          .contains("Godtaget")
          .contains("Karin Alm")
          .contains("2025-03-01");
    }
    assertThat(results).anyMatch(r -> !r.has("suppressions"));
  }

  @Test
  void withoutAReasonNothingIsSuppressed() throws IOException {
    for (CaseFolder one : CaseFolder.of("exception/without-reason")) {
      if (one.name().startsWith("fail-")) {
        assertThat(results("exception/without-reason", one.name(), ""))
            .noneMatch(r -> r.has("suppressions"));
      }
    }
  }

  /** The finding is in rotations.yaml, the comment before it. */
  @Test
  void aLineInsertedAboveMovesTheFindingAndNotItsFingerprint() throws IOException {
    List<JsonObject> before = results("time/gap", "fail-gap", "");
    List<JsonObject> after = results("time/gap", "fail-gap", "# Granskad i maj.\n\n");
    assertThat(prints(after)).isEqualTo(prints(before)).doesNotHaveDuplicates();
    assertThat(line(of("time/gap", after))).isEqualTo(line(of("time/gap", before)) + 2);
  }

  /** What the hosted code scanning looks at, and what a viewer without the file shows. */
  @Test
  void codeScanningHasItsFingerprintAndAViewerTheLine() throws IOException {
    for (JsonObject result : results("time/gap", "fail-gap", "")) {
      JsonObject prints = result.getAsJsonObject("partialFingerprints");
      assertThat(prints.get("primaryLocationLineHash").getAsString())
          .isEqualTo(print(result) + ":1");
    }
    JsonObject place =
        of("time/gap", results("time/gap", "fail-gap", ""))
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    assertThat(place.getAsJsonObject("region").getAsJsonObject("snippet").get("text").getAsString())
        .contains("from: 2024");
  }

  /** What stands on the line is what the finding is about: when it changes, so does the finding. */
  @Test
  void anotherLineIsAnotherFinding() throws IOException {
    Path portfolio = Files.createTempDirectory(folder, "case");
    Subject subject = subject("time/gap", "fail-gap", portfolio);
    String before = print(of("time/gap", told(subject)));
    Path rotations = portfolio.resolve("rotations.yaml");
    Files.writeString(rotations, Files.readString(rotations).replace("2024-07-01", "2024-07-02"));
    Subject changed =
        new Subject(
            PortfolioReader.read(portfolio, ".", Optional.empty(), where -> Optional.empty()),
            Judged.under(
                subject.law(), subject.asOf(), Configuration.NONE, new Shelf(Path.of(""))));
    assertThat(print(of("time/gap", told(changed)))).isNotEqualTo(before);
  }

  /** No address is made up: only who knows where the documentation is gets links to it. */
  @Test
  void rulesLinkToTheDocumentationWhoseAddressIsKnown() {
    String plain = sarif(Optional.empty());
    assertThat(plain).doesNotContain("informationUri", "helpUri");
    JsonObject driver = driver(sarif(Handbook.at("https://git.example/region/st/blob/v1/docs/")));
    assertThat(driver.get("informationUri").getAsString())
        .isEqualTo("https://git.example/region/st/blob/v1/docs");
    for (JsonElement one : driver.getAsJsonArray("rules")) {
      JsonObject rule = one.getAsJsonObject();
      String page =
          "https://git.example/region/st/blob/v1/docs/rules.md#"
              + rule.get("id").getAsString().replace("/", "");
      assertThat(rule.get("helpUri").getAsString()).isEqualTo(page);
      assertThat(rule.getAsJsonObject("help").get("markdown").getAsString())
          .contains("(" + page + ")");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs", "file:///etc", "javascript:alert(1)", "https://", "https://a b"})
  void whatIsNoAddressOfAPageIsNone(String written) {
    assertThat(Handbook.at(written)).isEmpty();
  }

  private static String sarif(Optional<Handbook> handbook) {
    return WholeReport.of(
        List.of(),
        out ->
            new FindingsSarif(
                out, "1", SourceRoot.above(Path.of("")), handbook, Texts.of(Language.EN)));
  }

  private static JsonObject driver(String sarif) {
    return JsonParser.parseString(sarif)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("tool")
        .getAsJsonObject("driver");
  }

  private List<JsonObject> results(String rule, String name, String above) throws IOException {
    Path portfolio = Files.createTempDirectory(folder, "case");
    Subject first = subject(rule, name, portfolio);
    if (above.isEmpty()) {
      return told(first);
    }
    Path rotations = portfolio.resolve("rotations.yaml");
    Files.writeString(rotations, above + Files.readString(rotations));
    return told(
        new Subject(
            PortfolioReader.read(portfolio, ".", Optional.empty(), where -> Optional.empty()),
            Judged.under(first.law(), first.asOf(), Configuration.NONE, new Shelf(Path.of("")))));
  }

  private static Subject subject(String rule, String name, Path empty) throws IOException {
    return CaseFolder.of(rule).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .subject(empty);
  }

  private static List<JsonObject> told(Subject subject) {
    Examined examined = Examined.of(subject, Rules.examine(subject));
    String sarif =
        WholeReport.of(
            List.of(examined),
            out ->
                new FindingsSarif(
                    out,
                    "1",
                    SourceRoot.above(Path.of("")),
                    Optional.empty(),
                    Texts.of(Language.EN)));
    List<JsonObject> results = new ArrayList<>();
    for (JsonElement result :
        JsonParser.parseString(sarif)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("results")) {
      results.add(result.getAsJsonObject());
    }
    return results;
  }

  private static JsonObject of(String rule, List<JsonObject> results) {
    return results.stream()
        .filter(r -> r.get("ruleId").getAsString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> prints(List<JsonObject> results) {
    return results.stream().map(SarifTest::print).toList();
  }

  private static String print(JsonObject result) {
    return result.getAsJsonObject("partialFingerprints").get("stFinding/v1").getAsString();
  }

  private static int line(JsonObject result) {
    return result
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation")
        .getAsJsonObject("region")
        .get("startLine")
        .getAsInt();
  }
}
