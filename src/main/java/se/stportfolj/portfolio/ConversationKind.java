package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** What a recorded conversation was. */
public enum ConversationKind implements Word {
  SUPERVISION("supervision"),
  DEVELOPMENT("development"),
  EDUCATION("education"),
  MID_EVALUATION("mid-evaluation"),
  FINAL_EVALUATION("final-evaluation"),
  SUPERVISOR_STATEMENT("supervisor-statement"),
  ANNUAL_REPORT("annual-report");

  private final String key;

  ConversationKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
