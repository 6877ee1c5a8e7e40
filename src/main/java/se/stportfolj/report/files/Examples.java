package se.stportfolj.report.files;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.statute.RegulationId;

/** What editors offer where the law has a list and the format takes any text. */
enum Examples {
  /** The short names of the specialties. */
  SPECIALTY,
  /**
   * The delmål of all specialties under each regulation: a schema does not know whose file it is.
   */
  OBJECTIVES;

  /** Its name among the definitions. */
  String key() {
    return this == SPECIALTY ? "specialty" : "objectives";
  }

  /** Those that fit a key. */
  static Optional<Examples> of(List<String> path) {
    return switch (path.get(path.size() - 1)) {
      case "specialty", "specialties" -> Optional.of(SPECIALTY);
      case "objectives" -> Optional.of(OBJECTIVES);
      default -> Optional.empty();
    };
  }

  /** The words, in the order of the alphabet; codes by their letters and then their numbers. */
  List<String> words() {
    Law law = Law.shipped();
    if (this == SPECIALTY) {
      return law.specialties().stream().map(Specialty::slug).sorted().toList();
    }
    TreeSet<String> codes =
        new TreeSet<>(
            Comparator.comparing((String code) -> code.replaceAll("[0-9]", ""))
                .thenComparing(code -> Integer.valueOf(code.replaceAll("[^0-9]", ""))));
    for (RegulationId regulation : RegulationId.all()) {
      law.regulation(regulation).common().stream().map(Delmal::code).forEach(codes::add);
      for (Specialty specialty : law.specialties()) {
        law.find(regulation, specialty.slug()).stream()
            .flatMap(target -> target.delmal().stream())
            .map(Delmal::code)
            .forEach(codes::add);
      }
    }
    return List.copyOf(codes);
  }
}
