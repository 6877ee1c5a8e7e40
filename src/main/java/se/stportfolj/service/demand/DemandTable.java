package se.stportfolj.service.demand;

import static se.stportfolj.portfolio.PortfolioFile.ABSENCE;
import static se.stportfolj.portfolio.PortfolioFile.ASSESSMENTS;
import static se.stportfolj.portfolio.PortfolioFile.COURSES;
import static se.stportfolj.portfolio.PortfolioFile.PROJECTS;
import static se.stportfolj.portfolio.PortfolioFile.ROTATIONS;

import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.Ask;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.service.DeadlineKind;

/**
 * What is to be known of each thing that a guideline can ask for, besides how it is evaluated
 * ({@link Demands}).
 */
public final class DemandTable {
  private DemandTable() {}

  /**
   * A row of the table.
   *
   * @param kind what a deadline of it is called; none for what has no day
   * @param files that must be whole for it to be evaluated, besides {@code contract.yaml}
   * @param forecast whether it needs the day of completion, which every file is part of
   * @param supervisors whether it needs what the region tells of its supervisors
   */
  public record Row(
      Optional<DeadlineKind> kind,
      List<PortfolioFile> files,
      boolean forecast,
      boolean supervisors) {
    /** Keeps its own copy. */
    public Row {
      files = List.copyOf(files);
    }
  }

