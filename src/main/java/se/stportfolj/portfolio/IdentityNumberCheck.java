package se.stportfolj.portfolio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arithmetic of a personnummer: ten or twelve digits, a day of birth and a check digit. A
 * samordningsnummer has 60 added to the day.
 */
public final class IdentityNumberCheck {
  private static final Pattern FORM =
      Pattern.compile("(?<century>[0-9]{2})?(?<birth>[0-9]{6})(?<sign>[-+]?)(?<last>[0-9]{4})");

  /** No doctor is younger, and a mistyped century makes one so. */
  private static final int YOUNGEST = 18;

  private static final int OLDEST = 110;

  private IdentityNumberCheck() {}

  /** What can be wrong with a number. */
  public enum Fault {
    /** Not ten or twelve digits with at most a hyphen or a plus before the last four. */
    FORM,
    /** The day of birth is not in the calendar. */
    DATE,
    /** The check digit is another. */
    CHECKSUM,
    /** Born after today. */
    FUTURE,
    /** A plus for somebody who does not turn 100 this year and has not. */
    PLUS,
    /** Valid, but nobody of that age is a doctor. */
    AGE
  }

  /**
   * The first thing wrong with a number.
   *
   * @param asOf today, which decides the century of a number with ten digits
   */
  public static Optional<Fault> fault(IdentityNumber number, LocalDate asOf) {
    Matcher form = FORM.matcher(number.full());
    if (!form.matches()) {
      return Optional.of(Fault.FORM);
    }
    Optional<LocalDate> born = born(form, asOf);
    if (born.isEmpty()) {
      return Optional.of(Fault.DATE);
    }
    if (!checks(form.group("birth") + form.group("last"))) {
      return Optional.of(Fault.CHECKSUM);
    }
    if (born.get().isAfter(asOf)) {
      return Optional.of(Fault.FUTURE);
    }
    if (form.group("sign").equals("+") && born.get().getYear() > asOf.getYear() - 100) {
      return Optional.of(Fault.PLUS);
    }
    int age = Period.between(born.get(), asOf).getYears();
    return age < YOUNGEST || age > OLDEST ? Optional.of(Fault.AGE) : Optional.empty();
  }

  private static Optional<LocalDate> born(Matcher form, LocalDate asOf) {
    String birth = form.group("birth");
    int ofCentury = Integer.parseInt(birth.substring(0, 2));
    int month = Integer.parseInt(birth.substring(2, 4));
    int written = Integer.parseInt(birth.substring(4));
    int day = written > 60 ? written - 60 : written;
    if (form.group("century") != null) {
      return date(Integer.parseInt(form.group("century")) * 100 + ofCentury, month, day);
    }
    boolean plus = form.group("sign").equals("+");
    int latest = latest(ofCentury, asOf.getYear() - (plus ? 100 : 0));
    Optional<LocalDate> born = date(latest, month, day);
    return born.filter(b -> b.isAfter(asOf)).isPresent() ? date(latest - 100, month, day) : born;
  }

  /** The latest year with these last two digits, up to a year. */
  private static int latest(int ofCentury, int year) {
    return year - Math.floorMod(year - ofCentury, 100);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Luhn: every other digit doubled, the digits of the products added, a multiple of ten. */
  private static boolean checks(String tenDigits) {
    int sum = 0;
    for (int i = 0; i < tenDigits.length(); i++) {
      int product = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }
}
