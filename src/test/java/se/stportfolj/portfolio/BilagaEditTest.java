package se.stportfolj.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are put in where they belong, and nothing else in a file changes. */
class BilagaEditTest {
  private static final String CONTRACT =
      """
      # först en kommentar
      trainee: {given-name: Åsa, family-name: Ek}
      licences: []   # ännu inte
      regulation: "2021"
      specialty: allmanmedicin
      start: 2022-02-01
      employment-percent: 100
      """;

  @TempDir private Path folder;

  private Contract contract(String text) throws IOException {
    Files.writeString(folder.resolve("contract.yaml"), text);
    return PortfolioReader.read(folder, "p", Optional.empty(), where -> Optional.empty())
        .contract()
        .orElseThrow();
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("service", 1);
    numbers.put("final", 2);
    return numbers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|application:@  bilagor: {service: 1, final: 2}@",
        "application:@|application: {bilagor: {service: 1, final: 2}}@",
        "application: {}@|application: {bilagor: {service: 1, final: 2}}@",
        "application: {bilagor: {}}@|application: {bilagor: {service: 1, final: 2}}@",
        "application: {place: Ort}   # här@"
            + "|application: {bilagor: {service: 1, final: 2}, place: Ort}   # här@",
        "application:@  place: Ort@|application:@  bilagor: {service: 1, final: 2}@  place: Ort@",
        "application:@  place: Ort@  bilagor:@"
            + "|application:@  place: Ort@  bilagor: {service: 1, final: 2}@",
        "application: {bilagor: {programme: 9}}@"
            + "|application: {bilagor: {service: 1, final: 2, programme: 9}}@",
        "application:@  bilagor:@    programme: 9@"
            + "|application:@  bilagor:@    service: 1@    final: 2@    programme: 9@",
      })
  void whateverIsThereAlready(String before, String after) throws IOException {
    String text = CONTRACT + before.replace('@', '\n');
    String written = BilagaEdit.writeWhole(text, contract(text).source(), "application", numbers());
    assertThat(written).isEqualTo(CONTRACT + after.replace('@', '\n'));
    assertThat(contract(written).application().bilagor()).containsAllEntriesOf(numbers());
  }

  @Test
  void lineEndsStayAsTheyAre() throws IOException {
    String text = CONTRACT.replace("\n", "\r\n");
    String written = BilagaEdit.writeWhole(text, contract(text).source(), "bt", numbers());
    assertThat(written).isEqualTo(text + "bt:\r\n  bilagor: {service: 1, final: 2}\r\n");
    assertThat(contract(written).bt().bilagor()).isEqualTo(numbers());
  }

  @Test
  void aFileThatDoesNotEndItsLastLine() throws IOException {
    String text = CONTRACT.stripTrailing();
    String written = BilagaEdit.writeWhole(text, contract(text).source(), "bt", numbers());
    assertThat(written).isEqualTo(CONTRACT + "bt:\n  bilagor: {service: 1, final: 2}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- id: x@    title: T@    from: 2024-01-01@    to: 2024-01-02@"
            + "|- id: x@    certificate: {bilaga: 7}@    title: T@    from: 2024-01-01@"
            + "    to: 2024-01-02@",
        "- {id: x, title: T, from: 2024-01-01, to: 2024-01-02}   # kvar@"
            + "|- {id: x, certificate: {bilaga: 7}, title: T, from: 2024-01-01, to: 2024-01-02}"
            + "   # kvar@",
        "- {id: x, title: T, from: 2024-01-01, to: 2024-01-02, certificate: {}}@"
            + "|- {id: x, title: T, from: 2024-01-01, to: 2024-01-02, certificate: {bilaga: 7}}@",
        "- {id: x, title: å𝄞, from: 2024-01-01, to: 2024-01-02, certificate: {signed: true}}@"
            + "|- {id: x, title: å𝄞, from: 2024-01-01, to: 2024-01-02, certificate: {bilaga: 7,"
            + " signed: true}}@",
        "- id: x@    title: T@    from: 2024-01-01@    to: 2024-01-02@    certificate:@"
            + "      signed: true@"
            + "|- id: x@    title: T@    from: 2024-01-01@    to: 2024-01-02@    certificate:@"
            + "      bilaga: 7@      signed: true@",
      })
  void entries(String before, String after) throws IOException {
    String text = "courses:   # kurser\n  " + before.replace('@', '\n');
    contract(CONTRACT);
    Files.writeString(folder.resolve("courses.yaml"), text);
    Course course =
        PortfolioReader.read(folder, "p", Optional.empty(), where -> Optional.empty())
            .courses()
            .stream()
            .findFirst()
            .orElseThrow();
    String written = BilagaEdit.write(text, Map.of(course.source(), 7));
    assertThat(written).isEqualTo("courses:   # kurser\n  " + after.replace('@', '\n'));
    Files.writeString(folder.resolve("courses.yaml"), written);
    assertThat(
            PortfolioReader.read(folder, "p", Optional.empty(), where -> Optional.empty())
                .courses()
                .get(0)
                .certificate())
        .hasValueSatisfying(c -> assertThat(c.bilaga()).hasValue(7));
  }
}
