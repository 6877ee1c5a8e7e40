package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.IdentityNumber;

/**
 * Whether a source is of the doctor whose portfolio it is: by the personnummer, which is compared
 * and written and never shown, and where it is not known on both sides, by the name.
 */
public final class SamePerson {
  private static final List<String> NAMES = List.of("given-name", "family-name");

  private final Optional<IdentityNumber> there;
  private final List<Optional<String>> name;
  private List<String> first = List.of();
  private final List<Told> told = new ArrayList<>();
  private Optional<IdentityNumber> found = Optional.empty();

  /** Beside what the portfolio says. */
  public SamePerson(Contents contents) {
    this.there = contents.number();
    this.name = NAMES.stream().map(key -> name(contents.of(FileFormat.CONTRACT), key)).toList();
  }

  private static Optional<String> name(Keys keys, String key) {
    return Contents.at(keys, List.of("trainee", key)).map(Cells::text).map(Headings::plain);
  }

  /**
   * Whether a source is of the same person, as far as it says. Of another person's source nothing
   * is to be taken.
   */
  public boolean agrees(Haul haul) {
    Optional<IdentityNumber> number = haul.personnummer();
    Optional<IdentityNumber> known = there.or(() -> found);
    boolean both = number.isPresent() && known.isPresent();
    if (both ? !known.equals(number) : isOtherName(haul)) {
      String why = both ? "other-number" : "other-name";
      told.add(new Told(Fate.LEFT, haul.source(), haul.part(), "", Haul.say(why)));
      return false;
    }
    first = first.isEmpty() ? haul.names() : first;
    if (number.isEmpty() || (haul.isPart() && known.isPresent())) {
      return true;
    }
    String key = known.isPresent() ? "there" : "number.taken";
    Fate fate = known.isPresent() ? Fate.LEFT : Fate.TAKEN;
    told.add(new Told(fate, haul.source(), "personnummer", "private/personnummer", Haul.say(key)));
    found = found.or(() -> number);
    return true;
  }

  /** Whether both the given and the family name are other ones. */
  private boolean isOtherName(Haul haul) {
    if (!haul.names().isEmpty()) {
      return isOther(haul.names());
    }
    for (int i = 0; i < NAMES.size(); i++) {
      String key = NAMES.get(i);
      Optional<String> said =
          haul.found().stream()
              .filter(one -> one.table().equals(Table.contract()))
              .flatMap(one -> name(one.entry(), key).stream())
              .findFirst();
      if (said.isEmpty() || name.get(i).isEmpty() || said.equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same of a part; where the portfolio has no name yet, that of the first part counts. */
  private boolean isOther(List<String> said) {
    for (int i = 0; i < NAMES.size(); i++) {
      Optional<String> known = name.get(i);
      String mine = known.isPresent() ? known.get() : first.isEmpty() ? "" : plain(first.get(i));
      if (mine.isEmpty() || mine.equals(plain(said.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    return Headings.plain(name);
  }

  /** The number that is to be written: one that the portfolio does not have. */
  public Optional<IdentityNumber> toWrite() {
    return there.isPresent() ? Optional.empty() : found;
  }

  /** What is to be told. */
  public List<Told> told() {
    return told;
  }
}
