package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.pdf.form.FormValues.Further;

/** More licences and specialties than the form has lines for, and names it cannot take apart. */
class FurtherLinesTest {
  private static final String LICENCES =
      """
      licences:
        - {country: Sverige, date: 2021-01-27}
        - {country: Norge, date: 2021-02-27}
        - {country: Danmark, date: 2021-03-27}
        - {country: Tyskland, date: 2021-04-27}
        - {date: 2021-05-27}
      held-specialties:
        - {specialty: allmanmedicin, country: Norge, date: 2012-01-01}
        - {specialty: geriatrik}
        - {specialty: psykiatri}
        - {specialty: akutsjukvard, country: Danmark}
      """;

  @TempDir Path folder;

  @Test
  void whatHasNoLineGoesOnTheContinuationSheet() throws IOException {
    FormValues values = application(contract -> contract);
    assertThat(values.texts())
        .containsEntry("licence-3-country", "Danmark")
        .containsEntry("held-3-specialty", "Psykiatri")
        .doesNotContainKeys("licence-4-country", "held-4-specialty");
    assertThat(values.further())
        .containsExactly(
            new Further(
                "licence-3-date", "Land: Tyskland, Datum (ååmmdd): 210427\nDatum (ååmmdd): 210527"),
            new Further("held-3-date", "Specialitet: Akutsjukvård, Land: Danmark"));
  }

  @Test
  void aNameOfTwoWordsIsTakenApartALongerOneIsNot() throws IOException {
    assertThat(studyDirector("Anneli Rosdahl")).containsExactly("Anneli", "Rosdahl");
    assertThat(studyDirector("Anna Karin Berg")).containsExactly(null, "Anna Karin Berg");
    assertThat(studyDirector("Louise af Ugglas")).containsExactly(null, "Louise af Ugglas");
  }

  private List<String> studyDirector(String name) throws IOException {
    portfolio(contract -> contract.replace("Anneli Rosdahl", name));
    var texts = read().envelope(Application.Kind.SPECIALIST).certificates().get(0).values().texts();
    return Stream.of("study-director-given-name", "study-director-family-name")
        .map(texts::get)
        .toList();
  }

  private FormValues application(UnaryOperator<String> change) throws IOException {
    portfolio(
        contract ->
            change
                    .apply(contract)
                    .replaceAll("(?m)^(licences|held-specialties):.*\\R(  .*\\R)*", "")
                + LICENCES);
    return read().envelope(Application.Kind.SPECIALIST).application().values();
  }

  private Portfolios read() {
    return Portfolios.of(folder, "2027-12-31");
  }

  private void portfolio(UnaryOperator<String> change) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(Portfolios.ERIK))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        boolean contract = file.getFileName().toString().equals("contract.yaml");
        Files.writeString(folder.resolve(file.getFileName()), contract ? change.apply(text) : text);
      }
    }
  }
}
