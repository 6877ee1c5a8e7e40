package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.report.files.SchemaJson;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Asks for the keys of a new entry, and offers for each what the portfolio knows. */
final class Asking {
  /** What an entry most likely has in common with the one before it. */
  private static final Set<String> AS_BEFORE =
      Set.of(
          "kind",
          "setting",
          "location",
          "percent",
          "supervisor",
          "instrument",
          "assessor",
          "with",
          "outcome");

  /** So many people are offered with a number; all are known by name. */
  private static final int MOST_PEOPLE = 12;

  /** Keys with a person. */
  static final Set<String> PEOPLE = Set.of("supervisor", "leader", "assessor", "with");

  private final Invocation invocation;
  private final EntryKind kind;
  private final Known known;
  private final Typed typed;
  private final Questions questions;
  private final Optional<Keys> before;
  private final List<String> lacking;
  private final LocalDate today;

  /**
   * Asks for an entry of a kind.
   *
   * @param before the last entry of the list
   * @param lacking what the delmål of the specialty lack
   */
  Asking(
      Invocation invocation,
      EntryKind kind,
      Known known,
      Typed typed,
      Optional<Keys> before,
      List<String> lacking)
      throws UsageException {
    this.invocation = invocation;
    this.kind = kind;
    this.known = known;
    this.typed = typed;
    this.questions = new Questions(invocation, typed);
    this.before = before;
    this.lacking = lacking;
    this.today = invocation.asOf();
  }

  /** Adds to what was given as options what is answered. */
  void complete(Map<String, String> texts) throws IOException {
    if (!questions.canAsk()) {
      return;
    }
    for (String key : kind.asked()) {
      boolean given =
          texts.keySet().stream().anyMatch(k -> k.equals(key) || k.startsWith(key + "."));
      if (!given) {
        ask(key, texts);
      }
    }
  }

  private void ask(String key, Map<String, String> texts) throws IOException {
    KeyPath path = KeyPath.find(kind.shape(), key).orElseThrow();
    String question = question(key);
    boolean needed =
        kind.shape().keys().stream().anyMatch(k -> k.name().equals(key) && k.required());
    offer(key, path);
    Optional<String> answer;
    if (path.shape() instanceof Shape.Text text && text.lines()) {
      answer = questions.askLines(question);
    } else if (PEOPLE.contains(key)) {
      answer = person(key, question, path, texts);
    } else {
      answer =
          questions.ask(question, usual(key, texts), needed, said -> check(key, said, path, texts));
    }
    answer.ifPresent(said -> texts.put(key, said));
  }

  private void check(String key, String said, KeyPath path, Map<String, String> texts)
      throws UsageException {
    typed.value(path.option(), said, path);
    if (key.equals("to") && texts.containsKey("from")) {
      LocalDate from = typed.day("--from", texts.get("from"));
      if (typed.day("--to", said).isBefore(from)) {
        throw new UsageException(new Message("usage.add-order", Map.of("from", Blank.of(from))));
      }
    }
  }

  private String question(String key) {
    String id = kind.file().id();
    String what =
        SchemaJson.description(List.of(id, kind.list(), key), invocation.texts()).orElse(key);
    return what.equals(key) ? key : what + " (" + key + ")";
  }

  /** What there is to choose from. */
  private void offer(String key, KeyPath path) {
    if (path.shape() instanceof Shape.Choice choice) {
      questions.offer(
          new Message(
              "enter.ask.words", Map.of("words", new Blank.Words(choice.name(), choice.words()))));
    } else if (PEOPLE.contains(key)) {
      List<Known.Somebody> people = known.people();
      for (int i = 0; i < Math.min(people.size(), MOST_PEOPLE); i++) {
        questions.offer((i + 1) + " " + described(people.get(i)));
      }
      if (people.size() > MOST_PEOPLE) {
        questions.offer(
            new Message(
                "enter.ask.more-people", Map.of("n", Blank.of(people.size() - MOST_PEOPLE))));
      }
    } else if (key.equals("objectives") && !lacking.isEmpty()) {
      questions.offer(
          new Message(
              "enter.ask.lacking", Map.of("lacking", Blank.of(String.join(", ", lacking)))));
    } else if (key.equals("rotation") && !known.rotations().isEmpty()) {
      questions.offer(String.join(", ", known.rotations()));
    }
  }

