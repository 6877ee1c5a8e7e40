package se.stportfolj.policy;

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
  DEVELOPMENT_TALKS_PER_YEAR("development-talks-per-year", 12, TIMES),
  EDUCATION_TALKS_PER_YEAR("education-talks-per-year", 12, TIMES),
  SUPERVISOR_STATEMENT_PER_YEAR("supervisor-statement-per-year", 12, TIMES),
  ANNUAL_REPORT_PER_YEAR("annual-report-per-year", 12, TIMES),
  SUPERVISION("supervision", 60, HOURS_PER_WEEK, HOURS_PER_MONTH, TIMES_PER_MONTH),
  SELF_STUDY_HOURS_PER_WEEK("self-study-hours-per-week", 40, HOURS_PER_WEEK),
  SUPERVISOR_TRAINED("supervisor-trained", 0, YES),
  SUPERVISOR_TRAINING_MAX_AGE("supervisor-training-max-age", 40, YEARS),
  SUPERVISOR_NOT_HEAD_OF_DEPARTMENT("supervisor-not-head-of-department", 0, YES),
  SIDE_SERVICE_CONTACTED_BEFORE("side-service-contacted-before", 24, MONTHS),
  SIDE_SERVICE_CONTRACT_BEFORE_START("side-service-contract-before-start", 0, YES),
  SIDE_SERVICE_SUPERVISOR_BEFORE_START("side-service-supervisor-before-start", 0, YES),
  SIDE_SERVICE_EVALUATED_AFTER("side-service-evaluated-after", 0, YES),
  SIDE_SERVICE_CERTIFICATE_AFTER("side-service-certificate-after", 0, YES),
  SIDE_SERVICE_OUTSIDE_MAX("side-service-outside-max", 60, MONTHS),
  QUALITY_IMPROVEMENT_MINIMUM("quality-improvement-minimum", 260, WEEKS, WORKING_DAYS),
  QUALITY_IMPROVEMENT_PRESENTED("quality-improvement-presented", 0, YES),
  SCIENTIFIC_WORK_MINIMUM("scientific-work-minimum", 260, WEEKS),
  SCIENTIFIC_WORK_PRESENTED("scientific-work-presented", 0, YES),
  MID_EVALUATION("mid-evaluation", 60, MONTHS),
  FINAL_EVALUATION("final-evaluation", 24, MONTHS),
  ACTION_PLAN_REVIEW("action-plan-review", 24, MONTHS),
  SERVICE_ABROAD_MAX("service-abroad-max", 10, YEARS),
  /** Of a unit and not of a trainee: looked for in a region's own file. */
  UNIT_EXTERNAL_REVIEW("unit-external-review", 20, YEARS),
  /** Of a unit and not of a trainee: looked for in a region's own file. */
  UNIT_SELF_ASSESSMENT("unit-self-assessment", 20, YEARS);

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
    return this == UNIT_EXTERNAL_REVIEW || this == UNIT_SELF_ASSESSMENT;
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
