package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** All that was found in one source. */
public final class Haul {
  private final String source;
  private final boolean rows;
  private final List<Found> found = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final String part;
  private Optional<IdentityNumber> personnummer = Optional.empty();
  private List<String> names = List.of();

  /**
   * Nothing yet.
   *
   * @param source the file, as it was named
   * @param rows whether each item is an entry of its own, so that two of them that are alike are
   *     two; elsewhere the second is the same once more
   */
  public Haul(String source, boolean rows) {
    this(source, rows, "*");
  }

  private Haul(String source, boolean rows, String part) {
    this.source = source;
    this.rows = rows;
    this.part = part;
  }

  /** Nothing yet of a part of a source that is about a person of its own, such as a form. */
  static Haul ofPart(String source, String part) {
    return new Haul(source, false, part);
  }

  /** Which part of the source it is; {@code *} where it is all of it. */
  String part() {
    return part;
  }

  /** Whether it is a part, which names its person only to tell whose it is. */
  boolean isPart() {
    return !part.equals("*");
  }

  /** The given and the family name of whom it is about, where it is a part and says so. */
  List<String> names() {
    return names;
  }

  /** Notes whose a part is. */
  void names(String given, String family) {
    names = List.of(given, family);
  }

  /** The file. */
  public String source() {
    return source;
  }

  boolean rows() {
    return rows;
  }

  /** The items, in the order of the source. */
  public List<Found> found() {
    return found;
  }

  /** What is said of items that become no entry. */
  List<Told> told() {
    return told;
  }

  /** The trainee's number, which nobody is told. */
  Optional<IdentityNumber> personnummer() {
    return personnummer;
  }

  /** Notes the trainee's number. */
  public void number(String number) {
    personnummer = Optional.of(new IdentityNumber(number));
  }

  /** Adds an item. */
  public void add(Found item) {
    found.add(item);
  }

  /** Says of an item that it went into what other items became. */
  void took(String item, Message why) {
    told.add(new Told(Fate.TAKEN, source, item, "", why));
  }

  /** Says of an item that it is left. */
  public void leave(String item, Message why) {
    told.add(new Told(Fate.LEFT, source, item, "", why));
  }

  /** Says of the source as a whole that something was made of it. */
  public void change(String item, Message why) {
    told.add(new Told(Fate.CHANGED, source, item, "", why));
  }

  /** A message with pairs of names and texts for its blanks. */
  static Message say(String key, String... blanks) {
    Map<String, Blank> filled = new java.util.HashMap<>();
    for (int i = 0; i < blanks.length; i += 2) {
      filled.put(blanks[i], Blank.of(blanks[i + 1]));
    }
    return new Message("import." + key, filled);
  }
}
