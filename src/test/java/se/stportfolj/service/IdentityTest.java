package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final String CHARACTERS = "aZé ÅøĐıŁễ\u0132\u00a0\u00aa\t-'.\u0301\u2003";

  @Test
  void thePlainNameIsAlwaysTheNormalisedOne() {
    for (char c = 0; c < 0x2100; c++) {
      assertPlain("a" + c);
      assertPlain(c + "a");
    }
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      assertPlain(name.toString());
    }
  }

  @Test
  void caseSpacesAndTheWayOfAccentsMakeNobodyElse() {
    assertThat(named("Åsa  Öberg ").isSameAs(named("a\u030asa o\u0308BERG"))).isTrue();
    assertThat(named("Åsa Öberg").isSameAs(named("Åsa Oberg"))).isFalse();
  }

  private static Identity named(String name) {
    return new Identity(Optional.empty(), name);
  }

  private static void assertPlain(String name) {
    String slowly =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    assertThat(Identity.plain(name)).as(name).isEqualTo(slowly);
  }
}
