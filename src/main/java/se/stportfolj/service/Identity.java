package se.stportfolj.service;

import java.util.Locale;
import java.util.Optional;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.text.Normal;

/** Tells whether two people in a portfolio are the same person. */
public record Identity(Optional<IdentityNumber> number, String name) {
  public static Identity of(Person person) {
    return new Identity(person.personnummer(), person.name());
  }

  public static Identity of(Trainee trainee) {
    return new Identity(trainee.personnummer(), trainee.name());
  }

  /** By personnummer where both have one: namesakes exist. Otherwise by name. */
  public boolean isSameAs(Identity other) {
    if (number.isPresent() && other.number.isPresent()) {
      return number.equals(other.number);
    }
    return plain(name).equals(plain(other.name));
  }

  /** The name without regard to case, white space and the way accents are encoded. */
  public static String plain(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    return Normal.plain(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether only its case is to be disregarded. Rules compare everybody with everybody: without
   * this look first, that is a fourth of all that the rules take.
   */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c > ' ' && c <= '~') || isLetter(c);
      if (!letter && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** The letters of Europe and Vietnam that no normalisation changes. */
  static boolean isLetter(char c) {
    return (c >= 0xC0 && c <= 0x131)
        || (c >= 0x134 && c <= 0x13E)
        || (c >= 0x141 && c <= 0x148)
        || (c >= 0x14A && c <= 0x17E)
        || (c >= 0x1EA0 && c <= 0x1EF9);
  }
}
