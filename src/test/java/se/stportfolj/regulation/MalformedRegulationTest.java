package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.format.MalformedFileException;
import se.stportfolj.statute.Issued;

/** A mistake in the data is refused with its place, and nothing half-read is used. */
class MalformedRegulationTest {
  private static final String TARGET = "2015/psykiatri.yaml";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "c1: {require: [clinical, course], c: A}; c1: {require: [clinical, lecture], c: A}; lecture",
        "c1: {require: [clinical, course], c: A}; c1: {require: [], c: A}; expected a list",
        "c1: {require: [clinical, course], c: A}; c1: {require: [[clinical]], c: A}; alternative",
        "c1: {require: [clinical, course], c: A}; c1: {require: [[course, course]], c: A}; twice",
        "c1: {require: [clinical, course], c: A}; c1: {require: null, c: A}; grade U",
        "c1: {require: [clinical, course], c: A}; c1: {require: [course], c: B}; no source",
        "c1: {require: [clinical, course], c: A}; c1: {require: [course], c: A, x: 1}; unknown key x",
        "c1: {require: [clinical, course], c: A}; STc1: {require: [course], c: A}; not a code",
        "c3: {require: [clinical, course], c: A}; c2: {require: [course], c: A}; DUPLICATE_KEY",
        "count: 13; count: 14; c1–c14",
        "count: 13; count: many; whole number",
        "count: 13; amount: 13; missing key count",
        "codes: [b1, b2, b3, b4, b5]; codes: [b1, b9]; does not have",
        "specialty: psykiatri; specialty: psykiatrik; not the file of psykiatri",
        "confidence: official; confidence: sure; unknown word sure"
      })
  void aTargetDescription(String right, String wrong, String reason) {
    Law law = withChange(TARGET, right, wrong);
    assertThatThrownBy(() -> law.target(Issued.SOSFS_2015_8, "psykiatri"))
        .isInstanceOf(MalformedFileException.class)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("regulations/" + TARGET + ":")
        .hasMessageContaining(reason);
  }

  @Test
  void thePlaceIsTheValues() {
    Law law = withChange("2015.yaml", "value: 2015-05-01", "value: May 2015");
    assertThatThrownBy(() -> law.regulation(Issued.SOSFS_2015_8))
        .isInstanceOfSatisfying(
            MalformedFileException.class,
            e -> {
              assertThat(e).hasMessageContaining("regulations/2015.yaml");
              assertThat(e.range().line()).isEqualTo(5);
              assertThat(e.range().column()).isEqualTo(10);
              assertThat(e.reason().key()).isEqualTo("malformed.date");
            });
  }

  @Test
  void aBaseSpecialtyHasNoParents() {
    String neuroradiologi = "\"Neuroradiologi\", kind: ";
    Law law = withChange("specialties.yaml", neuroradiologi + "branch", neuroradiologi + "base");
    assertThatThrownBy(law::specialties)
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("parents belong to");
  }

  @Test
  void lineEndsDoNotMatter() {
    Law law = new Law(name -> bytes(text(name).replace("\n", "\r\n")));
    assertThat(law.target(Issued.HSLF_FS_2021_8, "neuroradiologi"))
        .isEqualTo(Law.shipped().target(Issued.HSLF_FS_2021_8, "neuroradiologi"));
  }

  @Test
  void oneSpecialtyAloneIsTheSameAsAmongAll() {
    for (Specialty specialty : Law.shipped().specialties()) {
      Law fresh = new Law(name -> bytes(text(name)));
      assertThat(fresh.specialty(specialty.slug())).contains(specialty);
    }
  }

  private static Law withChange(String file, String right, String wrong) {
    return new Law(
        name -> {
          String text = text(name);
          if (name.equals(file)) {
            assertThat(text).contains(right);
            text = text.replace(right, wrong);
          }
          return bytes(text);
        });
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String name) {
    try (InputStream in = Law.class.getResourceAsStream("/regulations/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
