package se.stportfolj.rules.policy;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.Entry;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/** The specialty that an entry of a guideline names, held against the list. */
final class EntrySpecialty {
  private EntrySpecialty() {}

  /** An entry for a specialty that there is not would be for nobody, or for everybody. */
  static void check(Entry.Scope scope, Subject subject, Findings findings) {
    Optional<String> written = scope.specialty().filter(s -> !subject.law().hasSpecialty(s));
    if (written.isPresent()) {
      Optional<String> meant = subject.law().meant(written.get());
      findings.add(
          scope.at(),
          meant.isPresent() ? "specialty-near" : "specialty",
          Map.of("specialty", Blank.of(written.get()), "meant", Blank.of(meant.orElse(""))));
    }
  }
}
