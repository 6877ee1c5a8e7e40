package se.stportfolj.malbeskrivning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.statute.Issued.SOSFS_2015_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.Disagreement;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.OverridingFolder;
import se.stportfolj.regulation.Signer;
import se.stportfolj.regulation.TargetDescription;

/** The official target description of psykiatri, SOSFS 2015:8, read from its PDF. */
class PsykiatriTest {
  private static final Path REFERENCE = Path.of("../shared/reference");
  private static final Pattern ROW =
      Pattern.compile(" +([abc]\\d+): \\{(?:title: \"([^\"]*)\", )?require: (\\[.*?\\]), c: A.*");

  @TempDir static Path folder;
  private static TargetDescription target;

  @BeforeAll
  static void read() throws Exception {
    Path pdf = REFERENCE.resolve("official/malbeskrivning-2015-psykiatri.pdf");
    Assumptions.assumeTrue(Files.exists(pdf), "the official PDF is not here: " + pdf);
    MalbeskrivningImport.run(pdf, folder, false, Law.shipped());
    target = Law.with(new OverridingFolder(folder, "")).target(SOSFS_2015_8, "psykiatri");
  }

  @Test
  void agreesWithTheShippedDataInEverything() {
    TargetDescription shipped = Law.shipped().target(SOSFS_2015_8, "psykiatri");
    assertThat(Disagreement.between(shipped, target)).isEmpty();
    assertThat(target.complete()).isTrue();
    assertThat(target.delmal()).hasSize(24);
    assertThat(target.delmal())
        .allSatisfy(d -> assertThat(target.confidence(d)).isEqualTo(Confidence.OFFICIAL));
  }

  /** Rows of confidence A, checked by hand against the printed text, in delmal-activities.yaml. */
  @Test
  void equalsTheRowsThatWereCheckedByHandInEveryRow() throws IOException {
    Map<String, String> checked = checkedByHand();
    assertThat(checked).hasSize(24);
    Map<String, String> read = new LinkedHashMap<>();
    for (Delmal delmal : target.delmal()) {
      read.put(delmal.code(), delmal.title().orElse("") + required(delmal));
    }
    assertThat(read).isEqualTo(checked);
  }

  @Test
  void hasTheRequirementsInTheirOwnWords() {
    assertThat(target.find("c12").orElseThrow().text().orElseThrow().requirements())
        .containsExactly(
            "ha kunskap om samordning och uppföljning av patienter över lång tid, vilket bland"
                + " annat innefattar en kombination av psykofarmakologiska och psykosociala"
                + " insatser i samarbete med andra yrkesgrupper",
            "ha kännedom om brukarorganisationers roll som resurs");
    assertThat(target.find("b3").orElseThrow().text().orElseThrow().requirements().get(0))
        .startsWith(
            "kunna anpassa läkemedelsbehandlingen efter patientens ålder, kön, vikt, njur-"
                + " och leverfunktion");
    assertThat(target.find("b2").orElseThrow().text().orElseThrow().requirements())
        .singleElement()
        .asString()
        .contains("i syfte att\n– förebygga uppkomsten");
    assertThat(target.delmal())
        .allSatisfy(d -> assertThat(d.text().orElseThrow().requirements()).isNotEmpty());
  }

  @Test
  void keepsGeneralAdviceApart() {
    assertThat(target.find("b5").orElseThrow().text().orElseThrow().advice())
        .containsExactly(
            "Deltagande i seminarium",
            "Deltagande i större yrkesrelaterad sammankomst",
            "Medsittning",
            "Träning i simulerad miljö");
    assertThat(target.find("c13").orElseThrow().text().orElseThrow().advice()).isEmpty();
    assertThat(target.part().orElseThrow().advice()).hasSize(11);
    assertThat(target.part().orElseThrow().description()).hasSize(3);
  }

  @Test
  void saysWhoCertifies() {
    for (Delmal delmal : target.delmal()) {
      delmal
          .text()
          .orElseThrow()
          .activities()
          .forEach(
              one ->
                  assertThat(one.signedBy())
                      .containsExactlyElementsOf(
                          one.anyOf().equals(List.of(ActivityKind.COURSE))
                              ? List.of(Signer.COURSE_LEADER, Signer.SUPERVISOR)
                              : List.of(Signer.SUPERVISOR)));
    }
  }

  private static String required(Delmal delmal) {
    return delmal.required().orElseThrow().stream()
        .map(one -> one.anyOf().stream().map(ActivityKind::key).collect(Collectors.joining(" or ")))
        .collect(Collectors.joining(", ", " [", "]"));
  }

  private static Map<String, String> checkedByHand() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    String part = "";
    String regulation = "";
    for (String line : Files.readAllLines(REFERENCE.resolve("delmal-activities.yaml"))) {
      part = line.matches("\\S.*") || line.matches("  [a-z-]+:.*") ? line.strip() : part;
      if (line.matches(" {2,4}(sosfs|hslf).*")) {
        regulation = line.strip();
        part = line.startsWith("  s") ? "common:" : part;
      }
      Matcher row = ROW.matcher(line);
      boolean wanted = part.equals("common:") || part.equals("psykiatri:");
      if (wanted && regulation.startsWith("sosfs") && row.matches()) {
        String title = row.group(2) == null ? "" : row.group(2);
        rows.put(row.group(1), title + " " + inOurWords(row.group(3)));
      }
    }
    return rows;
  }

  private static String inOurWords(String require) {
    String words =
        require
            .replace("klinisk_tjanstgoring", "clinical")
            .replace("auskultation", "observership")
            .replace("kurs", "course")
            .replace("utvecklingsarbete", "quality-improvement")
            .replace("skriftligt_arbete", "scientific-work");
    Matcher anyOf = Pattern.compile("\\[([^\\[\\]]*), ([^\\[\\]]*)\\](?=[,\\]])").matcher(words);
    return anyOf.replaceAll("$1 or $2");
  }
}
