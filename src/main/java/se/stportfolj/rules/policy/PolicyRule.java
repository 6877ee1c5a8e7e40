package se.stportfolj.rules.policy;

import static se.stportfolj.portfolio.PortfolioFile.ABSENCE;
import static se.stportfolj.portfolio.PortfolioFile.ASSESSMENTS;
import static se.stportfolj.portfolio.PortfolioFile.CONTRACT;
import static se.stportfolj.portfolio.PortfolioFile.PROJECTS;
import static se.stportfolj.portfolio.PortfolioFile.ROTATIONS;

import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;

/** What one entry asks, put to a portfolio for each guideline that it follows. */
record PolicyRule(Ask ask) implements Rule {
  @Override
  public RuleInfo info() {
    RuleInfo info = PolicyRules.info(ask.rule(), Severity.WARNING).needing(CONTRACT);
    return switch (ask) {
      case CONTRACT_SIGNED_WITHIN, PROGRAMME_ESTABLISHED_WITHIN -> info.needing(ABSENCE);
      case CONTRACT_PARTIES, SELF_STUDY_HOURS_PER_WEEK, SUPERVISOR_NOT_HEAD_OF_DEPARTMENT -> info;
      case SUPERVISOR_TRAINING_MAX_AGE -> info.needingSupervisors();
      case SUPERVISOR_TRAINED -> info.needing(ROTATIONS).needingSupervisors();
      case PROGRAMME_REVISIONS_PER_YEAR, SERVICE_ABROAD_MAX -> info.needing(ROTATIONS, ABSENCE);
      case ASSESSMENTS_PER_YEAR,
          SPECIALIST_PANEL_PER_YEAR,
          DEVELOPMENT_TALKS_PER_YEAR,
          EDUCATION_TALKS_PER_YEAR,
          SUPERVISOR_STATEMENT_PER_YEAR,
          ANNUAL_REPORT_PER_YEAR,
          SUPERVISION ->
          info.needing(ROTATIONS, ASSESSMENTS, ABSENCE);
      case SIDE_SERVICE_CONTACTED_BEFORE,
          SIDE_SERVICE_CONTRACT_BEFORE_START,
          SIDE_SERVICE_SUPERVISOR_BEFORE_START,
          SIDE_SERVICE_EVALUATED_AFTER,
          SIDE_SERVICE_CERTIFICATE_AFTER,
          SIDE_SERVICE_OUTSIDE_MAX ->
          info.needing(ROTATIONS);
      case QUALITY_IMPROVEMENT_MINIMUM,
          QUALITY_IMPROVEMENT_PRESENTED,
          SCIENTIFIC_WORK_MINIMUM,
          SCIENTIFIC_WORK_PRESENTED ->
          info.needing(PROJECTS);
      case ACTION_PLAN_REVIEW -> info.needing(ASSESSMENTS);
      // The forecast, where the contract says no planned completion.
      case MID_EVALUATION, FINAL_EVALUATION -> info.needing(PortfolioFile.values()).needingTarget();
      case UNIT_EXTERNAL_REVIEW, UNIT_SELF_ASSESSMENT -> throw ofAUnit(ask);
    };
  }

  /** Packs that disagree are each asked: nobody but the region can say which one holds. */
  @Override
  public void check(Subject subject, Findings findings) {
    for (NamedPack named : subject.policies()) {
      if (named.pack().isPresent()) {
        for (Entry entry : named.pack().get().entries()) {
          if (entry.ask() == ask && entry.scope().includes(subject.contract())) {
            look(new Asked(entry, named.pack().get(), named.place(), subject, findings));
          }
        }
      }
    }
  }

  private static void look(Asked asked) {
    switch (asked.entry().ask()) {
      case CONTRACT_SIGNED_WITHIN -> FromStart.contract(asked);
      case CONTRACT_PARTIES -> Parties.contract(asked);
      case PROGRAMME_ESTABLISHED_WITHIN -> FromStart.programme(asked);
      case PROGRAMME_REVISIONS_PER_YEAR -> PerYear.revisions(asked);
      case ASSESSMENTS_PER_YEAR -> PerYear.assessments(asked);
      case SPECIALIST_PANEL_PER_YEAR -> PerYear.panels(asked);
      case DEVELOPMENT_TALKS_PER_YEAR -> PerYear.conversations(asked, ConversationKind.DEVELOPMENT);
      case EDUCATION_TALKS_PER_YEAR -> PerYear.conversations(asked, ConversationKind.EDUCATION);
      case SUPERVISOR_STATEMENT_PER_YEAR ->
          PerYear.conversations(asked, ConversationKind.SUPERVISOR_STATEMENT);
      case ANNUAL_REPORT_PER_YEAR -> PerYear.conversations(asked, ConversationKind.ANNUAL_REPORT);
      case SUPERVISION -> Supervision.look(asked);
      case SELF_STUDY_HOURS_PER_WEEK -> Supervision.selfStudy(asked);
      case SUPERVISOR_TRAINED -> Parties.trained(asked);
      case SUPERVISOR_TRAINING_MAX_AGE -> Parties.trainingAge(asked);
      case SUPERVISOR_NOT_HEAD_OF_DEPARTMENT -> Parties.notTheHead(asked);
      case SIDE_SERVICE_CONTACTED_BEFORE -> BeforeSideService.contacted(asked);
      case SIDE_SERVICE_CONTRACT_BEFORE_START -> BeforeSideService.contract(asked);
      case SIDE_SERVICE_SUPERVISOR_BEFORE_START -> BeforeSideService.supervisor(asked);
      case SIDE_SERVICE_EVALUATED_AFTER -> AfterSideService.evaluated(asked);
      case SIDE_SERVICE_CERTIFICATE_AFTER -> AfterSideService.certified(asked);
      case SIDE_SERVICE_OUTSIDE_MAX -> AfterSideService.outside(asked);
      case QUALITY_IMPROVEMENT_MINIMUM -> Projects.qualityWeeks(asked);
      case QUALITY_IMPROVEMENT_PRESENTED -> Projects.qualityPresented(asked);
      case SCIENTIFIC_WORK_MINIMUM -> Projects.scientificWeeks(asked);
      case SCIENTIFIC_WORK_PRESENTED -> Projects.scientificPresented(asked);
      case MID_EVALUATION -> Evaluations.halfway(asked);
      case FINAL_EVALUATION -> Evaluations.atTheEnd(asked);
      case ACTION_PLAN_REVIEW -> Evaluations.actionPlan(asked);
      case SERVICE_ABROAD_MAX -> Abroad.look(asked);
      case UNIT_EXTERNAL_REVIEW, UNIT_SELF_ASSESSMENT -> throw ofAUnit(asked.entry().ask());
    }
  }

  private static IllegalStateException ofAUnit(Ask ask) {
    return new IllegalStateException(ask.key() + " is asked of a unit and not of a portfolio");
  }
}
