package se.stportfolj.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * The page on what no test would notice. After a run of PIT, {@code -Dst.mutations=write} writes
 * it, and fails where nobody has said why a change changes nothing.
 */
class MutationPageTest {
  @Test
  void everyReasonIsAboutALineThatIsThere() throws IOException {
    for (Survivor one : Survivor.listed()) {
      assertThat(one.isStillThere()).as("%s: %s", one.in(), one.line()).isTrue();
    }
  }

  @Test
  void everySurvivorHasAReasonAndEveryReasonASurvivor() throws IOException {
    assumeTrue("write".equals(System.getProperty("st.mutations")), "nothing was just measured");
    assertThat(MutationPage.unexplained()).isEmpty();
    assertThat(MutationPage.outdated()).isEmpty();
    Files.writeString(MutationPage.PAGE, MutationPage.written());
  }
}
