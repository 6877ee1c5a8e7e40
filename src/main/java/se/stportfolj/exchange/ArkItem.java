package se.stportfolj.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.yaml.Day;

/** An object of ST-ARK's backup, in which every key may be missing, null, empty or of any type. */
record ArkItem(String list, Keys keys) {
  /** The objects of a list; of what is none, nothing. */
  static List<ArkItem> all(Keys backup, String list) {
    List<ArkItem> all = new ArrayList<>();
    if (backup.keys().get(list) instanceof Items items) {
      for (Value item : items.items()) {
        all.add(new ArkItem(list, item instanceof Keys keys ? keys : Keys.NONE));
      }
    }
    return all;
  }

  /** What it is called in the report. */
  String name() {
    return list + " " + id().orElse("?");
  }

  Optional<String> id() {
    return text("id");
  }

  /** The first of these keys that says something. */
  Optional<String> text(String... names) {
    for (String name : names) {
      Value value = keys.keys().get(name);
      if (value != null && !Contents.isNothing(value) && !Cells.text(value).isEmpty()) {
        return Optional.of(Cells.text(value));
      }
    }
    return Optional.empty();
  }

  /** A day, also where a time of day stands behind it. */
  Optional<LocalDate> day(String name) {
    return text(name)
        .map(text -> text.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? text.substring(0, 10) : text)
        .flatMap(Day::of);
  }

  /** Whether a key says something that is no day. */
  boolean isNoDay(String name) {
    return text(name).isPresent() && day(name).isEmpty();
  }

  boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (keys.keys().get(name) instanceof Items items) {
      items.items().stream().map(Cells::text).filter(text -> !text.isEmpty()).forEach(texts::add);
    } else {
      text(name).ifPresent(texts::add);
    }
    return texts;
  }
}
