package se.stportfolj.intyg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.NotEditableException;
import se.stportfolj.edit.Spot;
import se.stportfolj.edit.Value;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.FileFormat;
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
   * Every file that changes, with the numbers put in, to be written.
   *
   * @param folder the portfolio
   * @throws NotEditableException if a file is written in a way that leaves no safe place for them
   * @throws IOException if a file cannot be read
   */
  public static List<Editor> written(
      Training training, Envelope envelope, Application.Kind kind, Path folder)
      throws NotEditableException, IOException {
    Portfolio portfolio = training.portfolio();
    Contract contract = training.contract();
    Map<String, Editor> editors = new TreeMap<>();
    for (Envelope.Enclosure enclosure : envelope.enclosures()) {
      Optional<Activity> entry =
          enclosure.intyg().stream()
              .flatMap(intyg -> intyg.sources().stream())
              .flatMap(id -> portfolio.activities().stream().filter(a -> a.id().equals(id)))
              .findFirst();
      if (entry.isPresent() && isWithout(entry.get())) {
        Editor editor = editor(entry.get().source().file(), folder, editors);
        Optional<Spot> spot = editor.entry(entry.get().id());
        if (spot.isPresent()) {
          editor.set(spot.get().at("certificate", "bilaga"), Value.number(enclosure.number()));
        }
      }
    }
    String key = kind == Application.Kind.BT ? "bt" : "application";
    for (Map.Entry<String, Integer> one : wholes(contract, envelope, kind).entrySet()) {
      editor(contract.source().file(), folder, editors)
          .set(Spot.top(key, "bilagor", one.getKey()), Value.number(one.getValue()));
    }
    return List.copyOf(editors.values());
  }

  private static Editor editor(String shown, Path folder, Map<String, Editor> editors)
      throws IOException {
    if (!editors.containsKey(shown)) {
      String name = shown.substring(shown.lastIndexOf('/') + 1);
      FileFormat format =
          Stream.of(FileFormat.values())
              .filter(one -> one.fileName().equals(name))
              .findFirst()
              .orElseThrow();
      editors.put(shown, Editor.open(folder, format, shown));
    }
    return editors.get(shown);
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
