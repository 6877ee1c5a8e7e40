package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.report.forecast.Forecasted;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.report.forecast.Obstacles;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.FinishBy;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Training;
import se.stportfolj.text.Message;

/** Puts the question of a command to a training, or says why it cannot be put. */
final class Forecaster {
  private final Asked asked;

  Forecaster(Asked asked) {
    this.asked = asked;
  }

  /** The forecast with what was asked besides: scenarios, and a day to be done by. */
  Forecasted forecast(Training training) {
    Numbers numbers = training.regulation().numbers();
    List<Forecasted.Imagined> scenarios = new ArrayList<>();
    for (WhatIf what : asked.whatIfs()) {
      scenarios.add(
          new Forecasted.Imagined(
              what.asked(),
              training.forecast().in(what.under().apply(numbers).in(training.career()))));
    }
    return new Forecasted(
        training,
        scenarios,
        asked
            .finishBy()
            .map(
                by ->
                    new Forecasted.Goal(by, FinishBy.of(training.career(), training.asOf(), by))));
  }

  /** Why a portfolio cannot be computed with, and the errors that are to be corrected. */
  static NotForecast not(NotReadable read, Conditions conditions) {
    return not(new Subject(read.portfolio(), conditions), read.because(), read.rules());
  }

  /**
   * Why a forecast has no date, if it has none.
   *
   * @param own the training under the regulation of its contract, which the errors are about
   */
  static Optional<NotForecast> undated(Forecasted one, Training own) {
    return Obstacles.of(one.forecast())
        .map(because -> not(new Subject(own), because, List.of("bt/", "time/")));
  }

  private static NotForecast not(Subject subject, Message because, List<String> rules) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : Rules.examine(subject).findings()) {
      if (finding.severity() == Severity.ERROR
          && rules.stream().anyMatch(finding.rule()::startsWith)) {
        findings.add(finding);
      }
    }
    return new NotForecast(subject.portfolio().folder(), because, findings);
  }
}
