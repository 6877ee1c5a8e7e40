package se.stportfolj.intyg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.BilagaEdit;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Source;

/** Keeps the numbers of an application in the portfolio's files, so that they stay the same. */
public final class BilagaNumbers {
  private BilagaNumbers() {}

  /**
   * The new text of every file that changes, by the path it was shown by.
   *
   * @param texts the files' own text by the same paths
   */
  public static Map<String, String> written(
      Portfolio portfolio, Envelope envelope, Map<String, String> texts) {
    Map<String, Map<Source, Integer>> numbers = new TreeMap<>();
    for (Envelope.Enclosure enclosure : envelope.enclosures()) {
      Optional<Activity> entry =
          enclosure.intyg().stream()
              .flatMap(intyg -> intyg.sources().stream())
              .flatMap(id -> portfolio.activities().stream().filter(a -> a.id().equals(id)))
              .findFirst();
      if (entry.isPresent() && isWithout(entry.get())) {
        Source source = entry.get().source();
        numbers
            .computeIfAbsent(source.file(), f -> new HashMap<>())
            .put(source, enclosure.number());
      }
    }
    Map<String, String> changed = new TreeMap<>();
    numbers.forEach((file, own) -> changed.put(file, BilagaEdit.write(texts.get(file), own)));
    return changed;
  }

  private static boolean isWithout(Activity activity) {
    return activity.certificate().filter(c -> c.bilaga().isPresent()).isEmpty();
  }
}
