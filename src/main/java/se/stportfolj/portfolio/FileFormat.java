package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import se.stportfolj.format.Shape;

/** Every file that people write, with the one description that the reader and the schema share. */
public enum FileFormat {
  CONTRACT("contract", "contract.yaml"),
  ROTATIONS("rotations", "rotations.yaml"),
  COURSES("courses", "courses.yaml"),
  ASSESSMENTS("assessments", "assessments.yaml"),
  ABSENCE("absence", "absence.yaml"),
  PROJECTS("projects", "projects.yaml"),
  ATTESTATIONS("attestations", "attestations.yaml"),
  PRIVATE("private", "private.yaml"),
  CONFIGURATION("configuration", ConfigurationReader.NAME),
  REGION("region", RegionReader.NAME);

  private static final Shape.Keys ASSESSMENT_LISTS =
      Shape.Keys.of(
          must("assessments", new Shape.ListOf(RecordFormat.ASSESSMENT)),
          may("conversations", new Shape.ListOf(RecordFormat.CONVERSATION)),
          may("action-plans", new Shape.ListOf(RecordFormat.ACTION_PLAN)));

  private final String id;
  private final String fileName;

  FileFormat(String id, String fileName) {
    this.id = id;
    this.fileName = fileName;
  }

  /** Its name in {@code st schema}. */
  public String id() {
    return id;
  }

  /** The name of the file. */
  public String fileName() {
    return fileName;
  }

  /** What may stand in it. */
  public Shape.Keys shape() {
    return switch (this) {
      case CONTRACT -> ContractFormat.CONTRACT;
      case ROTATIONS -> list("rotations", ActivityFormat.ROTATION);
      case COURSES -> list("courses", ActivityFormat.COURSE);
      case ASSESSMENTS -> ASSESSMENT_LISTS;
      case ABSENCE -> list("absences", RecordFormat.ABSENCE);
      case PROJECTS -> list("projects", ActivityFormat.PROJECT);
      case ATTESTATIONS -> list("attestations", ActivityFormat.ATTESTATION);
      case PRIVATE -> Shape.Keys.of(must("personnummer", LINE));
      case CONFIGURATION -> ConfigurationReader.CONFIGURATION;
      case REGION -> RegionFormat.REGION;
    };
  }

  /** The format of a portfolio's file. */
  static Shape.Keys shape(PortfolioFile file) {
    return valueOf(file.name()).shape();
  }

  private static Shape.Keys list(String key, Shape.Keys item) {
    return Shape.Keys.of(must(key, new Shape.ListOf(item)));
  }
}
