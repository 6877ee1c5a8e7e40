package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.DAY;
import static se.stportfolj.format.Shape.FLAG;
import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.may;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Fields;
import se.stportfolj.format.Shape;

/** How contract.yaml tells of the two applications, for BT and for specialist competence. */
final class ApplicationFormat {
  private static final Shape BILAGA = new Shape.Whole(1, 999);

  /** What an application encloses that is no entry of a list; bilaga by bilaga of its form. */
  private static final Shape.Keys BILAGOR =
      Shape.Keys.of(
          may("service", BILAGA),
          may("final", BILAGA),
          may("third-country", BILAGA),
          may("doctorate", BILAGA),
          may("foreign-doctorate", BILAGA),
          may("foreign-service", BILAGA),
          may("programme", BILAGA));

  private static final Shape.Keys BT_BILAGOR =
      Shape.Keys.of(
          may("service", BILAGA),
          may("final", BILAGA),
          may("before-licence", BILAGA),
          may("foreign-service", BILAGA));

  /** A certificate of the whole; its number in the application stands among the bilagor. */
  private static final Shape.Keys SIGNED =
      Shape.Keys.of(may("issued", DAY), may("place", LINE), may("signed", FLAG), may("scan", LINE));

  private static final Shape.Keys CERTIFICATES =
      Shape.Keys.of(may("service", SIGNED), may("final", SIGNED), may("third-country", SIGNED));

  private static final Shape.Keys BT_CERTIFICATES =
      Shape.Keys.of(may("service", SIGNED), may("final", SIGNED));

  static final Shape.Keys BT =
      Shape.Keys.of(
          may("approved", DAY),
          may("applied", DAY),
          may("place", LINE),
          may("bilagor", BT_BILAGOR),
          may("certificates", BT_CERTIFICATES));

  static final Shape.Keys APPLICATION =
      Shape.Keys.of(
          may("fee-paid", DAY),
          may("place", LINE),
          may("date", DAY),
          may("bilagor", BILAGOR),
          may("certificates", CERTIFICATES));

  private ApplicationFormat() {}

  static Contract.Bt bt(Optional<Fields> f) {
    return new Contract.Bt(
        f.flatMap(b -> b.day("approved")),
        f.flatMap(b -> b.day("applied")),
        f.flatMap(b -> b.text("place")),
        bilagor(f, BT_BILAGOR),
        certificates(f, BT_CERTIFICATES));
  }

  static Contract.Application application(Optional<Fields> f) {
    return new Contract.Application(
        f.flatMap(a -> a.day("fee-paid")),
        f.flatMap(a -> a.text("place")),
        f.flatMap(a -> a.day("date")),
        bilagor(f, BILAGOR),
        certificates(f, CERTIFICATES));
  }

  private static Map<String, Certificate> certificates(Optional<Fields> f, Shape.Keys keys) {
    Map<String, Certificate> certificates = new LinkedHashMap<>();
    Optional<Fields> given = f.flatMap(a -> a.below("certificates"));
    for (String name : keys.names()) {
      given
          .flatMap(c -> c.below(name))
          .ifPresent(c -> certificates.put(name, PersonFormat.certificate(c)));
    }
    return certificates;
  }

  private static Map<String, Integer> bilagor(Optional<Fields> application, Shape.Keys keys) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Optional<Fields> given = application.flatMap(a -> a.below("bilagor"));
    if (given.isPresent()) {
      for (String name : keys.names()) {
        OptionalInt number = given.get().whole(name);
        if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 999) {
          numbers.put(name, number.getAsInt());
        }
      }
    }
    return numbers;
  }
}
