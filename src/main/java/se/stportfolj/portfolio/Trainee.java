package se.stportfolj.portfolio;

import java.util.Optional;

/** The doctor in training. */
public record Trainee(
    Source source,
    String givenName,
    String familyName,
    Optional<Personnummer> personnummer,
    Optional<Address> address,
    Optional<String> phone,
    Optional<String> workPhone,
    Optional<String> email) {
  /** Postal address. */
  public record Address(
      Optional<String> street, Optional<String> postalCode, Optional<String> city) {}

  /** Given name and family name. */
  public String name() {
    return givenName + " " + familyName;
  }
}
