package se.stportfolj.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stportfolj.format.Percent;
import se.stportfolj.yaml.Node;

/** What is to stand in a file: a tree of keys, lists and single values. */
public sealed interface Value {
  /** Text, which gets quotation marks where it could be taken for something else. */
  record Text(String text) implements Value {}

  /** A number, a day, true or false: never in quotation marks. */
  record Plain(String text) implements Value {
    /** Whether it stands for nothing. */
    boolean isNull() {
      return text.isEmpty() || text.equals("~") || text.equals("null");
    }
  }

  /** A list. */
  record Items(List<Value> items) implements Value {
    /** Keeps its own copy. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order in which they are written. */
  record Keys(Map<String, Value> keys) implements Value {
    /** Nothing yet. */
    public static final Keys NONE = new Keys(Map.of());

    /** Keeps its own copy, in the same order. */
    public Keys {
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** These, and one more at the end or in place of that of the same name. */
    public Keys with(String key, Value value) {
      Map<String, Value> more = new LinkedHashMap<>(keys);
      more.put(key, value);
      return new Keys(more);
    }

    Keys without(String key) {
      Map<String, Value> fewer = new LinkedHashMap<>(keys);
      fewer.remove(key);
      return new Keys(fewer);
    }
  }

  /**
   * Text as somebody gave it, without the white space around it; line ends become those of the file
   * into which it is put. Several lines are written as a block below {@code |}.
   */
  static Value text(String text) {
    String plain = text.strip().replace("\r\n", "\n").replace('\r', '\n');
    return new Text(plain.indexOf('\n') >= 0 ? plain + "\n" : plain);
  }

  /** A day. */
  static Value day(LocalDate day) {
    return new Plain(day.toString());
  }

  /** A whole number. */
  static Value number(int number) {
    return new Plain(Integer.toString(number));
  }

  /** A share of full time, {@code 80} or {@code 62.5}. */
  static Value percent(Percent percent) {
    return new Plain(percent.toString());
  }

  /** True or false. */
  static Value flag(boolean flag) {
    return new Plain(Boolean.toString(flag));
  }

  /** A list of texts. */
  static Value texts(Collection<String> texts) {
    return new Items(texts.stream().map(Value::text).toList());
  }

  /** What stands in a file. */
  static Value of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Value> keys = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> keys.put(entry.key().text(), of(entry.value())));
      return new Keys(keys);
    }
    if (node instanceof Node.Sequence sequence) {
      return new Items(sequence.items().stream().map(Value::of).collect(Collectors.toList()));
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar.plain() ? new Plain(scalar.text()) : new Text(scalar.text());
    }
    throw new IllegalArgumentException("a file with an alias is not edited");
  }

  /**
   * Whether the reader makes the same of another tree: the order of keys and the white space around
   * a text mean nothing; a number in quotation marks is none.
   */
  static boolean same(Value meant, Value read) {
    if (meant instanceof Keys a && read instanceof Keys b) {
      return a.keys().keySet().equals(b.keys().keySet())
          && a.keys().entrySet().stream()
              .allMatch(entry -> same(entry.getValue(), b.keys().get(entry.getKey())));
    }
    if (meant instanceof Items a && read instanceof Items b) {
      return a.items().size() == b.items().size()
          && java.util.stream.IntStream.range(0, a.items().size())
              .allMatch(i -> same(a.items().get(i), b.items().get(i)));
    }
    if (meant instanceof Plain a) {
      return read instanceof Plain b && (a.text().equals(b.text()) || (a.isNull() && b.isNull()));
    }
    return meant instanceof Text a
        && ((read instanceof Text b && a.text().strip().equals(b.text().strip()))
            || (read instanceof Plain p && !p.isNull() && a.text().strip().equals(p.text())));
  }
}
