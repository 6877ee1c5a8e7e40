package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What somebody said besides the sources. */
public final class Answered {
  private static final String ROTATIONS = "rotations";

  private Answered() {}

  /** Notes an answer that is a key of the contract. */
  public static void add(String option, List<String> path, Value value, Haul said) {
    Keys entry = Contents.with(Keys.NONE, path, value);
    said.add(new Found(option, Table.contract(), entry, List.of(), List.of()));
  }

  /** Whether any of the sources has a key of the contract. */
  public static boolean has(List<String> path, List<Haul> hauls) {
    return hauls.stream()
        .flatMap(haul -> haul.found().stream())
        .filter(found -> found.table().equals(Table.contract()))
        .anyMatch(found -> Contents.at(found.entry(), path).isPresent());
  }

  /** What was answered for a key at the top of the contract. */
  public static Optional<String> of(String key, Haul said) {
    return said.found().stream()
        .flatMap(found -> Contents.at(found.entry(), List.of(key)).stream())
        .map(Cells::text)
        .findFirst();
  }

  /**
   * Something to ask of an item.
   *
   * @param column what is not known of it
   */
  public record Question(Column column, Message text) {
    /** What an answer means; empty where that is not certain. */
    public Optional<Value> value(String answer) {
      Shape shape = column.shape();
      Optional<String> meant =
          shape instanceof Shape.Choice choice
              ? choice.words().stream()
                  .filter(answer.strip()::equals)
                  .findFirst()
                  .or(() -> Meant.word(answer, choice))
              : Meant.number(answer, shape);
      return meant.map(text -> Values.of(text, shape));
    }
  }

  /** What is not known of an item that is no entry of the portfolio yet. */
  public static List<Question> open(Found found, Contents contents) {
    Table table = Table.ofList(ROTATIONS);
    boolean known =
        !found.table().equals(table)
            || Identity.find(table, contents.entries(table), found.entry(), new HashSet<>())
                .isPresent();
    if (known || found.entry().keys().isEmpty()) {
      return List.of();
    }
    List<Question> open = new ArrayList<>();
    boolean bt =
        Contents.at(found.entry(), List.of("kind")).map(Cells::text).equals(Optional.of("bt"));
    for (Column column : table.columns()) {
      boolean asked =
          column.key().equals("percent")
              || column.key().equals("location")
              || (column.key().equals("setting") && bt);
      if (asked && Contents.at(found.entry(), column.path()).isEmpty()) {
        open.add(new Question(column, text(found.entry(), column)));
      }
    }
    return open;
  }

  private static Message text(Keys entry, Column column) {
    Map<String, Blank> blanks = new java.util.HashMap<>();
    for (String key : List.of("unit", "from", "to")) {
      String value = Contents.at(entry, List.of(key)).map(Differences::shown).orElse("–");
      blanks.put(key, Blank.of(value));
    }
    if (column.shape() instanceof Shape.Choice choice) {
      blanks.put("words", new Blank.Words(choice.name(), choice.words()));
    }
    return new Message("import.ask." + column.key(), blanks);
  }

  /** The item with an answer; what the source was said to lack is no more. */
  public static Found with(Found found, Question question, Value value) {
    return found
        .with(found.entry().with(question.column().key(), value))
        .changed(
            Haul.say(
                "answered", "key", question.column().key(), "value", Differences.shown(value)));
  }
}
