package se.stportfolj.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectiveRangeTest {
  @Test
  void rangesAreOpenedAndEachCodeIsThereOnce() {
    assertThat(ObjectiveRange.opened(List.of("STc2", "STc1–STc3", "STa1", "STc2")))
        .containsExactly("STc2", "STc1", "STc3", "STa1");
    assertThat(ObjectiveRange.opened(List.of("STa1", "STa2", "STa1")))
        .containsExactly("STa1", "STa2");
  }

  /** Eight letters can mean 99 codes, and a megabyte twelve million. */
  @Test
  void moreCodesThanThereAreStayAsTheyAreWritten() {
    List<String> written = new ArrayList<>();
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      written.add(letter + "1-" + letter + "99");
    }
    assertThat(ObjectiveRange.opened(written))
        .contains("A1", "A99", "B1-B99", "Z1-Z99")
        .hasSize(99 + 25);
  }
}
