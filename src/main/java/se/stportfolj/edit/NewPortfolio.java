package se.stportfolj.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Percent;
import se.stportfolj.portfolio.FileFormat;

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

  /** What editors look for to know the keys: the first line of a file. */
  public static String modeline(FileFormat format) {
    return "# yaml-language-server: $schema=" + schema(format) + "\n";
  }

  /** Where the schema of a file lies, from the portfolio folder. */
  static String schema(FileFormat format) {
    return SCHEMAS + "/" + schemaFile(format.id());
  }

  private String contract() {
    Keys trainee =
        Keys.NONE
            .with("given-name", Value.text(givenName))
            .with("family-name", Value.text(familyName));
    Optional<Value> licence =
        licensed.map(
            day -> Keys.NONE.with("country", Value.text("Sverige")).with("date", Value.day(day)));
    Keys at = Keys.NONE.with("kind", Value.text(internship.isPresent() ? "at" : "none"));
    Keys contract =
        Keys.NONE
            .with("trainee", trainee)
            .with("licences", new Value.Items(licence.stream().toList()))
            .with(
                "internship",
                internship.isPresent() ? at.with("completed", Value.day(internship.get())) : at)
            .with("regulation", Value.text(regulation))
            .with("specialty", Value.text(specialty))
            .with("start", Value.day(start))
            .with("employment-percent", Value.percent(employment))
            .with("people", new Value.Items(List.of()));
    return NewFile.text(contract, FileFormat.CONTRACT.shape());
  }
}
