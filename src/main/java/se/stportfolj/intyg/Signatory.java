package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Roles;
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
    Map<String, String> lines = new HashMap<>(of("signer-", law, person));
    if (!asSpecialist) {
      lines.remove("signer-specialty");
      lines.remove("signer-personnummer");
    }
    // Place and date belong to the signature: known only once the certificate has been issued.
    certificate
        .filter(c -> c.issued().isPresent())
        .ifPresent(c -> lines.put("place-date", FormText.placeAndDate(c.place(), c.issued())));
    return lines;
  }

  /** The lines of one of several who sign, by a prefix such as {@code main-}. */
  static Map<String, String> of(String prefix, Law law, Optional<Person> person) {
    Map<String, String> lines = new HashMap<>();
    person.ifPresent(
        p -> {
          lines.put(prefix + "name", p.name());
          p.workplace().ifPresent(w -> lines.put(prefix + "workplace", w));
          p.specialty().ifPresent(s -> lines.put(prefix + "specialty", FormText.specialty(law, s)));
          p.personnummer()
              .map(IdentityNumber::full)
              .ifPresent(n -> lines.put(prefix + "personnummer", n));
          p.supervisorTraining()
              .map(LocalDate::getYear)
              .ifPresent(year -> lines.put(prefix + "training-year", Integer.toString(year)));
        });
    return lines;
  }

  /**
   * The lines of the two who sign under 2015: the head of department or, where the head has
   * appointed one (4 kap. 4 §), a specialist, and the main supervisor.
   */
  static Map<String, String> headAndSupervisor(Law law, Roles roles) {
    Map<String, String> lines = new HashMap<>();
    boolean appointed = roles.designatedSpecialist().isPresent();
    if (appointed) {
      lines.putAll(of("appointer-", law, roles.headOfDepartment()));
    }
    Optional<Person> judge = roles.designatedSpecialist().or(roles::headOfDepartment);
    lines.putAll(of("head-", law, judge));
    lines.putAll(of("main-", law, roles.mainSupervisor()));
    roles.studyDirector().ifPresent(d -> lines.putAll(studyDirector(d)));
    return lines;
  }

  /** Which box of the question whether a specialist has been appointed is ticked. */
  static String appointedBox(Roles roles) {
    return roles.designatedSpecialist().isPresent() ? "appointed-yes" : "appointed-no";
  }

  /** The form asks for two names where the file has one; a name of three words may mean either. */
  private static Map<String, String> studyDirector(Person person) {
    Map<String, String> lines = new HashMap<>();
    String[] words = person.name().strip().split("\\s+", -1);
    if (words.length == 2) {
      lines.put("study-director-given-name", words[0]);
      lines.put("study-director-family-name", words[1]);
    } else {
      lines.put("study-director-family-name", person.name());
    }
    person.workplace().ifPresent(w -> lines.put("study-director-workplace", w));
    return lines;
  }

  /** The second of two who must be different persons; nobody when it is the first again. */
  static Optional<Person> another(Optional<Person> second, Optional<Person> first) {
    return second.filter(s -> first.filter(f -> f.name().equalsIgnoreCase(s.name())).isEmpty());
  }
}
