package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.edit.Changes;

/** Numbers of bilagor: as lists, and written into the files. */
class BilagorTest {
  @TempDir Path folder;

  @Test
  void listsAreRanges() {
    assertThat(Bilagor.list(List.of(3, 2, 5, 4, 8))).isEqualTo("2–5, 8");
    assertThat(Bilagor.list(List.of(7))).isEqualTo("7");
    assertThat(Bilagor.list(List.of())).isEmpty();
  }

  @Test
  void onlyTheNumberIsWrittenAndItIsKept() throws Exception {
    for (String file : List.of("contract", "rotations", "courses", "assessments", "absence")) {
      Path from = Path.of(Portfolios.ANNA, file + ".yaml");
      Files.copy(from, folder.resolve(file + ".yaml"));
    }
    Path courses = folder.resolve("courses.yaml");
    Files.writeString(
        courses,
        """
        courses:   # mine
          - id: one          # block
            title: Åäö
            from: 2023-03-13
            to: 2023-03-15
            objectives: [STa1]
            certificate:
              # signed
              issued: 2023-03-15
          - id: two   # without a certificate
            title: T
            from: 2023-04-13
            to: 2023-04-15
            objectives: [STa1]
          - {id: three, title: "a, b", from: 2023-05-13, to: 2023-05-15, objectives: [STa1]}
          - id: four
            title: T
            from: 2023-06-13
            to: 2023-06-15
            objectives: [STa1]
            certificate: {issued: 2023-06-15, bilaga: 44}
        """);
    Portfolios before = Portfolios.of(folder, "2026-11-22");
    Envelope envelope = before.envelope(Application.Kind.SPECIALIST);
    Changes.write(
        BilagaNumbers.written(before.training(), envelope, Application.Kind.SPECIALIST, folder));
    String text = Files.readString(courses);
    int first = number(envelope, "one");
    assertThat(text)
        .contains(
            "      # signed\n      issued: 2023-03-15\n      bilaga: " + first + "\n  - id: two")
        .contains("objectives: [STa1]\n    certificate: {bilaga: " + (first + 1) + "}\n  - {id")
        .contains("objectives: [STa1],\n     certificate: {bilaga: " + (first + 2) + "}}\n")
        .contains("{issued: 2023-06-15, bilaga: 44}");
    assertThat(text.replaceAll(",?\\s*certificate: \\{bilaga: \\d+}\n?| *bilaga: \\d+\n", ""))
        .contains("courses:   # mine\n", "title: Åäö");
    Portfolios after = Portfolios.of(folder, "2026-11-22");
    assertThat(after.portfolio().problems()).isEqualTo(before.portfolio().problems());
    assertThat(after.envelope(Application.Kind.SPECIALIST).enclosures())
        .extracting(Envelope.Enclosure::number)
        .isEqualTo(envelope.enclosures().stream().map(Envelope.Enclosure::number).toList());
    assertThat(number(after.envelope(Application.Kind.SPECIALIST), "four")).isEqualTo(44);
    // The certificates about the whole keep theirs too, whatever comes and goes beside them.
    assertThat(after.contract().application().bilagor())
        .isEqualTo(Map.of("service", 1, "final", 2));
    assertThat(
            BilagaNumbers.written(
                after.training(),
                after.envelope(Application.Kind.SPECIALIST),
                Application.Kind.SPECIALIST,
                folder))
        .isEmpty();
  }

  private static int number(Envelope envelope, String id) {
    return envelope.enclosures().stream()
        .filter(e -> e.intyg().filter(i -> i.sources().contains(id)).isPresent())
        .findFirst()
        .orElseThrow()
        .number();
  }
}
