package se.stportfolj.portfolio;

/** The files of a portfolio. */
public enum PortfolioFile {
  CONTRACT("contract.yaml", true),
  ROTATIONS("rotations.yaml", true),
  COURSES("courses.yaml", true),
  ASSESSMENTS("assessments.yaml", true),
  ABSENCE("absence.yaml", true),
  PROJECTS("projects.yaml", false),
  ATTESTATIONS("attestations.yaml", false);

  private final String fileName;
  private final boolean expected;

  PortfolioFile(String fileName, boolean expected) {
    this.fileName = fileName;
    this.expected = expected;
  }

  /** The name in the portfolio folder. */
  public String fileName() {
    return fileName;
  }

  /** Whether every portfolio has it. */
  public boolean expected() {
    return expected;
  }
}
