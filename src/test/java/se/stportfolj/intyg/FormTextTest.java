package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Period;

class FormTextTest {
  /** The labels of the forms say ååmmdd. */
  @Test
  void periodsHaveSixDigitsAtEachEnd() {
    Period dates = new Period(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 12, 31));
    assertThat(FormText.period(dates)).isEqualTo("220201–221231");
  }

  @Test
  void delmalStandInTheOrderOfTheRegulation() {
    assertThat(FormText.objectives(List.of("STc10", "STb1", "STc2", "STa7", "STc2")))
        .isEqualTo("STa7, STb1, STc2, STc10");
    assertThat(FormText.objectives(List.of("c13", "a6", "b1", "c2"))).isEqualTo("a6, b1, c2, c13");
  }

  /** Otherwise the editor's line width would show on the certificate. */
  @Test
  void lineBreaksInsideAParagraphAreTheEditors() {
    assertThat(FormText.paragraphs("Mottagning fyra\ndagar i veckan\noch jour.\n\nHandledning.\n"))
        .isEqualTo("Mottagning fyra dagar i veckan och jour.\n\nHandledning.");
  }

  @Test
  void listsKeepTheirLines() {
    assertThat(
            FormText.paragraphs("Moment:\n- ronder på\n  avdelning\n- jour\n1. första\n2) andra"))
        .isEqualTo("Moment:\n- ronder på avdelning\n- jour\n1. första\n2) andra");
    assertThat(FormText.paragraphs("Från 2022\n-5 grader")).isEqualTo("Från 2022 -5 grader");
  }

  @Test
  void aDayWithoutAPlaceIsADay() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 1, 10));
    assertThat(FormText.placeAndDate(Optional.of("Gävle"), day)).isEqualTo("Gävle 2025-01-10");
    assertThat(FormText.placeAndDate(Optional.empty(), day)).isEqualTo("2025-01-10");
  }
}
