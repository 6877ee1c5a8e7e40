package se.stportfolj.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a value in the files looks like. One description per file serves the reader and the JSON
 * Schema, so that the two cannot drift apart.
 */
public sealed interface Shape {
  /** Text; {@code lines} if it may have several. */
  record Text(boolean lines) implements Shape {}

  /** An id: lower-case letters, digits and hyphens. */
  record Id() implements Shape {}

  /** A day, {@code YYYY-MM-DD}. */
  record Day() implements Shape {}

  /** A whole number. */
  record Whole(int min, int max) implements Shape {}

  /** A number with at most two decimals; the bounds are in hundredths. */
  record Decimal(int min, int max) implements Shape {}

  /** {@code true} or {@code false}. */
  record Flag() implements Shape {}

  /** {@code true}, and nothing else. */
  record Yes() implements Shape {}

  /** Whatever it is: of a value whose form depends on a word that is unknown. */
  record Anything() implements Shape {}

  /**
   * One of a fixed list of words.
   *
   * @param name what is chosen, such as {@code rotation-kind}: {@code choice.NAME.WORD} among the
   *     texts explains a word. Empty where nothing does
   */
  record Choice(String name, List<String> words) implements Shape {
    /** Words that explain themselves. */
    public Choice(List<String> words) {
      this("", words);
    }

    /** The words of an enum, whose name in small letters with hyphens is that of the choice. */
    public static Choice of(Word... words) {
      return new Choice(
          kebab(words[0].getClass().getSimpleName()), Stream.of(words).map(Word::key).toList());
    }

    private static String kebab(String name) {
      StringBuilder kebab = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        kebab.append(i > 0 && c >= 'A' && c <= 'Z' ? "-" : "").append(c);
      }
      return kebab.toString().toLowerCase(Locale.ROOT);
    }
  }

  /** A list with at least so many items. */
  record ListOf(Shape item, int least) implements Shape {
    /** A list that may be empty. */
    public ListOf(Shape item) {
      this(item, 0);
    }
  }

  /** One value, or a list of several. */
  record OneOrMore(Shape item) implements Shape {}

  /** Keys with values, or a text that names something which has them elsewhere. */
  record Named(Keys keys) implements Shape {}

  /** Keys with values; no other keys than these. */
  final class Keys implements Shape {
    private final List<Key> keys;

    /** The name of each: every key of every file is looked for. */
    private final String[] names;

    /** Takes its own copy. */
    public Keys(List<Key> keys) {
      this.keys = List.copyOf(keys);
      this.names = keys.stream().map(Key::name).toArray(String[]::new);
    }

    /** These keys. */
    public static Keys of(Key... keys) {
      return new Keys(List.of(keys));
    }

    /** The keys in the order in which they are told. */
    public List<Key> keys() {
      return keys;
    }

    /** The key of that name, if there is one. */
    Optional<Key> key(String name) {
      int hash = name.hashCode();
      for (int i = 0; i < names.length; i++) {
        if (names[i].hashCode() == hash && names[i].equals(name)) {
          return Optional.of(keys.get(i));
        }
      }
      return Optional.empty();
    }

    /** The names of the keys. */
    public List<String> names() {
      return List.of(names);
    }
  }

  /**
   * Keys of which one decides by its word what the others are.
   *
   * @param key the one that decides; each form has it, too
   */
  record ByWord(String key, List<Form> forms) implements Shape {
    /** Keeps its own copy. */
    public ByWord {
      forms = List.copyOf(forms);
    }

    /** All that the deciding key can say. */
    public List<String> words() {
      return forms.stream().flatMap(form -> form.words().stream()).toList();
    }

    /** What the keys are where the deciding one says this. */
    Optional<Shape> form(String word) {
      for (Form form : forms) {
        if (form.words().contains(word)) {
          return Optional.of(form.shape());
        }
      }
      return Optional.empty();
    }

    /** What can be said of the keys while it is not known which form they have. */
    Keys common() {
      List<Key> common = new ArrayList<>(List.of(must(key, new Choice(words()))));
      for (Key one : forms.stream().flatMap(form -> form.keys().stream()).toList()) {
        if (common.stream().noneMatch(c -> c.name().equals(one.name()))) {
          common.add(common(one.name()));
        }
      }
      return new Keys(List.copyOf(common));
    }

    private Key common(String name) {
      List<Key> all =
          forms.stream()
              .flatMap(f -> f.keys().stream())
              .filter(k -> k.name().equals(name))
              .toList();
      boolean same = all.stream().map(Key::shape).distinct().count() == 1;
      boolean required = all.size() == forms.size() && all.stream().allMatch(Key::required);
      return new Key(name, same ? all.get(0).shape() : new Anything(), required);
    }
  }

  /**
   * What the keys are where the deciding one says any of some words.
   *
   * @param shape keys, or again keys of which one decides
   */
  record Form(List<String> words, Shape shape) {
    /** Keeps its own copy. */
    public Form {
      words = List.copyOf(words);
    }

    private List<Key> keys() {
      return shape instanceof ByWord again ? again.common().keys() : ((Keys) shape).keys();
    }
  }

  /** A key of a mapping. */
  record Key(String name, Shape shape, boolean required) {}

  /** A key that must be there. */
  static Key must(String name, Shape shape) {
    return new Key(name, shape, true);
  }

  /** A key that may be left out. */
  static Key may(String name, Shape shape) {
    return new Key(name, shape, false);
  }

  /** Text on one line. */
  Shape LINE = new Text(false);

  /** Text on any number of lines. */
  Shape LINES = new Text(true);

  /** An id. */
  Shape ID = new Id();

  /** A day. */
  Shape DAY = new Day();

  /** True or false. */
  Shape FLAG = new Flag();

  /** A share of full time, above 0 to 100 percent. */
  Shape PERCENT = new Decimal(1, 100_00);

  /** A list of words on one line each. */
  Shape NAMES = new ListOf(LINE);
}
