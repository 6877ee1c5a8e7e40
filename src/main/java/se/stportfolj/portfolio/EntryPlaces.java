package se.stportfolj.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.yaml.Range;

/**
 * Which entry of a file a place stands in: of a portfolio one that has an id, of a region a unit.
 * What begins where is put in order when it is first asked for, since there may be thousands of
 * entries and of findings.
 */
public final class EntryPlaces {
  private final Consumer<EntryPlaces> fill;
  private final Map<String, NavigableMap<Range, Entry>> byFile = new HashMap<>();
  private boolean filled;

  private EntryPlaces(Consumer<EntryPlaces> fill) {
    this.fill = fill;
  }

  private record Entry(Source source, String id) {}

  /** The entries of a portfolio. */
  public static EntryPlaces of(Portfolio portfolio) {
    return new EntryPlaces(
        places -> {
          portfolio.activities().forEach(one -> places.add(one.source(), one.id()));
          portfolio.actionPlans().forEach(one -> places.add(one.source(), one.id()));
        });
  }

  /** The units of a region. */
  public static EntryPlaces of(Region region) {
    return new EntryPlaces(
        places -> region.units().forEach(unit -> places.add(unit.source(), unit.id())));
  }

  private void add(Source source, String id) {
    byFile
        .computeIfAbsent(source.file(), file -> new TreeMap<>())
        .putIfAbsent(source.mapping().range(), new Entry(source, id));
  }

  /** The id of the entry that a place stands in, if the entry could be read and has one. */
  public Optional<String> at(Place place) {
    if (!filled) {
      fill.accept(this);
      filled = true;
    }
    NavigableMap<Range, Entry> entries = byFile.get(place.file());
    Map.Entry<Range, Entry> before = entries == null ? null : entries.floorEntry(place.range());
    return before != null && before.getValue().source().holds(place)
        ? Optional.of(before.getValue().id())
        : Optional.empty();
  }
}