  private static String described(Known.Somebody one) {
    String more =
        String.join(
            ", ", Stream.of(one.specialty(), one.workplace()).flatMap(Optional::stream).toList());
    return more.isEmpty() ? one.name() : one.name() + " (" + more + ")";
  }

  /** What an empty answer means. */
  private Optional<String> usual(String key, Map<String, String> texts) {
    Optional<String> last = before.map(Keys::keys).map(keys -> keys.get(key)).flatMap(this::text);
    if (AS_BEFORE.contains(key) && last.isPresent()) {
      return last;
    }
    return switch (key) {
      case "percent" -> Optional.of("100");
      case "date", "opened" -> Optional.of(today.toString());
      case "supervisor", "assessor", "with" -> known.mainSupervisor();
      case "rotation" -> during(texts.get("date"));
      case "from" -> kind.list().equals("rotations") ? dayAfterTheLast() : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> text(Value value) {
    if (value instanceof Keys person) {
      return Optional.ofNullable(person.keys().get("name")).flatMap(this::text);
    }
    if (value instanceof Value.Plain plain) {
      return Optional.of(plain.text()).filter(text -> !text.isBlank());
    }
    return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
  }

  /** The rotation of a day. */
  private Optional<String> during(String date) {
    try {
      LocalDate day = typed.day("--date", date == null ? "" : date);
      return known.portfolio().rotations().stream()
          .filter(one -> !day.isBefore(one.dates().from()) && !day.isAfter(one.dates().to()))
          .map(Rotation::id)
          .findFirst();
    } catch (UsageException e) {
      return Optional.empty(); // what was given as an option is refused later
    }
  }

  private Optional<String> dayAfterTheLast() {
    return before
        .map(keys -> keys.keys().get("to"))
        .flatMap(this::text)
        .flatMap(Meant::anyDay)
        .map(day -> day.plusDays(1).toString());
  }

  /** Somebody by number or name; of somebody new the rest is asked for. */
  private Optional<String> person(
      String key, String question, KeyPath path, Map<String, String> texts) throws IOException {
    List<String> insisted = new ArrayList<>();
    Optional<String> answer =
        questions.ask(
            question,
            usual(key, texts),
            false,
            said -> {
              String name = chosen(said);
              typed.value(path.option(), name, new KeyPath(path.keys(), Shape.LINE));
              if (!insisted.contains(name) && known.meant(name).isPresent()) {
                insisted.add(name);
                throw new UsageException(
                    new Message(
                        "enter.ask.person-near",
                        Map.of(
                            "name", Blank.of(name),
                            "meant", Blank.of(known.meant(name).orElseThrow()))));
              }
            });
    Optional<String> name = answer.map(this::chosen);
    if (name.isPresent() && known.find(name.get()).isEmpty()) {
      boolean described = path.shape() instanceof Shape.Named;
      questions.offer(new Message("enter.ask.new-person", Map.of("name", Blank.of(name.get()))));
      for (String more :
          described
              ? List.of("specialty", "workplace", "supervisor-training")
              : List.<String>of()) {
        KeyPath below = KeyPath.find(kind.shape(), key + "." + more).orElseThrow();
        String what = SchemaJson.description(List.of(more), invocation.texts()).orElse(more);
        questions
            .ask(
                what + " (" + more + ")",
                Optional.empty(),
                false,
                said -> typed.value(below.option(), said, below))
            .ifPresent(said -> texts.put(below.name(), said));
      }
    }
    return name;
  }

  private String chosen(String said) {
    List<Known.Somebody> people = known.people();
    boolean number = said.matches("[1-9][0-9]{0,2}");
    return number && Integer.parseInt(said) <= people.size()
        ? people.get(Integer.parseInt(said) - 1).name()
        : said;
  }
}
