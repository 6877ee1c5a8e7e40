package se.stportfolj.service;

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
  /** Begun, and no longer only by day. */
  ON_CALL("on-call"),
  SIDE_SERVICE_CONTACT("side-service-contact"),
  SIDE_SERVICE_CONTRACT("side-service-contract"),
  SIDE_SERVICE_SUPERVISOR("side-service-supervisor"),
  SERVICE_ABROAD_APPROVAL("service-abroad-approval"),
  SIDE_SERVICE_CHECK("side-service-check"),
  SIDE_SERVICE_JUDGEMENT("side-service-judgement"),
  SIDE_SERVICE_EVALUATION("side-service-evaluation"),
  SIDE_SERVICE_CERTIFICATE("side-service-certificate"),
  SERVICE_FEEDBACK("service-feedback"),
  /** Talks of supervision, as often as leaves a trace of a rhythm. */
  SUPERVISION("supervision"),
  /** The main supervisor's training, which grows old. */
  SUPERVISOR_TRAINING("supervisor-training"),
  STUDY_DIRECTOR_CONTRACT_TALK("study-director-contract-talk"),
  RESEARCH_COURSE("research-course"),
  /** The first day of the region's course in the common objectives. */
  ST_AB("st-ab"),
  ST_AB_DAYS("st-ab-days"),
  NATIONAL_CONGRESS("national-congress"),
  INTERNATIONAL_CONGRESS("international-congress"),
  QUALITY_IMPROVEMENT("quality-improvement"),
  QUALITY_IMPROVEMENT_PRESENTATION("quality-improvement-presentation"),
  SCIENTIFIC_WORK("scientific-work"),
  SCIENTIFIC_WORK_PRESENTATION("scientific-work-presentation"),
  ACTION_PLAN_REVIEW("action-plan-review"),
  MID_EVALUATION("mid-evaluation"),
  FINAL_EVALUATION("final-evaluation"),
  /** The specialist panel before the application. */
  FINAL_PANEL("final-panel"),
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
}
