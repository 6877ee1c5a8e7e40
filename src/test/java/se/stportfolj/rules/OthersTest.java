package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OthersTest {
  @Test
  void eachIsNamedOnce() {
    assertThat(new Others<>(String::strip).named(List.of("a", " a", "b"))).isEqualTo("a, b");
  }

  /** Thousands of periods at the same time would name each other: a finding each, a book each. */
  @Test
  void ofThousandsTheFirstAreNamed() {
    AtomicInteger asked = new AtomicInteger();
    Others<String> others =
        new Others<>(
            word -> {
              asked.incrementAndGet();
              return word;
            });
    List<String> many = IntStream.range(0, 3_000).mapToObj(i -> "unit " + i).toList();
    for (int i = 0; i < 1_000; i++) {
      assertThat(others.named(many)).startsWith("unit 0, ").endsWith("unit 39, …");
    }
    assertThat(asked).hasValue(41);
  }
}
