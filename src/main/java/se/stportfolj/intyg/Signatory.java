package se.stportfolj.intyg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Personnummer;
import se.stportfolj.regulation.Law;

/** The lines about who signs. What is not known stays open for a pen. */
final class Signatory {
  private Signatory() {}

  /**
   * The lines of one who signs.
   *
   * @param asSpecialist whether the form asks this signer for specialty and personnummer; of a
   *     course leader it does not
   */
  static Map<String, String> lines(
      Law law, Optional<Person> person, Optional<Certificate> certificate, boolean asSpecialist) {
    Map<String, String> lines = new HashMap<>();
    person.ifPresent(
        p -> {
          lines.put("signer-name", p.name());
          p.workplace().ifPresent(w -> lines.put("signer-workplace", w));
          if (asSpecialist) {
            p.specialty().ifPresent(s -> lines.put("signer-specialty", Written.specialty(law, s)));
            p.personnummer()
                .map(Personnummer::full)
                .ifPresent(n -> lines.put("signer-personnummer", n));
          }
        });
    // Place and date belong to the signature: known only once the certificate has been issued.
    certificate
        .filter(c -> c.issued().isPresent())
        .ifPresent(c -> lines.put("place-date", Written.placeAndDate(c.place(), c.issued())));
    return lines;
  }
}
