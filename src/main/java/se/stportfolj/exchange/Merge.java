package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.exchange.Differences.Difference;
import se.stportfolj.text.Message;

/**
 * Brings what was found in sources into a portfolio. Nothing that is there is written over unless
 * that is asked for: what differs is told.
 */
public final class Merge {
  private final Contents contents;
  private final boolean update;
  private final List<Told> told = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> ids;

  /**
   * Into a portfolio.
   *
   * @param contents what it says already, which grows
   * @param update whether what differs is taken from the source
   */
  public Merge(Contents contents, boolean update) {
    this.contents = contents;
    this.update = update;
    this.ids = Identity.ids(contents);
  }

  /** Something that is to be different in the files. */
  public sealed interface Step {
    /** Where. */
    Table table();

    /** An entry more at the end of a list. */
    record Add(Table table, Keys entry) implements Step {}

    /** Another value of a key of an entry, or of what a file says once. */
    record Set(Table table, int index, List<String> path, Value value) implements Step {}
  }

  /** The report, in the order of the sources. */
  public List<Told> told() {
    return told;
  }

  /** What is to be done with the files. */
  public List<Step> steps() {
    return steps;
  }

  /** Takes what was found in a source. */
  public void take(Haul haul) {
    Taking taking = new Taking(haul);
    haul.found().forEach(taking::take);
    told.addAll(haul.told());
  }

  /** The taking of one source. */
  private final class Taking {
    private final Haul haul;
    private final Set<String> met = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    Taking(Haul haul) {
      this.haul = haul;
    }

    void take(Found found) {
      Table table = found.table();
      if (found.entry().keys().isEmpty()) {
        found.left().forEach(why -> say(Fate.LEFT, found, "", why));
        return;
      }
      if (table.list().isEmpty()) {
        settle(found, 0, contents.of(table.file()), false);
        return;
      }
      List<Keys> entries = contents.entries(table);
      OptionalInt index = Identity.find(table, entries, found.entry(), met(table));
      if (index.isPresent()) {
        String place = table.name() + " " + index.getAsInt();
        if (haul.rows()) {
          met.add(place);
        }
        settle(found, index.getAsInt(), entries.get(index.getAsInt()), added.contains(place));
        return;
      }
      String place = table.name() + " " + entries.size();
      added.add(place);
      if (haul.rows()) {
        met.add(place);
      }
      add(found);
    }

    private Set<Integer> met(Table table) {
      Set<Integer> indexes = new HashSet<>();
      for (String place : met) {
        if (place.startsWith(table.name() + " ")) {
          indexes.add(Integer.parseInt(place.substring(table.name().length() + 1)));
        }
      }
      return indexes;
    }

    private void add(Found found) {
      Table table = found.table();
      Keys entry = found.entry();
      List<Message> changed = new ArrayList<>(found.changed());
      if (Identity.hasId(table)) {
        Optional<String> own = Contents.at(entry, List.of("id")).map(Cells::text);
        if (own.isEmpty() || ids.contains(own.get())) {
          String id = Slug.of(own.orElseGet(() -> title(found.entry())), table.name(), ids);
          own.ifPresent(given -> changed.add(Haul.say("id", "given", given, "id", id)));
          entry = Keys.NONE.with("id", Value.text(id));
          for (String key : found.entry().keys().keySet()) {
            entry = key.equals("id") ? entry : entry.with(key, found.entry().keys().get(key));
          }
        }
        ids.add(Cells.text(entry.keys().get("id")));
      }
      contents.add(table, entry);
      steps.add(new Step.Add(table, entry));
      String name = Naming.of(table, entry);
      say(Fate.TAKEN, found, name, Haul.say("taken"));
      List<String> lacking = lacking(table, entry);
      if (!lacking.isEmpty()) {
        changed.add(Haul.say("lacking", "keys", String.join(", ", lacking)));
      }
      changed.forEach(why -> say(Fate.CHANGED, found, name, why));
      found.left().forEach(why -> say(Fate.LEFT, found, name, why));
    }

    /**
     * Compares with what is there.
     *
     * @param same whether it was found in this source before: then it completes what it found
     */
    private void settle(Found found, int index, Keys there, boolean same) {
      List<Difference> all = Differences.between(there, found.entry());
      boolean once = found.table().list().isEmpty();
      boolean any = false;
      boolean taken = false;
      for (Difference one : all) {
        if (one.path().equals(List.of("id"))) {
          continue;
        }
        boolean fills = one.there().isEmpty() && (once || same);
        // Of a key of the contract the whole path is told, also where all on the way is new.
        List<String> whole = path(found.entry());
        List<String> path = fills && once && whole.size() > one.path().size() ? whole : one.path();
        String name = once ? Naming.key(found.table(), path) : Naming.of(found.table(), there);
        if (fills || update) {
          set(found.table(), index, one);
          taken = true;
          Message why = fills && once ? Haul.say("taken") : difference("updated", one);
          say(fills && once ? Fate.TAKEN : Fate.CHANGED, found, name, why);
        } else {
          say(Fate.LEFT, found, name, difference("differs", one));
        }
        any = true;
      }
      String name =
          once ? Naming.key(found.table(), path(found.entry())) : Naming.of(found.table(), there);
      // A form names its person and specialty to tell whose it is.
      if (!any && !(once && haul.isPart())) {
        say(Fate.LEFT, found, name, Haul.say(same ? "twice" : "there"));
      }
      if (taken) {
        found.changed().forEach(why -> say(Fate.CHANGED, found, name, why));
      }
      found.left().forEach(why -> say(Fate.LEFT, found, name, why));
    }

    private void say(Fate fate, Found found, String name, Message why) {
      told.add(new Told(fate, haul.source(), found.item(), name, why));
    }
  }

  private void set(Table table, int index, Difference one) {
    Keys entry =
        table.list().isEmpty() ? contents.of(table.file()) : contents.entries(table).get(index);
    contents.set(table, index, Contents.with(entry, one.path(), one.source()));
    steps.add(new Step.Set(table, index, one.path(), one.source()));
  }

  private static Message difference(String key, Difference one) {
    String path = String.join(".", one.path());
    if (one.isPersonnummer()) {
      return Haul.say(key + ".secret", "key", path);
    }
    return one.there().isEmpty()
        ? Haul.say(key + ".more", "key", path, "source", Differences.shown(one.source()))
        : Haul.say(
            key,
            "key",
            path,
            "there",
            Differences.shown(one.there().get()),
            "source",
            Differences.shown(one.source()));
  }

  private static List<String> path(Keys entry) {
    List<String> path = new ArrayList<>();
    Value at = entry;
    while (at instanceof Keys keys && keys.keys().size() == 1) {
      String key = keys.keys().keySet().iterator().next();
      path.add(key);
      at = keys.keys().get(key);
    }
    return path;
  }

  private static String title(Keys entry) {
    for (String key : List.of("title", "unit", "opened", "objectives")) {
      Optional<Value> value = Contents.at(entry, List.of(key));
      if (value.isPresent()) {
        return Differences.shown(value.get());
      }
    }
    return "";
  }

  /** The keys that every entry has, and this one does not. */
  private static List<String> lacking(Table table, Keys entry) {
    return table.columns().stream()
        .filter(column -> column.required() && Contents.at(entry, column.path()).isEmpty())
        .map(Column::key)
        .toList();
  }
}
