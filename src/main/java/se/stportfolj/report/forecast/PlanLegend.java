package se.stportfolj.report.forecast;

import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Svg;
import se.stportfolj.service.Assumption;
import se.stportfolj.service.Leave;
import se.stportfolj.text.Texts;

/** What the fills of the picture stand for. */
final class PlanLegend {
  private final Forecasted one;
  private final Texts texts;
  private final Svg svg;

  PlanLegend(Forecasted one, Texts texts, Svg svg) {
    this.one = one;
    this.texts = texts;
    this.svg = svg;
  }

  /** Only of what there is. */
  void draw(int line) {
    int x = 20;
    for (RotationKind kind : RotationKind.values()) {
      if (one.source().rotations().stream().anyMatch(rotation -> rotation.kind() == kind)) {
        x = key(x, line, PlanSvg.fill(kind), texts.get("plan.kind." + kind.key()));
      }
    }
    List<Absence> absences = one.source().absences();
    if (absences.stream().anyMatch(absence -> Leave.of(absence).reduces())) {
      x = key(x, line, Svg.filled("absence"), texts.get("plan.absence"));
    }
    if (absences.stream().anyMatch(absence -> !Leave.of(absence).reduces())) {
      x = key(x, line, "#fff", texts.get("plan.absence.counts"));
    }
    if (one.forecast().assumptions().stream()
        .anyMatch(assumption -> assumption instanceof Assumption.ContinuesAt)) {
      svg.outline(x, line - 11, 18, 12, Optional.empty());
      svg.text(x + 24, line, PlanSvg.SMALL, texts.get("plan.continues"));
    }
  }

  private int key(int x, int line, String fill, String text) {
    svg.bar(x, line - 11, 18, 12, fill, Optional.empty());
    svg.text(x + 24, line, PlanSvg.SMALL, text);
    return x + 24 + Columns.of(text) * 7 + 20;
  }
}
