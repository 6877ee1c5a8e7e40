package se.stportfolj.portfolio;

import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;

/**
 * The doctor in training.
 *
 * @param personnummerAt where the number stands: in contract.yaml or private.yaml; nowhere when the
 *     environment gave it
 */
public record Trainee(
    Source source,
    String givenName,
    String familyName,
    Optional<IdentityNumber> personnummer,
    Optional<Place> personnummerAt,
    Optional<Address> address,
    Optional<String> phone,
    Optional<String> workPhone,
    Optional<String> email) {
  /** Postal address. */
  public record Address(
      Optional<String> street, Optional<String> postalCode, Optional<String> city) {
    /** Whether nothing of it lacks that a letter needs. */
    public boolean isWhole() {
      return street.isPresent() && postalCode.isPresent() && city.isPresent();
    }
  }

  /** Given name and family name. */
  public String name() {
    return givenName + " " + familyName;
  }
}
