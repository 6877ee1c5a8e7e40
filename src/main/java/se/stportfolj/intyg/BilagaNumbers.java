package se.stportfolj.intyg;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.BilagaEdit;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.service.Training;

/** Keeps the numbers of an application in the portfolio's files, so that they stay the same. */
public final class BilagaNumbers {
  private BilagaNumbers() {}

  /** The numbers that contract.yaml keeps, by their names there. */
  static Map<String, Integer> kept(Contract contract, Application.Kind kind) {
    return kind == Application.Kind.BT ? contract.bt().bilagor() : contract.application().bilagor();
  }

  /** The name in contract.yaml of a list in the application. */
  static String name(String list) {
    return list.replaceFirst("^bilagor-(bt-)?", "");
  }

  /**
   * The new text of every file that changes, by the path it was shown by.
   *
   * @param texts the files' own text by the same paths
   */
  public static Map<String, String> written(
      Training training, Envelope envelope, Application.Kind kind, Map<String, String> texts) {
    Portfolio portfolio = training.portfolio();
    Contract contract = training.contract();
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
    Map<String, Integer> wholes = wholes(contract, envelope, kind);
    if (!wholes.isEmpty()) {
      String file = contract.source().file();
      String key = kind == Application.Kind.BT ? "bt" : "application";
      changed.put(file, BilagaEdit.writeWhole(texts.get(file), contract.source(), key, wholes));
    }
    return changed;
  }

  /** What is enclosed without being an entry of a list, and has no number in contract.yaml yet. */
  private static Map<String, Integer> wholes(
      Contract contract, Envelope envelope, Application.Kind kind) {
    Map<String, Integer> wholes = new LinkedHashMap<>();
    for (Envelope.Enclosure enclosure : envelope.enclosures()) {
      boolean entry = enclosure.intyg().filter(i -> !i.sources().isEmpty()).isPresent();
      String name = name(enclosure.list());
      if (!entry && !kept(contract, kind).containsKey(name)) {
        wholes.putIfAbsent(name, enclosure.number());
      }
    }
    return wholes;
  }

  private static boolean isWithout(Activity activity) {
    return activity.certificate().filter(c -> c.bilaga().isPresent()).isEmpty();
  }
}
