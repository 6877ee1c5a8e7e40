package se.stportfolj.portfolio;

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
final class Fields {
  private final Source source;

  Fields(String file, Mapping mapping) {
    this.source = new Source(file, mapping);
  }

  Source source() {
    return source;
  }

  private Optional<Scalar> scalar(String key) {
    return source
        .mapping()
        .get(key)
        .filter(n -> n instanceof Scalar s && !s.isNull() && !s.text().isBlank())
        .map(Scalar.class::cast);
  }

  /** Text without the white space around it. */
  Optional<String> text(String key) {
    return scalar(key).map(s -> s.text().strip());
  }

  Optional<LocalDate> day(String key) {
    return scalar(key).flatMap(Values::day);
  }

  OptionalInt whole(String key) {
    return scalar(key).map(Values::whole).orElse(OptionalInt.empty());
  }

  OptionalInt hundredths(String key) {
    return scalar(key).map(Values::hundredths).orElse(OptionalInt.empty());
  }

  Optional<Percent> percent(String key) {
    OptionalInt read = hundredths(key);
    boolean share = read.isPresent() && read.getAsInt() >= 1 && read.getAsInt() <= 100_00;
    return share ? Optional.of(new Percent(read.getAsInt())) : Optional.empty();
  }

  boolean flag(String key) {
    return scalar(key).flatMap(Values::flag).orElse(false);
  }

  /** Both ends of a period in the right order. */
  Optional<Period> period() {
    Optional<LocalDate> from = day("from");
    Optional<LocalDate> to = day("to");
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new Period(from.get(), to.get()))
        : Optional.empty();
  }

  <W extends Word> Optional<W> word(String key, W[] words) {
    Optional<String> text = text(key);
    for (W word : words) {
      if (text.isPresent() && text.get().equals(word.key())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  Optional<Fields> below(String key) {
    return source
        .mapping()
        .get(key)
        .filter(Mapping.class::isInstance)
        .map(n -> new Fields(source.file(), (Mapping) n));
  }

  /** The items of a list of single values. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Scalar s && !s.isNull() && !s.text().isBlank()) {
        texts.add(s.text().strip());
      }
    }
    return texts;
  }

  List<LocalDate> days(String key) {
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
  <T> List<T> list(String key, Function<Fields, Optional<T>> decode, Runnable unread) {
    List<T> decoded = new ArrayList<>();
    for (Node item : items(key)) {
      Optional<T> one =
          item instanceof Mapping m ? decode.apply(new Fields(source.file(), m)) : Optional.empty();
      one.ifPresentOrElse(decoded::add, unread);
    }
    return decoded;
  }

  private List<Node> items(String key) {
    return source.mapping().get(key).orElse(null) instanceof Sequence s ? s.items() : List.of();
  }
}
