package se.stportfolj.service;

import java.util.Optional;
import se.stportfolj.policy.Ask;

/** What has to be done by a day. */
public enum DeadlineKind {
  CONTRACT_SIGNED("contract-signed"),
  PROGRAMME_ESTABLISHED("programme-established"),
  PROGRAMME_REVISION("programme-revision"),
  ASSESSMENTS("assessments"),
  SPECIALIST_PANEL("specialist-panel"),
  DEVELOPMENT_TALK("development-talk"),
  EDUCATION_TALK("education-talk"),
  SUPERVISOR_STATEMENT("supervisor-statement"),
  ANNUAL_REPORT("annual-report"),
  SIDE_SERVICE_CONTACT("side-service-contact"),
  SIDE_SERVICE_CONTRACT("side-service-contract"),
  MID_EVALUATION("mid-evaluation"),
  FINAL_EVALUATION("final-evaluation"),
  /** The certificate of one activity. */
  CERTIFICATE("certificate"),
  /** The application for approval of BT. */
  BT_APPROVAL("bt-approval"),
  /** The application for specialist competence. */
  APPLICATION("application");

  private final String key;

  DeadlineKind(String key) {
    this.key = key;
  }

  /** The word for it in JSON. */
  public String key() {
    return key;
  }

  /** Whether there is one in every year of training. */
  public boolean isYearly() {
    return switch (this) {
      case PROGRAMME_REVISION,
          ASSESSMENTS,
          SPECIALIST_PANEL,
          DEVELOPMENT_TALK,
          EDUCATION_TALK,
          SUPERVISOR_STATEMENT,
          ANNUAL_REPORT ->
          true;
      default -> false;
    };
  }

  /** What an entry of a guideline asks for by a day; nothing for one that asks for no day. */
  static Optional<DeadlineKind> of(Ask ask) {
    return switch (ask) {
      case CONTRACT_SIGNED_WITHIN -> Optional.of(CONTRACT_SIGNED);
      case PROGRAMME_ESTABLISHED_WITHIN -> Optional.of(PROGRAMME_ESTABLISHED);
      case PROGRAMME_REVISIONS_PER_YEAR -> Optional.of(PROGRAMME_REVISION);
      case ASSESSMENTS_PER_YEAR -> Optional.of(ASSESSMENTS);
      case SPECIALIST_PANEL_PER_YEAR -> Optional.of(SPECIALIST_PANEL);
      case DEVELOPMENT_TALKS_PER_YEAR -> Optional.of(DEVELOPMENT_TALK);
      case EDUCATION_TALKS_PER_YEAR -> Optional.of(EDUCATION_TALK);
      case SUPERVISOR_STATEMENT_PER_YEAR -> Optional.of(SUPERVISOR_STATEMENT);
      case ANNUAL_REPORT_PER_YEAR -> Optional.of(ANNUAL_REPORT);
      case SIDE_SERVICE_CONTACTED_BEFORE -> Optional.of(SIDE_SERVICE_CONTACT);
      case SIDE_SERVICE_CONTRACT_BEFORE_START -> Optional.of(SIDE_SERVICE_CONTRACT);
      case MID_EVALUATION -> Optional.of(DeadlineKind.MID_EVALUATION);
      case FINAL_EVALUATION -> Optional.of(DeadlineKind.FINAL_EVALUATION);
      default -> Optional.empty();
    };
  }
}
