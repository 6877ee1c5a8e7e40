package se.stportfolj.report.forecast;

import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.report.RotationWords;
import se.stportfolj.report.Svg;
import se.stportfolj.service.Leave;
import se.stportfolj.text.Texts;

/** The thin rows of the picture below the rotations, each drawn from its upper edge down. */
final class PlanStrips {
  private final Portfolio portfolio;
  private final Texts texts;
  private final PlanScale scale;
  private final Svg svg;

  PlanStrips(Portfolio portfolio, Texts texts, PlanScale scale, Svg svg) {
    this.portfolio = portfolio;
    this.texts = texts;
    this.scale = scale;
    this.svg = svg;
  }

  void observerships(int y) {
    for (Rotation rotation : portfolio.rotations()) {
      if (rotation.kind() == RotationKind.OBSERVERSHIP) {
        strip(y, rotation.dates(), 16, Svg.filled("observership"), RotationWords.of(rotation));
      }
    }
  }

  void absences(int y) {
    for (Absence absence : portfolio.absences()) {
      String tip =
          texts.get("absence." + absence.kind().key())
              + " "
              + absence.percent()
              + " %, "
              + absence.dates().from()
              + "–"
              + absence.dates().to();
      int height = Math.max(4, 20 * absence.percent().hundredths() / PlanSvg.HUNDREDTHS);
      // Vacation and the like cost no time, and look it.
      String fill = Leave.of(absence).reduces() ? Svg.filled("absence") : "#fff";
      strip(y, absence.dates(), height, fill, tip);
    }
  }

  void courses(int y) {
    for (Course course : portfolio.courses()) {
      strip(y, course.dates(), 16, "#222", course.title() + ", " + course.dates().from());
    }
  }

  void assessments(int y) {
    for (Assessment assessment : portfolio.assessments()) {
      Period day = new Period(assessment.date(), assessment.date());
      if (scale.shows(day)) {
        svg.dot(
            scale.x(assessment.date()),
            y + 12,
            assessment.instrument().key() + ", " + assessment.date());
      }
    }
  }

  /** At least three wide: a course of two days must be seen. */
  private void strip(int y, Period dates, int height, String fill, String tip) {
    if (scale.shows(dates)) {
      int width = Math.max(3, scale.width(dates));
      svg.bar(scale.x(dates.from()), y + 20 - height, width, height, fill, Optional.of(tip));
    }
  }
}
