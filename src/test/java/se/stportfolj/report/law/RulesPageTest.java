package se.stportfolj.report.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.rules.CaseFolder;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.Rules;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * The examples of the rules and docs/rules.md are what the cases give when they are run. {@code
 * -Dst.rules=write} writes both anew.
 */
class RulesPageTest {
  private static final Path EXAMPLES = Path.of("src/main/resources/rule-examples.yaml");
  private static final Path PAGE = Path.of("docs/rules.md");
  private static final int LINES = 14;
  private static final String AGAIN = "To write it anew: -Dst.rules=write";

  @TempDir static Path folder;

  private static final Map<String, RuleExample> FOUND = new TreeMap<>();

  /** With {@code -Dst.rules=write} the page and the examples are written before they are read. */
  @BeforeAll
  static void find() throws IOException {
    for (Rule rule : Rules.all()) {
      FOUND.put(rule.info().id(), example(rule.info().id()));
    }
    if (System.getProperty("st.rules", "").equals("write")) {
      Files.writeString(EXAMPLES, yaml(FOUND));
      Files.writeString(PAGE, page(FOUND));
      // What the program reads was copied beside its classes before this test began.
      Path copy = Path.of("target/classes").resolve(EXAMPLES.getFileName());
      Files.copy(EXAMPLES, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void everyExampleIsFoundAsItIsShown() throws IOException {
    assertSame(EXAMPLES, yaml(FOUND));
    assertSame(PAGE, page(FOUND));
  }

  @Test
  void whatTheProgramReadsIsWhatTheCasesGive() {
    Map<String, RuleExample> read = RuleExamples.read();
    List<String> differ = new ArrayList<>();
    for (Map.Entry<String, RuleExample> one : FOUND.entrySet()) {
      if (!one.getValue().equals(read.get(one.getKey()))) {
        differ.add(one.getKey());
      }
    }
    assertThat(differ).as(AGAIN).isEmpty();
    assertThat(read).hasSameSizeAs(FOUND);
  }

  /** The first line that differs says enough; both files are thousands of lines long. */
  private static void assertSame(Path file, String expected) throws IOException {
    List<String> is = Files.readAllLines(file);
    List<String> wanted = expected.lines().toList();
    for (int i = 0; i < Math.max(is.size(), wanted.size()); i++) {
      String one = i < is.size() ? is.get(i) : "(nothing)";
      String other = i < wanted.size() ? wanted.get(i) : "(nothing)";
      assertThat(one).as(file + ", line " + (i + 1) + ". " + AGAIN).isEqualTo(other);
    }
  }

  /** Of all failing and passing cases the two whose lines differ least. */
  private static RuleExample example(String rule) throws IOException {
    List<CaseFolder> cases = CaseFolder.of(rule);
    List<Path> right = new ArrayList<>();
    for (CaseFolder one : cases) {
      if (!one.name().startsWith("fail-") && one.findings().isEmpty()) {
        Path laid = Files.createTempDirectory(folder, "pass");
        one.subject(laid);
        right.add(laid);
      }
    }
    Pair best = null;
    for (CaseFolder one : cases) {
      if (one.name().startsWith("fail-")) {
        Pair pair = pair(one, right);
        best = best == null || pair.difference() < best.difference() ? pair : best;
      }
    }
    return best.example();
  }

  /** An example, and how many lines of it are not on both sides. */
  private record Pair(RuleExample example, int difference) {}

  private static Pair pair(CaseFolder fail, List<Path> right) throws IOException {
    Path wrong = Files.createTempDirectory(folder, "fail");
    Finding finding =
        CaseFolder.verdict(fail.subject(wrong)).findings().stream()
            .filter(f -> f.rule().equals(fail.rule()))
            .findFirst()
            .orElseThrow();
    String file = finding.place().file();
    int line = finding.place().range().line();
    List<String> lines = read(wrong.resolve(file));
    String wrongLines = around(lines, line);
    String key = lines.isEmpty() ? "" : key(lines.get(line - 1));
    String rightLines = "";
    int least = Integer.MAX_VALUE;
    for (Path laid : right) {
      List<String> mended = key.isEmpty() ? List.of() : read(laid.resolve(file));
      for (int there = 0; there < mended.size(); there++) {
        // Another guideline is no way to follow this one.
        if (key(mended.get(there)).equals(key) && !key.equals("policies")) {
          String shown = around(mended, there + 1);
          int difference = difference(wrongLines, shown);
          if (difference > 0 && difference < least) {
            least = difference;
            rightLines = shown;
          }
        }
      }
    }
    return new Pair(
        new RuleExample(
            file,
            wrongLines,
            Texts.of(Language.SV).say(finding.message()),
            Texts.of(Language.EN).say(finding.message()),
            rightLines),
        least);
  }

  private static int difference(String wrong, String right) {
    List<String> left = new ArrayList<>(wrong.lines().toList());
    int alone = 0;
    for (String line : right.lines().toList()) {
      alone += left.remove(line) ? 0 : 1;
    }
    return alone + left.size();
  }

  /** The entry or block that a line belongs to, or as much of it as is short. */
  private static String around(List<String> lines, int line) {
    if (lines.isEmpty()) {
      return "";
    }
    int from = line - 1;
    while (from > 0 && !begins(lines.get(from))) {
      from--;
    }
    int to = line;
    while (to < lines.size() && !begins(lines.get(to)) && to - from < LINES) {
      to++;
    }
    if (line - 1 - from >= LINES) {
      from = line - LINES;
    }
    StringBuilder text = new StringBuilder();
    for (String shown : lines.subList(from, to)) {
      // Only what stands in plain text can be shown in a page.
      text.append(shown.replaceAll("\\p{Cntrl}", "�")).append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static boolean begins(String line) {
    return line.startsWith("  - ") || (!line.isEmpty() && !Character.isWhitespace(line.charAt(0)));
  }

  private static String key(String line) {
    String text = line.strip().replaceFirst("^- \\{?", "");
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon);
  }

  /** None for what is no plain text of a size to be shown. */
  private static List<String> read(Path file) throws IOException {
    try {
      return Files.isRegularFile(file) && Files.size(file) < 100_000
          ? Files.readAllLines(file)
          : List.of();
    } catch (java.nio.charset.CharacterCodingException e) {
      return List.of();
    }
  }

  private static String page(Map<String, RuleExample> examples) {
    StringBuilder page = new StringBuilder();
    page.append("# The rules\n\nWhat `st validate` finds, out of the program's own texts and the");
    page.append(" rules' cases. A test writes this page and re-runs\nits examples. A rule of");
    page.append(" lower confidence is milder by itself. An error that a författning makes cannot");
    page.append(" be excepted.\n\n");
    Texts texts = Texts.of(Language.EN);
    for (Rule rule : Rules.all()) {
      Optional<RuleExample> example = Optional.of(examples.get(rule.info().id()));
      page.append(RulePage.of(rule.info(), example, texts)).append('\n');
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static String yaml(Map<String, RuleExample> examples) {
    StringBuilder out = new StringBuilder();
    out.append("# Out of the cases of each rule, by RulesPageTest.\n");
    examples.forEach(
        (rule, e) -> {
          out.append(rule).append(":\n");
          value(out, "file", e.file());
          value(out, "wrong", e.wrong());
          value(out, "message-sv", e.messageSv());
          value(out, "message-en", e.messageEn());
          value(out, "right", e.right());
        });
    return out.toString();
  }

  private static void value(StringBuilder out, String key, String text) {
    List<String> escaped = new ArrayList<>();
    text.lines().forEach(l -> escaped.add(l.replace("\\", "\\\\").replace("\"", "\\\"")));
    out.append("  ").append(key).append(": \"").append(String.join("\\n", escaped)).append("\"\n");
  }
}
