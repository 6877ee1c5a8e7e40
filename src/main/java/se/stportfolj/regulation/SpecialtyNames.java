package se.stportfolj.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Normal;

/** Which specialty somebody meant who did not write its slug. */
final class SpecialtyNames {
  private SpecialtyNames() {}

  /** The slug of a name that was written out, or else the nearest slug. */
  static Optional<String> meant(String written, List<Specialty> specialties) {
    String slug = slug(written);
    for (Specialty specialty : specialties) {
      if (specialty.slug().equals(slug) || slug(specialty.name()).equals(slug)) {
        return Optional.of(specialty.slug());
      }
    }
    return Nearest.to(slug, specialties.stream().map(Specialty::slug).toList());
  }

  /** Lower case without dots and rings, with a hyphen between words. */
  private static String slug(String name) {
    return Normal.apart(name.strip().toLowerCase(Locale.ROOT))
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-");
  }
}
