package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stportfolj.statute.RegulationId;

/** A start reads what its portfolio needs, and nothing twice: most of a start is reading. */
class LawReadsTest {
  @Test
  void aPairNeedsThreeFiles() {
    for (RegulationId id : RegulationId.all()) {
      for (Specialty specialty : Law.shipped().specialties()) {
        List<String> read = new ArrayList<>();
        Law law = new Law(name -> bytes(name, read));
        law.target(id, specialty.slug());
        law.target(id, specialty.slug());
        law.regulation(id);
        assertThat(read)
            .containsExactlyInAnyOrder(
                "specialties.yaml",
                id.key() + ".yaml",
                id.key() + "/" + specialty.slug() + ".yaml");
      }
    }
  }

  private static Optional<byte[]> bytes(String name, List<String> read) {
    read.add(name);
    try (InputStream in = Law.class.getResourceAsStream("/regulations/" + name)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
