package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What is no character never makes XML malformed, and no name is printed backwards. */
class OddLettersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\\uFFFE", "\\uFFFF", "\\uFDD0", "\\U0001FFFE", "\\U0010FFFF"})
  void xmlStaysWellFormed(String escape) throws Exception {
    portfolio("Tova", "\"a" + escape + "b\"");
    Run junit = st("validate", "--format", "junit", "--as-of", "2026-11-22");
    Run svg = st("forecast", "--format", "svg", "--as-of", "2026-11-22");
    for (Run run : new Run[] {junit, svg}) {
      assertThat(run.out()).contains("a\uFFFDb");
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(run.out())))
                  .getDocumentElement())
          .isNotNull();
    }
  }

  @Test
  void aNameFromRightToLeftIsRefusedBeforeItIsPrinted() throws IOException {
    portfolio("\u05D3\u05D5\u05D3", "a");
    assertThat(st("validate", "--as-of", "2026-11-22").out())
        .contains("\"given-name\" has the character \u05D3 (U+05D3)")
        .contains("certificate/unprintable");
    Run printed = st("render-intyg", "--all", "--out", folder.resolve("out").toString());
    assertThat(printed.code()).as(printed.err()).isNotZero();
    assertThat(printed.err()).contains("\u05D3", "cannot be printed");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Run st(String... arguments) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, arguments);
  }

  private void portfolio(String given, String id) throws IOException {
    Files.writeString(
        folder.resolve("contract.yaml"),
        """
        trainee: {given-name: %s, family-name: Ek}
        licences: [{country: Sverige, date: 2020-07-01}]
        internship: {kind: at, completed: 2020-06-01}
        regulation: "2015"
        specialty: psykiatri
        start: 2024-01-01
        employment-percent: 100
        """
            .formatted(given));
    Files.writeString(
        folder.resolve("rotations.yaml"),
        """
        rotations:
          - id: %s
            kind: clinical
            unit: Psykiatri
            from: 2024-01-01
            to: 2024-12-31
            percent: 100
            supervisor:
              name: Karin Alm
              specialty: psykiatri
              workplace: Psykiatri
              supervisor-training: 2021-10-05
            objectives: [STc1]
            description: Mottagning
            certificate: {issued: 2025-01-10, place: Umeå, signed: true}
        """
            .formatted(id));
    Files.writeString(folder.resolve("courses.yaml"), "courses: []\n");
    Files.writeString(folder.resolve("assessments.yaml"), "assessments: []\n");
    Files.writeString(folder.resolve("absence.yaml"), "absences: []\n");
  }
}