  /** The row of something that is asked of a training. */
  public static Row of(Ask ask) {
    return switch (ask) {
      case CONTRACT_SIGNED_WITHIN -> row(DeadlineKind.CONTRACT_SIGNED, ABSENCE);
      case PROGRAMME_ESTABLISHED_WITHIN -> row(DeadlineKind.PROGRAMME_ESTABLISHED, ABSENCE);
      case PROGRAMME_REVISIONS_PER_YEAR -> row(DeadlineKind.PROGRAMME_REVISION, ROTATIONS, ABSENCE);
      case ASSESSMENTS_PER_YEAR -> yearly(DeadlineKind.ASSESSMENTS);
      case SPECIALIST_PANEL_PER_YEAR -> yearly(DeadlineKind.SPECIALIST_PANEL);
      case DEVELOPMENT_TALKS_PER_YEAR -> yearly(DeadlineKind.DEVELOPMENT_TALK);
      case EDUCATION_TALKS_PER_YEAR -> yearly(DeadlineKind.EDUCATION_TALK);
      case SUPERVISOR_STATEMENT_PER_YEAR -> yearly(DeadlineKind.SUPERVISOR_STATEMENT);
      case ANNUAL_REPORT_PER_YEAR -> yearly(DeadlineKind.ANNUAL_REPORT);
      case SPECIALIST_PANEL_BEFORE_APPLICATION -> forecast(DeadlineKind.FINAL_PANEL);
      case SUPERVISION -> yearly(DeadlineKind.SUPERVISION);
      case SUPERVISOR_TRAINING_MAX_AGE ->
          new Row(Optional.of(DeadlineKind.SUPERVISOR_TRAINING), List.of(), false, true);
      case SUPERVISOR_TRAINED -> new Row(Optional.empty(), List.of(ROTATIONS), false, true);
      case STUDY_DIRECTOR_TRAINED -> new Row(Optional.empty(), List.of(), false, true);
      case STUDY_DIRECTOR_CONTRACT_TALK -> row(DeadlineKind.STUDY_DIRECTOR_CONTRACT_TALK);
      case ON_CALL_BEGUN_WITHIN -> row(DeadlineKind.ON_CALL, ABSENCE);
      case SIDE_SERVICE_CONTACTED_BEFORE -> row(DeadlineKind.SIDE_SERVICE_CONTACT, ROTATIONS);
      case SIDE_SERVICE_CONTRACT_BEFORE_START -> row(DeadlineKind.SIDE_SERVICE_CONTRACT, ROTATIONS);
      case SIDE_SERVICE_SUPERVISOR_BEFORE_START ->
          row(DeadlineKind.SIDE_SERVICE_SUPERVISOR, ROTATIONS);
      case SIDE_SERVICE_CHECKED_MIDWAY -> row(DeadlineKind.SIDE_SERVICE_CHECK, ROTATIONS);
      case SIDE_SERVICE_FINAL_JUDGEMENT ->
          row(DeadlineKind.SIDE_SERVICE_JUDGEMENT, ROTATIONS, ASSESSMENTS);
      case SERVICE_FEEDBACK_AFTER -> row(DeadlineKind.SERVICE_FEEDBACK, ROTATIONS);
      case SERVICE_ABROAD_APPROVED -> row(DeadlineKind.SERVICE_ABROAD_APPROVAL, ROTATIONS);
      case SIDE_SERVICE_EVALUATED_AFTER -> row(DeadlineKind.SIDE_SERVICE_EVALUATION, ROTATIONS);
      case SIDE_SERVICE_CERTIFICATE_AFTER -> row(DeadlineKind.SIDE_SERVICE_CERTIFICATE, ROTATIONS);
      case QUALITY_IMPROVEMENT_MINIMUM -> row(DeadlineKind.QUALITY_IMPROVEMENT, PROJECTS);
      case QUALITY_IMPROVEMENT_PRESENTED ->
          row(DeadlineKind.QUALITY_IMPROVEMENT_PRESENTATION, PROJECTS);
      case SCIENTIFIC_WORK_MINIMUM -> row(DeadlineKind.SCIENTIFIC_WORK, PROJECTS);
      case SCIENTIFIC_WORK_PRESENTED -> row(DeadlineKind.SCIENTIFIC_WORK_PRESENTATION, PROJECTS);
      case RESEARCH_COURSE_FIRST_HALF -> forecast(DeadlineKind.RESEARCH_COURSE);
      case ST_AB_BEGUN_WITHIN -> row(DeadlineKind.ST_AB, COURSES, ABSENCE);
      case ST_AB_DAYS -> forecast(DeadlineKind.ST_AB_DAYS);
      case NATIONAL_CONGRESSES -> forecast(DeadlineKind.NATIONAL_CONGRESS);
      case INTERNATIONAL_CONGRESSES -> forecast(DeadlineKind.INTERNATIONAL_CONGRESS);
      case ACTION_PLAN_REVIEW -> row(DeadlineKind.ACTION_PLAN_REVIEW, ASSESSMENTS);
      case MID_EVALUATION -> forecast(DeadlineKind.MID_EVALUATION);
      case FINAL_EVALUATION -> forecast(DeadlineKind.FINAL_EVALUATION);
      case CONTRACT_PARTIES,
          SELF_STUDY_HOURS_PER_WEEK,
          SUPERVISOR_NOT_HEAD_OF_DEPARTMENT,
          MAIN_SUPERVISOR_CONTRACT,
          STUDY_DIRECTOR_CONTRACT,
          REMOTE_SUPERVISION_APPROVED,
          ORIENTATION_DECIDED,
          EXAM_STUDY_TIME ->
          dayless();
      case REMOTE_SUPERVISION_AFTER -> dayless(ABSENCE);
      case SCIENTIFIC_SUPERVISOR_QUALIFIED -> dayless(PROJECTS);
      case SIDE_SERVICE_OUTSIDE_MAX -> dayless(ROTATIONS);
      case SERVICE_ABROAD_MAX -> dayless(ROTATIONS, ABSENCE);
      case UNIT_EXTERNAL_REVIEW, UNIT_SELF_ASSESSMENT, UNIT_TRAINING_APPLICATION ->
          throw new IllegalStateException(ask.key() + " is asked of a unit and not of a portfolio");
    };
  }

  private static Row row(DeadlineKind kind, PortfolioFile... files) {
    return new Row(Optional.of(kind), List.of(files), false, false);
  }

  private static Row yearly(DeadlineKind kind) {
    return row(kind, ROTATIONS, ASSESSMENTS, ABSENCE);
  }

  /** By the forecast, where the contract says no planned completion. */
  private static Row forecast(DeadlineKind kind) {
    return new Row(Optional.of(kind), List.of(PortfolioFile.values()), true, false);
  }

  private static Row dayless(PortfolioFile... files) {
    return new Row(Optional.empty(), List.of(files), false, false);
  }
}
