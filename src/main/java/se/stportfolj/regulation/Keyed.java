package se.stportfolj.regulation;

import java.util.Optional;

/** A constant with the word for it in the data files. */
interface Keyed {
  String key();

  static <E extends Keyed> Optional<E> find(E[] all, String key) {
    for (E one : all) {
      if (one.key().equals(key)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
