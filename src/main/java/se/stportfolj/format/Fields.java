package se.stportfolj.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;

/**
 * The values of one mapping by type. What the {@link Checker} has refused is simply missing here:
 * nothing is reported twice.
 */
public final class Fields {
  private final Source source;

  /** The values of a mapping in a file with this path for people. */
  public Fields(String file, Mapping mapping) {
    this.source = new Source(file, mapping);
  }

  /** The mapping that they were read from. */
  public Source source() {
    return source;
  }

  private Optional<Scalar> scalar(String key) {
    return source.mapping().get(key).orElse(null) instanceof Scalar s
            && !s.isNull()
            && !s.text().isBlank()
        ? Optional.of(s)
        : Optional.empty();
  }

  /** Text without the white space around it. */
  public Optional<String> text(String key) {
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() ? Optional.of(scalar.get().text().strip()) : Optional.empty();
  }

  /** A day. */
  public Optional<LocalDate> day(String key) {
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() ? Values.day(scalar.get()) : Optional.empty();
  }

  /** A whole number. */
  public OptionalInt whole(String key) {
    return scalar(key).map(Values::whole).orElse(OptionalInt.empty());
  }

  /** A number in hundredths. */
  public OptionalInt hundredths(String key) {
    return scalar(key).map(Values::hundredths).orElse(OptionalInt.empty());
  }

  /** A share of full time. */
  public Optional<Percent> percent(String key) {
    OptionalInt read = hundredths(key);
    boolean share = read.isPresent() && read.getAsInt() >= 1 && read.getAsInt() <= 100_00;
    return share ? Optional.of(new Percent(read.getAsInt())) : Optional.empty();
  }

  /** Whether it says {@code true}. */
  public boolean flag(String key) {
    return scalar(key).flatMap(Values::flag).orElse(false);
  }

  /** Both ends of a period in the right order. */
  public Optional<Period> period() {
    Optional<LocalDate> from = day("from");
    Optional<LocalDate> to = day("to");
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new Period(from.get(), to.get()))
        : Optional.empty();
  }

  /** One of the words of an enum. */
  public <W extends Word> Optional<W> word(String key, W[] words) {
    Optional<String> text = text(key);
    for (W word : words) {
      if (text.isPresent() && text.get().equals(word.key())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The mapping below a key. */
  public Optional<Fields> below(String key) {
    return source
        .mapping()
        .get(key)
        .filter(Mapping.class::isInstance)
        .map(n -> new Fields(source.file(), (Mapping) n));
  }

  /** The items of a list of single values. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Scalar s && !s.isNull() && !s.text().isBlank()) {
        texts.add(s.text().strip());
      }
    }
    return texts;
  }

  /** The day, or the days of a list, as far as they are days. */
  public List<LocalDate> dayOrDays(String key) {
    Optional<LocalDate> one = day(key);
    return one.isPresent() ? List.of(one.get()) : days(key);
  }

  /** The days of a list, as far as they are days. */
  public List<LocalDate> days(String key) {
    List<LocalDate> days = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Scalar s) {
        Values.day(s).ifPresent(days::add);
      }
    }
    return days;
  }

  /**
   * The items of a list of mappings, as far as they can be read.
   *
   * @param unread told once for each item that could not be read
   */
  public <T> List<T> list(String key, Function<Fields, Optional<T>> decode, Runnable unread) {
    List<T> decoded = new ArrayList<>();
    for (Node item : items(key)) {
      Optional<T> one =
          item instanceof Mapping m ? decode.apply(new Fields(source.file(), m)) : Optional.empty();
      one.ifPresentOrElse(decoded::add, unread);
    }
    return decoded;
  }

  /** How many items a list has that may or may not be readable; 1 for what is no list. */
  public int count(String key) {
    Node there = source.mapping().get(key).orElse(null);
    boolean nothing = there == null || (there instanceof Scalar s && s.isNull());
    return there instanceof Sequence ? items(key).size() : nothing ? 0 : 1;
  }

  private List<Node> items(String key) {
    return source.mapping().get(key).orElse(null) instanceof Sequence s ? s.items() : List.of();
  }
}
