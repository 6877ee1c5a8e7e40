package se.stportfolj.policy;

import static se.stportfolj.policy.Unit.APPROVERS;
import static se.stportfolj.policy.Unit.DAYS;
import static se.stportfolj.policy.Unit.HOURS_PER_MONTH;
import static se.stportfolj.policy.Unit.HOURS_PER_WEEK;
import static se.stportfolj.policy.Unit.MONTHS;
import static se.stportfolj.policy.Unit.ROLES;
import static se.stportfolj.policy.Unit.TIMES;
import static se.stportfolj.policy.Unit.TIMES_PER_MONTH;
import static se.stportfolj.policy.Unit.WEEKS;
import static se.stportfolj.policy.Unit.WORKING_DAYS;
import static se.stportfolj.policy.Unit.YEARS;
import static se.stportfolj.policy.Unit.YES;

import java.util.List;
import java.util.Optional;

/** Everything a guideline can ask for here. Each is an entry of a policy file and a rule. */
// The list is made by List.of and never changes.
@SuppressWarnings("ImmutableEnumChecker")
public enum Ask {
  CONTRACT_SIGNED_WITHIN("contract-signed-within", 24, MONTHS),
  CONTRACT_PARTIES("contract-parties", 0, ROLES),
  PROGRAMME_ESTABLISHED_WITHIN("programme-established-within", 24, MONTHS),
  PROGRAMME_REVISIONS_PER_YEAR("programme-revisions-per-year", 12, TIMES),
  ASSESSMENTS_PER_YEAR("assessments-per-year", 52, TIMES),
  SPECIALIST_PANEL_PER_YEAR("specialist-panel-per-year", 12, TIMES),
  SPECIALIST_PANEL_BEFORE_APPLICATION("specialist-panel-before-application", 0, YES),
  DEVELOPMENT_TALKS_PER_YEAR("development-talks-per-year", 12, TIMES),
  EDUCATION_TALKS_PER_YEAR("education-talks-per-year", 12, TIMES),
  SUPERVISOR_STATEMENT_PER_YEAR("supervisor-statement-per-year", 12, TIMES),
  ANNUAL_REPORT_PER_YEAR("annual-report-per-year", 12, TIMES),
  SUPERVISION("supervision", 60, HOURS_PER_WEEK, HOURS_PER_MONTH, TIMES_PER_MONTH),
  SELF_STUDY_HOURS_PER_WEEK("self-study-hours-per-week", 40, HOURS_PER_WEEK),
  SUPERVISOR_TRAINED("supervisor-trained", 0, YES),
  SUPERVISOR_TRAINING_MAX_AGE("supervisor-training-max-age", 40, YEARS),
  SUPERVISOR_NOT_HEAD_OF_DEPARTMENT("supervisor-not-head-of-department", 0, YES),
  STUDY_DIRECTOR_TRAINED("study-director-trained", 0, YES),
  MAIN_SUPERVISOR_CONTRACT("main-supervisor-contract", 0, YES),
  STUDY_DIRECTOR_CONTRACT("study-director-contract", 0, YES),
  STUDY_DIRECTOR_CONTRACT_TALK("study-director-contract-talk", 24, MONTHS),
  REMOTE_SUPERVISION_AFTER("remote-supervision-after", 60, MONTHS),
  REMOTE_SUPERVISION_APPROVED("remote-supervision-approved", 0, YES),
  ON_CALL_BEGUN_WITHIN("on-call-begun-within", 60, MONTHS),
  ORIENTATION_DECIDED("orientation-decided", 0, YES),
  SIDE_SERVICE_CONTACTED_BEFORE("side-service-contacted-before", 24, MONTHS),
  SIDE_SERVICE_CONTRACT_BEFORE_START("side-service-contract-before-start", 0, YES),
  SIDE_SERVICE_SUPERVISOR_BEFORE_START("side-service-supervisor-before-start", 0, YES),
  SIDE_SERVICE_CHECKED_MIDWAY("side-service-checked-midway", 0, YES),
  SIDE_SERVICE_FINAL_JUDGEMENT("side-service-final-judgement", 52, WEEKS),
  SIDE_SERVICE_EVALUATED_AFTER("side-service-evaluated-after", 0, YES),
  SIDE_SERVICE_CERTIFICATE_AFTER("side-service-certificate-after", 0, YES),
  SIDE_SERVICE_OUTSIDE_MAX("side-service-outside-max", 60, MONTHS),
  SERVICE_FEEDBACK_AFTER("service-feedback-after", 0, YES),
  QUALITY_IMPROVEMENT_MINIMUM("quality-improvement-minimum", 260, WEEKS, WORKING_DAYS),
  QUALITY_IMPROVEMENT_PRESENTED("quality-improvement-presented", 0, YES),
  SCIENTIFIC_WORK_MINIMUM("scientific-work-minimum", 260, WEEKS),
  SCIENTIFIC_WORK_PRESENTED("scientific-work-presented", 0, YES),
  SCIENTIFIC_SUPERVISOR_QUALIFIED("scientific-supervisor-qualified", 0, YES),
  RESEARCH_COURSE_FIRST_HALF("research-course-first-half", 0, YES),
  ST_AB_BEGUN_WITHIN("st-ab-begun-within", 60, MONTHS),
  ST_AB_DAYS("st-ab-days", 100, DAYS),
  NATIONAL_CONGRESSES("national-congresses", 20, TIMES),
  INTERNATIONAL_CONGRESSES("international-congresses", 20, TIMES),
  EXAM_STUDY_TIME("exam-study-time", 52, WEEKS),
  MID_EVALUATION("mid-evaluation", 60, MONTHS),
  FINAL_EVALUATION("final-evaluation", 24, MONTHS),
  ACTION_PLAN_REVIEW("action-plan-review", 24, MONTHS),
  SERVICE_ABROAD_MAX("service-abroad-max", 10, YEARS),
  SERVICE_ABROAD_APPROVED("service-abroad-approved", 0, APPROVERS),
  /** Of a unit and not of a trainee: looked for in a region's own file. */
  UNIT_EXTERNAL_REVIEW("unit-external-review", 20, YEARS),
  /** Of a unit and not of a trainee: looked for in a region's own file. */
  UNIT_SELF_ASSESSMENT("unit-self-assessment", 20, YEARS),
  /** Of a unit and not of a trainee: looked for in a region's own file. */
  UNIT_TRAINING_APPLICATION("unit-training-application", 20, YEARS);

  private final String key;
  private final int most;
  private final List<Unit> units;

  Ask(String key, int most, Unit... units) {
    this.key = key;
    this.most = most;
    this.units = List.of(units);
  }

  /** The entry of that name. */
  public static Optional<Ask> of(String key) {
    for (Ask ask : values()) {
      if (ask.key.equals(key)) {
        return Optional.of(ask);
      }
    }
    return Optional.empty();
  }

  /** Its name in a policy file. */
  public String key() {
    return key;
  }

  /** The id of its rule. */
  public String rule() {
    return "policy/" + key;
  }

  /** Whether it is asked of a unit: no portfolio tells of it. */
  public boolean isOfAUnit() {
    return this == UNIT_EXTERNAL_REVIEW
        || this == UNIT_SELF_ASSESSMENT
        || this == UNIT_TRAINING_APPLICATION;
  }

  /** The largest value that somebody could mean, in any of its units. */
  public int most() {
    return most;
  }

  /** The units that its value may have. */
  public List<Unit> units() {
    return units;
  }
}
