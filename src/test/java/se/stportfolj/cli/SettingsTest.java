package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code .st.yaml} and the options of {@code st validate} decide, from outside. */
class SettingsTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String GAP = "time/gap";

  /** An error of a författning, and a case in which it is found. */
  private static final String LAW = "regulation/bt-not-applicable";

  @TempDir Path folder;

  @Test
  void withoutSettingsARuleIsAsBadAsItSays() throws IOException {
    lay(GAP, "fail-gap");
    Run run = validate("--rule", GAP);
    assertThat(run.out()).contains("rotations.yaml:11:11: warning:");
    assertThat(run.code()).isZero();
  }

  @Test
  void aSeverityIsRaised() throws IOException {
    lay(GAP, "fail-gap");
    settings("severities: [{rule: time/gap, severity: error}]");
    Run run = validate("--rule", GAP);
    assertThat(run.out()).contains("rotations.yaml:11:11: error:");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aSeverityIsLowered() throws IOException {
    lay(GAP, "fail-gap");
    assertThat(validate("--rule", GAP, "--fail-on", "warning").code()).isOne();
    settings("severities: [{rule: time/gap, severity: info}]");
    Run run = validate("--rule", GAP, "--fail-on", "warning");
    assertThat(run.out()).contains("rotations.yaml:11:11: note:");
    assertThat(run.code()).isZero();
  }

  @Test
  void anErrorOfTheFormatMayBeMilder() throws IOException {
    lay("time/over-full-time", "fail-beyond");
    settings("severities: [{rule: time/over-full-time, severity: warning}]");
    Run run = validate("--rule", "time/over-full-time");
    assertThat(run.out()).contains(": warning:").doesNotContain(": error:");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"warning", "info"})
  void anErrorOfTheLawMayNotAndThatIsAFinding(String severity) throws IOException {
    lay(LAW, failing(LAW));
    settings("severities:\n  - {rule: " + LAW + ", severity: " + severity + "}");
    Run run = validate();
    assertThat(run.out()).containsPattern("\\.st\\.yaml:2:\\d+: error: .*\\[format/bad-value\\]");
    assertThat(run.out()).containsPattern(": error: .*\\[" + LAW + "\\]");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anErrorOfTheLawMayBeCalledWhatItIs() throws IOException {
    lay(LAW, failing(LAW));
    settings("severities: [{rule: " + LAW + ", severity: error}]");
    assertThat(validate().out()).doesNotContain(".st.yaml:");
  }

  @ParameterizedTest
  @CsvSource({"time/gapp, did you mean time/gap", "time/holiday-in-july, no rule"})
  void aSeverityOfNoRuleIsAFinding(String rule, String told) throws IOException {
    lay(GAP, "fail-gap");
    settings("severities: [{rule: " + rule + ", severity: info}]");
    Run run = validate();
    assertThat(run.out()).containsPattern("\\.st\\.yaml:1:\\d+: error: ").contains(told);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void theLanguageIsTheSettingsUnlessSomebodySaysOtherwise() throws IOException {
    lay(GAP, "pass-none");
    assertThat(in(Map.of(), "validate").out()).contains("1 portfolio:");
    settings("language: sv");
    assertThat(in(Map.of(), "validate").out()).contains("1 portfölj:");
    assertThat(in(Map.of("ST_LANG", "en"), "validate").out()).contains("1 portfolio:");
    assertThat(in(Map.of("ST_LANG", "en"), "validate", "--lang", "sv").out())
        .contains("1 portfölj:");
  }

  @Test
  void aLanguageThatStLacksIsAFinding() throws IOException {
    lay(GAP, "pass-none");
    settings("language: de");
    Run run = in(Map.of(), "validate");
    assertThat(run.out()).contains(".st.yaml:1:11: error:").contains("sv (Swedish), en (English)");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anUnknownKeyIsAFindingWithWhatWasMeant() throws IOException {
    lay(GAP, "pass-none");
    settings("langauge: sv");
    Run run = validate();
    assertThat(run.out()).contains(".st.yaml:1:1: error:").contains("did you mean \"language\"");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anEmptyFileIsAFinding() throws IOException {
    lay(GAP, "pass-none");
    settings("");
    assertThat(validate().out()).contains(".st.yaml:1:1: error:");
  }

  @Test
  void blanksAreLookedForWhereTheSettingsSay() throws IOException {
    lay(GAP, "pass-none");
    settings("blanks: no-such-folder");
    String[] render = {"render-intyg", "--id", "hc-1", "--out", "out"};
    Run missing = in(Map.of("ST_LANG", "en"), render);
    assertThat(missing.code()).as(missing.out()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("no-such-folder");
    Files.createDirectory(folder.resolve("blanketter"));
    settings("blanks: blanketter");
    Run empty = in(Map.of("ST_LANG", "en"), render);
    assertThat(empty.code()).as(empty.err()).isZero();
    assertThat(folder.resolve("out/2021-9-hc-1.pdf")).exists();
  }

  @Test
  void personnummerMayBeKeptOutOfGit() throws IOException {
    String rule = "person/personnummer-in-git";
    lay(GAP, "pass-none");
    assertThat(validate("--rule", rule, "--fail-on", "warning").code()).isZero();
    settings("personnummer-in-git: allowed");
    assertThat(validate("--rule", rule, "--fail-on", "warning").code()).isZero();
    settings("personnummer-in-git: refused");
    Run refused = validate("--rule", rule, "--fail-on", "warning");
    assertThat(refused.code()).isOne();
    assertThat(refused.out()).contains("contract.yaml:4:17: warning:").doesNotContain("9805");
    Path contract = folder.resolve("contract.yaml");
    String without = Files.readString(contract).replaceFirst(" {2}personnummer: .*\n", "");
    Files.writeString(contract, without);
    Files.writeString(folder.resolve("private.yaml"), "personnummer: \"19920304-9805\"\n");
    assertThat(validate("--rule", rule, "--fail-on", "warning").code()).isZero();
  }

  @Test
  void anotherFileIsNamedByConfig() throws IOException {
    lay(GAP, "fail-gap");
    settings("severities: [{rule: time/gap, severity: error}]");
    Files.writeString(folder.resolve("mild.yaml"), "language: en\n");
    assertThat(validate("--rule", GAP, "--config", "mild.yaml").code()).isZero();
    Run none = validate("--config", "missing.yaml");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("missing.yaml");
    Files.writeString(folder.resolve("wrong.yaml"), "languages: en\n");
    Run wrong = validate("--config", "wrong.yaml");
    assertThat(wrong.code()).isOne();
    assertThat(wrong.out()).contains("wrong.yaml:1:1: error:");
  }

  @Test
  void settingsAreFoundAboveThePortfolioButNotAboveItsRepository() throws IOException {
    Path portfolio = Files.createDirectories(folder.resolve("repo/anna"));
    lay(portfolio, GAP, "fail-gap");
    settings("severities: [{rule: time/gap, severity: error}]");
    assertThat(validate("--rule", GAP).code()).isOne();
    Files.createDirectory(folder.resolve("repo/.git"));
    assertThat(validate("--rule", GAP).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "info, 1"})
  void whatFailsIsWhatIsAskedFor(String failOn, int code) throws IOException {
    lay(GAP, "fail-gap");
    assertThat(validate("--rule", GAP, "--fail-on", failOn).code()).isEqualTo(code);
  }

  @Test
  void aMistypedSeverityIsRecognised() throws IOException {
    lay(GAP, "fail-gap");
    Run run = validate("--fail-on", "eror");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean \"error\"");
  }

  @Test
  void onlyTheRulesAskedForAreTold() throws IOException {
    lay(GAP, "fail-gap");
    assertThat(rulesIn(validate("--rule", GAP).out())).containsExactly(GAP);
    assertThat(rulesIn(validate("--rule", GAP, "--rule", "time/overlap-absence").out()))
        .containsExactly(GAP);
    assertThat(rulesIn(validate("--rule", "time/overlap-absence").out())).isEmpty();
    assertThat(rulesIn(validate().out())).contains(GAP).hasSizeGreaterThan(1);
  }

  @Test
  void aRuleOfAGuidelineMayBeAskedFor() throws IOException {
    lay(GAP, "fail-gap");
    assertThat(validate("--rule", "policy/assessments-per-year").code()).isZero();
  }

  @Test
  void aRuleThatStLacksIsWrongUsage() throws IOException {
    lay(GAP, "fail-gap");
    Run near = validate("--rule", "time/gapp");
    assertThat(near.code()).isEqualTo(ExitCode.USAGE);
    assertThat(near.err()).contains("did you mean time/gap?");
    Run far = validate("--rule", "holidays");
    assertThat(far.code()).isEqualTo(ExitCode.USAGE);
    assertThat(far.err()).contains("st rules lists all");
    assertThat(near.out() + far.out()).isEmpty();
  }

  @Test
  void quietSaysNothingButWhatFails() throws IOException {
    lay(GAP, "fail-gap");
    Run nothing = validate("--rule", GAP, "--quiet");
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.code()).isZero();
    Run something = validate("--rule", GAP, "--quiet", "--fail-on", "warning");
    assertThat(something.code()).isOne();
    assertThat(something.out()).contains("[time/gap]").doesNotContain("1 portfolio");
    Run all = validate("--quiet", "--fail-on", "warning");
    assertThat(all.out()).doesNotContain(": note:").contains(": warning:");
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(".st.yaml"), text.isEmpty() ? "" : text + "\n");
  }

  private Run validate(String... more) {
    List<String> all = new ArrayList<>(List.of("validate"));
    all.addAll(List.of(more));
    return in(Map.of("ST_LANG", "en"), all.toArray(String[]::new));
  }

  private Run in(Map<String, String> environment, String... args) {
    return Run.in(folder, environment, false, args);
  }

  private static List<String> rulesIn(String out) {
    return Pattern.compile("(?m)^\\S+:\\d+:\\d+: .*\\[(\\S+)]$")
        .matcher(out)
        .results()
        .map(m -> m.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  private static String failing(String rule) throws IOException {
    try (var cases = Files.list(CASES.resolve(rule))) {
      return cases
          .map(one -> one.getFileName().toString())
          .filter(name -> name.startsWith("fail-"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private void lay(String rule, String name) throws IOException {
    lay(folder, rule, name);
  }

  /** Lays the portfolio of a case, whose base is the one that its case.txt names. */
  private static void lay(Path where, String rule, String name) throws IOException {
    Path own = CASES.resolve(rule).resolve(name);
    boolean old = Files.readString(own.resolve("case.txt")).contains("base: 2015");
    for (Path from : List.of(CASES.resolve(old ? "base-2015" : "base-2021"), own)) {
      try (var files = Files.list(from)) {
        for (Path file : files.toList()) {
          Files.copy(
              file,
              where.resolve(file.getFileName().toString()),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
