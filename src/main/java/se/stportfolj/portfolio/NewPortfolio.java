package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Percent;

/**
 * A portfolio of a doctor who begins: what is known on the first day, and empty lists.
 *
 * @param internship when Swedish AT was completed
 * @param licensed when the Swedish licence was given
 */
public record NewPortfolio(
    String givenName,
    String familyName,
    String specialty,
    String regulation,
    LocalDate start,
    Percent employment,
    Optional<LocalDate> internship,
    Optional<LocalDate> licensed) {
  /** Where the schemas lie, from the portfolio folder. */
  public static final String SCHEMAS = ".schema";

  /** The files by name; {@code .gitignore} keeps the personnummer out of git. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("contract.yaml", modeline(FileFormat.CONTRACT) + contract());
    files.put("rotations.yaml", modeline(FileFormat.ROTATIONS) + "rotations: []\n");
    files.put("courses.yaml", modeline(FileFormat.COURSES) + "courses: []\n");
    files.put("assessments.yaml", modeline(FileFormat.ASSESSMENTS) + "assessments: []\n");
    files.put("absence.yaml", modeline(FileFormat.ABSENCE) + "absences: []\n");
    files.put(".gitignore", "private.yaml\n");
    return files;
  }

  /** The file name of the schema with this id. */
  public static String schemaFile(String id) {
    return id + ".schema.json";
  }

  /** What editors look for to know the keys. */
  private static String modeline(FileFormat format) {
    return "# yaml-language-server: $schema=" + SCHEMAS + "/" + schemaFile(format.id()) + "\n";
  }

  private String contract() {
    StringBuilder out = new StringBuilder();
    out.append("trainee:\n  given-name: ").append(quoted(givenName));
    out.append("\n  family-name: ").append(quoted(familyName)).append('\n');
    if (licensed.isPresent()) {
      out.append("licences:\n  - {country: Sverige, date: ").append(licensed.get()).append("}\n");
    } else {
      out.append("licences: []\n");
    }
    out.append("internship: {kind: ")
        .append(internship.map(day -> "at, completed: " + day).orElse("none"))
        .append("}\nregulation: \"")
        .append(regulation)
        .append("\"\nspecialty: ")
        .append(specialty)
        .append("\nstart: ")
        .append(start)
        .append("\nemployment-percent: ")
        .append(employment)
        .append("\npeople: []\n");
    return out.toString();
  }

  /** In quotes, so that no name is taken for anything else. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
