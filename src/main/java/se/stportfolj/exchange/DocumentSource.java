package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Nearest;

/** Reads the document that {@link DocumentJson} writes. */
final class DocumentSource {
  private final Haul haul;

  private DocumentSource(Haul haul) {
    this.haul = haul;
  }

  /** Whether a document says that it is one. */
  static boolean is(Value document) {
    return document instanceof Keys keys
        && Contents.at(keys, List.of("schema"))
            .filter(schema -> Cells.text(schema).equals(DocumentJson.SCHEMA))
            .isPresent();
  }

  static Haul read(Value document, String source) {
    DocumentSource reading = new DocumentSource(new Haul(source, true));
    Keys keys = (Keys) document;
    for (Map.Entry<String, Value> part : keys.keys().entrySet()) {
      if (!part.getKey().equals("schema")) {
        reading.part(part.getKey(), part.getValue());
      }
    }
    return reading.haul;
  }

  private void part(String name, Value value) {
    for (Table table : Table.of()) {
      boolean contract = table.equals(Table.contract());
      boolean list = table.list().isPresent() && !Table.isOfContract(table);
      if ((contract || list) && JsonNames.of(table.name()).equals(name)) {
        if (contract && value instanceof Keys keys) {
          contract(keys);
          return;
        }
        if (list && value instanceof Items items) {
          entries(name, table, items);
          return;
        }
      }
    }
    haul.leave(name, Haul.say("document.part"));
  }

  private void contract(Keys keys) {
    for (Map.Entry<String, Value> one : keys.keys().entrySet()) {
      String item = "contract." + one.getKey();
      Optional<Shape.Key> key = key(Table.contract().file().shape(), one.getKey());
      if (key.isEmpty()) {
        unknown(item, one.getKey(), Table.contract().file().shape());
      } else if (Table.isList(key.get()) && one.getValue() instanceof Items items) {
        entries(item, Table.ofList(key.get().name()), items);
      } else {
        leaves(item, List.of(key.get().name()), one.getValue(), key.get().shape());
      }
    }
  }

  /** Each single value of the contract is an item; a person is one. */
  private void leaves(String item, List<String> path, Value value, Shape shape) {
    if (value instanceof Keys keys && shape instanceof Shape.Keys below) {
      for (Map.Entry<String, Value> one : keys.keys().entrySet()) {
        Optional<Shape.Key> key = key(below, one.getKey());
        if (key.isEmpty()) {
          unknown(item + "." + one.getKey(), one.getKey(), below);
        } else {
          List<String> more = new ArrayList<>(path);
          more.add(key.get().name());
          leaves(item + "." + one.getKey(), more, one.getValue(), key.get().shape());
        }
      }
      return;
    }
    if (path.equals(List.of("trainee", "personnummer"))) {
      haul.number(Cells.text(value));
      return;
    }
    Keys entry = Contents.with(Keys.NONE, path, value(item, value, shape));
    haul.add(new Found(item, Table.contract(), entry, List.of(), List.of()));
  }

  private void entries(String name, Table table, Items items) {
    int n = 0;
    for (Value one : items.items()) {
      String item = name + "[" + n++ + "]";
      if (one instanceof Keys keys) {
        Keys entry = (Keys) value(item, keys, table.shape());
        haul.add(new Found(item, table, entry, List.of(), List.of()));
      } else {
        haul.leave(item, Haul.say("document.part"));
      }
    }
  }

  /** A value as the files have it: text is text only where the format says so. */
  private Value value(String item, Value value, Shape shape) {
    if (value instanceof Keys keys) {
      Shape.Keys known =
          shape instanceof Shape.Named person
              ? person.keys()
              : shape instanceof Shape.Keys k ? k : new Shape.Keys(List.of());
      Keys all = Keys.NONE;
      for (Map.Entry<String, Value> one : keys.keys().entrySet()) {
        Optional<Shape.Key> key = key(known, one.getKey());
        if (key.isPresent()) {
          all = all.with(key.get().name(), value(item, one.getValue(), key.get().shape()));
        } else {
          unknown(item + "." + one.getKey(), one.getKey(), known);
        }
      }
      return all;
    }
    if (value instanceof Items items) {
      Shape below =
          shape instanceof Shape.ListOf list
              ? list.item()
              : shape instanceof Shape.OneOrMore several ? several.item() : shape;
      return new Items(items.items().stream().map(one -> value(item, one, below)).toList());
    }
    return Values.of(Cells.text(value), shape);
  }

  private void unknown(String item, String name, Shape.Keys shape) {
    List<String> known = shape.names().stream().map(JsonNames::of).toList();
    Optional<String> meant = Nearest.to(name, known);
    haul.leave(
        item,
        meant.isPresent()
            ? Haul.say("document.key-near", "meant", meant.get())
            : Haul.say("document.key"));
  }

  private static Optional<Shape.Key> key(Shape.Keys shape, String name) {
    return shape.keys().stream().filter(key -> JsonNames.of(key.name()).equals(name)).findFirst();
  }
}
