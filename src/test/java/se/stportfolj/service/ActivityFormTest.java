package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.portfolio.Attestation;

class ActivityFormTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  /** Rules and certificates once gave two answers, and the order of the codes decided. */
  @ParameterizedTest
  @CsvSource({
    "'BT1, BT2', 2, 1",
    "'STc1, BT1', 2, 2",
    "'BT1, STc1', 2, 2",
    "STa3, 12, 1",
    "'STc1, STa3', 12, 2",
    "'STc1, STc2', 13, 1",
  })
  void anAttestationHasOneForm(String objectives, String bilaga, int forms) {
    Training training =
        Written.training(
            Written.portfolio(folder, "2021", "allmanmedicin")
                .with("attestations", "attestations: [{id: a, objectives: [" + objectives + "]}]")
                .read(),
            AS_OF);
    Attestation attestation = training.portfolio().attestations().get(0);
    assertThat(training.certifiable())
        .singleElement()
        .satisfies(one -> assertThat(one.form().bilaga()).isEqualTo(bilaga));
    assertThat(ActivityForm.all(attestation, training.regulation())).hasSize(forms);
  }
}
