package se.stportfolj.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stportfolj.cohort.Attention;
import se.stportfolj.cohort.AttentionReason;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

class AttentionToldTest {
  private static Attention broken(String rule, int day) {
    return new Attention(
        AttentionReason.GUIDELINE_BROKEN,
        Optional.of(rule),
        "a guideline",
        Optional.of(LocalDate.of(2026, 1, day)),
        new Message("table.conditional", Map.of()));
  }

  private static List<String> told(Attention... all) {
    return AttentionTold.of(List.of(all)).stream()
        .map(told -> told.one().rule().orElseThrow() + " " + told.one().since().orElseThrow())
        .toList();
  }

  @Test
  void twoOfAKindAreToldOneByOne() {
    assertThat(told(broken("a", 1), broken("b", 2), broken("a", 3)))
        .containsExactly("a 2026-01-01", "b 2026-01-02", "a 2026-01-03");
  }

  @Test
  void ofThreeTheOneThatHasWaitedLongestIsToldAndHowManyMoreThereAre() {
    List<Attention> all = List.of(broken("a", 1), broken("b", 2), broken("a", 3), broken("a", 4));
    List<AttentionTold> told = AttentionTold.of(all);
    assertThat(told)
        .extracting(AttentionTold::one, AttentionTold::alike)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(all.get(0), 2),
            org.assertj.core.api.Assertions.tuple(all.get(1), 0));
    assertThat(told.get(0).words(Texts.of(Language.EN))).endsWith(" (and 2 more of the kind)");
  }
}
