package se.stportfolj.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entry on both sides, or on one where it is new or gone. */
record Pair(Optional<Entry> before, Optional<Entry> after) {
  /**
   * The entries of a file that differ. Those of one id belong together; of the others, those of one
   * list that have at least half of their keys in common.
   */
  static List<Pair> differing(List<Entry> before, List<Entry> after) {
    Map<String, Entry> known = new HashMap<>();
    before.forEach(entry -> known.put(key(entry), entry));
    List<Entry> gone = new ArrayList<>(before);
    List<Pair> pairs = new ArrayList<>();
    List<Entry> fresh = new ArrayList<>();
    for (Entry entry : after) {
      Entry same = known.get(key(entry));
      if (same == null) {
        fresh.add(entry);
      } else {
        gone.removeIf(one -> key(one).equals(key(entry)));
        if (!same.saysTheSame(entry)) {
          pairs.add(new Pair(Optional.of(same), Optional.of(entry)));
        }
      }
    }
    for (Entry entry : fresh) {
      Optional<Entry> like = mostAlike(entry, gone);
      like.ifPresent(gone::remove);
      pairs.add(new Pair(like, Optional.of(entry)));
    }
    gone.forEach(entry -> pairs.add(new Pair(Optional.of(entry), Optional.empty())));
    return pairs;
  }

  private static String key(Entry entry) {
    return entry.list() + ":" + entry.id();
  }

  private static Optional<Entry> mostAlike(Entry entry, List<Entry> gone) {
    Entry best = null;
    long most = 0;
    for (Entry one : gone) {
      long common = one.list().equals(entry.list()) ? one.inCommon(entry) : 0;
      if (common * 2 >= Math.max(one.keys().size(), entry.keys().size()) && common > most) {
        best = one;
        most = common;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What happened to it. */
  EntryChange change() {
    Entry either = after.or(() -> before).orElseThrow();
    EntryChange.Kind kind =
        before.isEmpty()
            ? EntryChange.Kind.ADDED
            : after.isEmpty() ? EntryChange.Kind.REMOVED : EntryChange.Kind.CHANGED;
    Map<String, String> was = before.map(Entry::keys).orElse(Map.of());
    Map<String, String> is = after.map(Entry::keys).orElse(Map.of());
    Set<String> names = new LinkedHashSet<>(is.keySet());
    names.addAll(was.keySet());
    List<EntryChange.Key> keys = new ArrayList<>();
    for (String name : names) {
      Optional<String> then = Optional.ofNullable(was.get(name));
      Optional<String> now = Optional.ofNullable(is.get(name));
      if (!then.equals(now)) {
        keys.add(new EntryChange.Key(name, then, now));
      }
    }
    return new EntryChange(either.file(), either.id(), kind, keys);
  }
}
