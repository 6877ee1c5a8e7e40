package se.stportfolj.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.text.Nearest;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;
import se.stportfolj.yaml.Range;

/** Compares a file's tree with its description and reports every difference. */
public final class Checker {
  private final String file;
  private final List<FormatProblem> problems;
  private int found;

  /**
   * A checker of one file.
   *
   * @param file its path for people
   * @param problems where each difference is added
   */
  public Checker(String file, List<FormatProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Checks the value of a key, or with an empty name the file as a whole. */
  public void check(String name, Node node, Shape shape) {
    if (node instanceof Node.Alias || shape instanceof Shape.Anything) {
      // An alias is refused as such; what it stands for is not known.
      return;
    }
    if (found > FormatProblem.MOST) {
      return;
    }
    if (shape instanceof Shape.ByWord byWord) {
      check(name, node, form(node, byWord));
    } else if (shape instanceof Shape.Keys keys) {
      if (node instanceof Mapping mapping) {
        keys(mapping, keys);
      } else {
        wrongType(name, node, "keys", Map.of("keys", String.join(", ", keys.names())));
      }
    } else if (shape instanceof Shape.Named named) {
      check(name, node, node instanceof Scalar ? Shape.LINE : named.keys());
    } else if (shape instanceof Shape.OneOrMore several) {
      boolean list = node instanceof Sequence;
      check(name, node, list ? new Shape.ListOf(several.item(), 1) : several.item());
    } else if (shape instanceof Shape.ListOf list) {
      if (node instanceof Sequence sequence) {
        items(name, sequence, list);
      } else {
        noList(name, node, list);
      }
    } else if (node instanceof Scalar scalar) {
      scalar(name, scalar, shape);
    } else {
      wrongType(name, node, "value", Map.of());
    }
  }

  /** The form that the word of a mapping chooses. */
  private static Shape form(Node node, Shape.ByWord byWord) {
    Optional<Node> word =
        node instanceof Mapping mapping ? mapping.get(byWord.key()) : Optional.empty();
    Optional<Shape> form =
        word.isPresent() && word.get() instanceof Scalar said
            ? byWord.form(said.text())
            : Optional.empty();
    return form.isPresent() ? form.get() : byWord.common();
  }

  private void items(String name, Sequence sequence, Shape.ListOf list) {
    if (sequence.items().size() < list.least()) {
      add(
          FormatProblem.Kind.BAD_VALUE,
          "too-few",
          sequence.range(),
          Map.of("key", name, "least", Integer.toString(list.least())));
    }
    for (Node item : sequence.items()) {
      check(name, item, list.item());
    }
  }

  private void keys(Mapping mapping, Shape.Keys shape) {
    int required = 0;
    for (int i = 0; i < mapping.entries().size(); i++) {
      Entry entry = mapping.entries().get(i);
      Optional<Shape.Key> known = shape.key(entry.key().text());
      if (known.isEmpty()) {
        if (!entry.key().text().equals("<<") && found <= FormatProblem.MOST) {
          unknown(entry.key(), shape);
        }
        continue;
      }
      required += known.get().required() ? 1 : 0;
      if (isNothing(entry.value())) {
        if (known.get().required()) {
          missing(entry.key().range(), known.get().name(), "empty");
        }
      } else {
        check(known.get().name(), entry.value(), known.get().shape());
      }
    }
    for (int i = 0; i < shape.keys().size(); i++) {
      required -= shape.keys().get(i).required() ? 1 : 0;
    }
    if (required < 0) { // most have what they must, so that nothing is looked for
      absent(mapping, shape);
    }
  }

  private void absent(Mapping mapping, Shape.Keys shape) {
    for (Shape.Key key : shape.keys()) {
      if (key.required() && mapping.entry(key.name()).isEmpty()) {
        missing(firstKey(mapping), key.name(), "absent");
      }
    }
  }

  private void unknown(Scalar key, Shape.Keys shape) {
    Optional<String> meant = Nearest.to(key.text(), shape.names());
    add(
        FormatProblem.Kind.UNKNOWN_KEY,
        meant.isPresent() ? "near" : "far",
        key.range(),
        Map.of(
            "key", excerpt(key.text()),
            "meant", meant.orElse(""),
            "keys", String.join(", ", shape.names())));
  }

  private void missing(Range range, String key, String variant) {
    add(FormatProblem.Kind.MISSING_KEY, variant, range, Map.of("key", key));
  }

  /** Several values without brackets are the list that was meant, if they are single values. */
  private void noList(String name, Node node, Shape.ListOf list) {
    boolean values = node instanceof Scalar && list.item() instanceof Shape.Text;
    Optional<String> meant = values ? Meant.list(((Scalar) node).text()) : Optional.empty();
    wrongType(
        name,
        node,
        meant.isPresent() ? "list-near" : "list",
        meant.isPresent() ? Map.of("meant", meant.get()) : Map.of());
  }

  private void wrongType(String name, Node node, String expected, Map<String, String> details) {
    String variant = name.isEmpty() ? "file" : expected;
    Map<String, String> all = new HashMap<>(details);
    all.put("key", name);
    all.putIfAbsent("keys", "");
    add(FormatProblem.Kind.WRONG_TYPE, variant, node.range(), all);
  }

  private void scalar(String name, Scalar value, Shape shape) {
    if (shape instanceof Shape.Day) {
      day(name, value);
    } else if (shape instanceof Shape.Whole whole) {
      int read = Values.whole(value).orElse(-1);
      if (read < whole.min() || read > whole.max()) {
        number(name, value, "whole", whole, bounds(whole.min() * 100, whole.max() * 100));
      }
    } else if (shape instanceof Shape.Decimal decimal) {
      int read = Values.hundredths(value).orElse(-1);
      if (read < decimal.min() || read > decimal.max()) {
        number(name, value, "decimal", decimal, bounds(decimal.min(), decimal.max()));
      }
    } else if (shape instanceof Shape.Flag) {
      if (Values.flag(value).isEmpty()) {
        flag(name, value);
      }
    } else if (shape instanceof Shape.Yes) {
      if (!Values.flag(value).orElse(false)) {
        bad(name, value, "not-true", Map.of());
      }
    } else if (shape instanceof Shape.Choice choice) {
      if (!choice.words().contains(value.text())) {
        choice(name, value, choice);
      }
    } else if (shape instanceof Shape.Id) {
      if (!isId(value.text())) {
        bad(name, value, "id", Map.of());
      }
    } else if (shape instanceof Shape.Text text && !text.lines() && isLong(value.text())) {
      bad(name, value, "line", Map.of());
    }
  }

  private void day(String name, Scalar value) {
    if (Values.day(value).isEmpty()) {
      Optional<String> meant = Meant.day(value.text());
      String variant = Values.hasFormOfDay(value.text()) ? "no-such-day" : "day";
      bad(name, value, meant.isPresent() ? "day-near" : variant, Map.of("meant", meant.orElse("")));
    }
  }

  private void number(
      String name, Scalar value, String kind, Shape shape, Map<String, String> bounds) {
    Optional<String> meant = Meant.number(value.text(), shape);
    Map<String, String> all = new HashMap<>(bounds);
    all.put("meant", meant.orElse(""));
    String near = meant.isPresent() ? "number-near" : kind;
    bad(name, value, isQuoted(value) ? "quoted" : near, all);
  }

  private void flag(String name, Scalar value) {
    Optional<String> meant = Meant.flag(value.text());
    String near = meant.isPresent() ? "flag-near" : "flag";
    bad(name, value, isQuoted(value) ? "quoted" : near, Map.of("meant", meant.orElse("")));
  }

  /** Whether it would be a number, true or false without its quotes. */
  private static boolean isQuoted(Scalar value) {
    Scalar bare = new Scalar(value.text(), true, value.range());
    return !value.plain() && (Values.hundredths(bare).isPresent() || Values.flag(bare).isPresent());
  }

  private void choice(String name, Scalar value, Shape.Choice choice) {
    Optional<String> swedish = Meant.word(value.text(), choice);
    Optional<String> meant =
        swedish.isPresent() ? swedish : Nearest.to(value.text(), choice.words());
    bad(
        name,
        value,
        meant.isPresent() ? "choice-near" : "choice",
        Map.of(
            "meant", meant.orElse(""),
            "choice", choice.name(),
            "words", String.join(", ", choice.words())));
  }

  private static Map<String, String> bounds(int min, int max) {
    return Map.of("min", new Percent(min).toString(), "max", new Percent(max).toString());
  }

  private void bad(String name, Scalar value, String variant, Map<String, String> details) {
    Map<String, String> all = new HashMap<>(details);
    all.put("key", name);
    all.put("value", excerpt(value.text()));
    add(FormatProblem.Kind.BAD_VALUE, variant, value.range(), all);
  }

  private void add(FormatProblem.Kind kind, String variant, Range range, Map<String, String> d) {
    if (found < FormatProblem.MOST) {
      problems.add(new FormatProblem(kind, variant, new Place(file, range), d));
    } else if (found == FormatProblem.MOST) {
      problems.add(FormatProblem.andMore(file, range));
    }
    found++;
  }

  /** Enough of a value to recognise it by. */
  public static String excerpt(String text) {
    String line = text.strip().split("\\R", 2)[0];
    return line.codePointCount(0, line.length()) > 40
        ? line.substring(0, line.offsetByCodePoints(0, 39)) + "…"
        : line;
  }

  private static boolean isLong(String text) {
    return text.indexOf('\n') >= 0 && text.strip().indexOf('\n') >= 0;
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= 64 && text.charAt(0) != '-' && mayBeAnId(text);
  }

  private static boolean mayBeAnId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar s && (s.isNull() || s.text().isBlank());
  }

  private static Range firstKey(Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.range() : mapping.entries().get(0).key().range();
  }
}
