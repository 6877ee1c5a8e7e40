package se.stportfolj.portfolio;

import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/** Something with delmål and a certificate: what an application consists of. */
public sealed interface Activity permits Rotation, Course, Project, Attestation {
  /** Where it stands. */
  Source source();

  /** Unique in the portfolio. */
  String id();

  /** What people call it: the unit, the title, or the id where there is neither. */
  String title();

  /** First and last day; an attestation has none. */
  Optional<Period> period();

  /** Codes of the delmål it is evidence of. */
  List<String> objectives();

  /** Who supervised it. */
  Optional<Person> supervisor();

  /** What was done, as it goes onto the certificate. */
  Optional<String> description();

  /** Its certificate, once there is something to say about it. */
  Optional<Certificate> certificate();
}
