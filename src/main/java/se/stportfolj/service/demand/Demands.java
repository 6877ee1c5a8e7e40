package se.stportfolj.service.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.CourseKind;
import se.stportfolj.portfolio.ProjectKind;
import se.stportfolj.service.Training;

/** Evaluates what the guidelines that a training follows ask of it. */
public final class Demands {
  private Demands() {}

  /**
   * What the entries of one kind ask, in the order of the guidelines. Guidelines that disagree are
   * each asked: nobody but the region can say which one holds.
   */
  public static List<Demand> of(Training training, Ask ask) {
    List<Demand> demands = new ArrayList<>();
    for (NamedPack named : training.guidelines()) {
      if (named.pack().isPresent()) {
        for (Entry entry : named.pack().get().entries()) {
          if (entry.ask() == ask && entry.scope().includes(training.contract())) {
            look(new Wanted(training, entry, named, named.pack().get(), Optional.empty(), demands));
          }
        }
      }
    }
    return List.copyOf(demands);
  }

  /** Everything that is asked, in the order of {@link Ask}. */
  public static List<Demand> of(Training training) {
    List<Demand> demands = new ArrayList<>();
    if (!training.guidelines().isEmpty()) {
      for (Ask ask : Ask.values()) {
        if (!ask.isOfAUnit()) {
          demands.addAll(training.demands(ask));
        }
      }
    }
    return List.copyOf(demands);
  }

  private static void look(Wanted wanted) {
    switch (wanted.entry().ask()) {
      case CONTRACT_SIGNED_WITHIN -> FromStart.contract(wanted);
      case CONTRACT_PARTIES -> Parties.contract(wanted);
      case PROGRAMME_ESTABLISHED_WITHIN -> FromStart.programme(wanted);
      case PROGRAMME_REVISIONS_PER_YEAR -> PerYear.revisions(wanted);
      case ASSESSMENTS_PER_YEAR -> PerYear.assessments(wanted);
      case SPECIALIST_PANEL_PER_YEAR -> PerYear.panels(wanted);
      case SPECIALIST_PANEL_BEFORE_APPLICATION -> Evaluations.lastPanel(wanted);
      case DEVELOPMENT_TALKS_PER_YEAR ->
          PerYear.conversations(wanted, ConversationKind.DEVELOPMENT);
      case EDUCATION_TALKS_PER_YEAR -> PerYear.conversations(wanted, ConversationKind.EDUCATION);
      case SUPERVISOR_STATEMENT_PER_YEAR ->
          PerYear.conversations(wanted, ConversationKind.SUPERVISOR_STATEMENT);
      case ANNUAL_REPORT_PER_YEAR -> PerYear.conversations(wanted, ConversationKind.ANNUAL_REPORT);
      case SUPERVISION -> Supervision.look(wanted);
      case SELF_STUDY_HOURS_PER_WEEK -> Supervision.selfStudy(wanted);
      case SUPERVISOR_TRAINED -> Parties.trained(wanted);
      case SUPERVISOR_TRAINING_MAX_AGE -> Parties.trainingAge(wanted);
      case SUPERVISOR_NOT_HEAD_OF_DEPARTMENT -> Parties.notTheHead(wanted);
      case STUDY_DIRECTOR_TRAINED -> Parties.studyDirectorTrained(wanted);
      case MAIN_SUPERVISOR_CONTRACT -> Assignments.mainSupervisor(wanted);
      case STUDY_DIRECTOR_CONTRACT -> Assignments.studyDirector(wanted);
      case STUDY_DIRECTOR_CONTRACT_TALK -> Assignments.talk(wanted);
      case REMOTE_SUPERVISION_AFTER -> Supervision.remoteAfter(wanted);
      case REMOTE_SUPERVISION_APPROVED -> Supervision.remoteApproved(wanted);
      case ON_CALL_BEGUN_WITHIN -> FromStart.onCall(wanted);
      case ORIENTATION_DECIDED -> Parties.orientation(wanted);
      case SIDE_SERVICE_CONTACTED_BEFORE -> BeforeSideService.contacted(wanted);
      case SIDE_SERVICE_CONTRACT_BEFORE_START -> BeforeSideService.contract(wanted);
      case SIDE_SERVICE_SUPERVISOR_BEFORE_START -> BeforeSideService.supervisor(wanted);
      case SIDE_SERVICE_CHECKED_MIDWAY -> DuringSideService.midway(wanted);
      case SIDE_SERVICE_FINAL_JUDGEMENT -> DuringSideService.judged(wanted);
      case SERVICE_FEEDBACK_AFTER -> AfterSideService.feedback(wanted);
      case SIDE_SERVICE_EVALUATED_AFTER -> AfterSideService.evaluated(wanted);
      case SIDE_SERVICE_CERTIFICATE_AFTER -> AfterSideService.certified(wanted);
      case SIDE_SERVICE_OUTSIDE_MAX -> AfterSideService.outside(wanted);
      case QUALITY_IMPROVEMENT_MINIMUM -> Projects.weeks(wanted, ProjectKind.QUALITY_IMPROVEMENT);
      case QUALITY_IMPROVEMENT_PRESENTED ->
          Projects.presented(wanted, ProjectKind.QUALITY_IMPROVEMENT);
      case SCIENTIFIC_WORK_MINIMUM -> Projects.weeks(wanted, ProjectKind.SCIENTIFIC_WORK);
      case SCIENTIFIC_WORK_PRESENTED -> Projects.presented(wanted, ProjectKind.SCIENTIFIC_WORK);
      case SCIENTIFIC_SUPERVISOR_QUALIFIED -> Projects.supervisor(wanted);
      case RESEARCH_COURSE_FIRST_HALF -> CoursesOfTheRegion.research(wanted);
      case ST_AB_BEGUN_WITHIN -> CoursesOfTheRegion.begun(wanted);
      case ST_AB_DAYS -> CoursesOfTheRegion.days(wanted);
      case NATIONAL_CONGRESSES -> Congresses.look(wanted, CourseKind.NATIONAL_CONGRESS);
      case INTERNATIONAL_CONGRESSES -> Congresses.look(wanted, CourseKind.INTERNATIONAL_CONGRESS);
      case EXAM_STUDY_TIME -> Evaluations.studyTime(wanted);
      case MID_EVALUATION -> Evaluations.halfway(wanted);
      case FINAL_EVALUATION -> Evaluations.atTheEnd(wanted);
      case ACTION_PLAN_REVIEW -> Evaluations.actionPlan(wanted);
      case SERVICE_ABROAD_MAX -> Abroad.look(wanted);
      case SERVICE_ABROAD_APPROVED -> Abroad.approved(wanted);
      case UNIT_EXTERNAL_REVIEW, UNIT_SELF_ASSESSMENT, UNIT_TRAINING_APPLICATION ->
          throw new IllegalStateException("asked of a unit and not of a portfolio");
    }
  }
}
