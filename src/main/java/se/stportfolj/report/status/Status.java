package se.stportfolj.report.status;

import se.stportfolj.portfolio.Contract;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Standing;
import se.stportfolj.service.Training;

/** A training and where its doctor stands. */
public record Status(Training training, Standing standing) {
  /** Where the doctor of a training stands. */
  public static Status of(Training training) {
    return new Status(training, Standing.of(training));
  }

  /** The folder as shown. */
  public String portfolio() {
    return training.portfolio().folder();
  }

  /** What contract.yaml says. */
  public Contract contract() {
    return training.contract();
  }

  /** The target description. */
  public TargetDescription target() {
    return training.target();
  }
}
