package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Names the other entries that a finding is about, each once, and not thousands of them. */
public final class Others<T> {
  /** More nobody reads; the file has them. */
  private static final int MOST = 40;

  private final Function<T, String> word;
  private final IdentityHashMap<T, String> words = new IdentityHashMap<>();

  /** Names them by a word each. */
  public Others(Function<T, String> word) {
    this.word = word;
  }

  /** Their words between commas; {@code …} stands for those that are left out. */
  public String named(List<T> others) {
    Set<String> named = new LinkedHashSet<>();
    for (T other : others) {
      named.add(words.computeIfAbsent(other, word));
      if (named.size() > MOST) {
        List<String> first = new ArrayList<>(named);
        first.set(MOST, "…");
        return String.join(", ", first);
      }
    }
    return String.join(", ", named);
  }
}
