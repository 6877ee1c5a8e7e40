package se.stportfolj.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Period;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.service.Assumption;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Leave;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A training from its start to its completion, as a time line. */
public final class PlanSvg {
  private static final int WIDTH = 1200;
  private static final int LEFT = 130;
  private static final int TOP = 106;

  /** As high as full time. */
  private static final int FULL = 40;

  private static final int GAP = 12;
  private static final int HUNDREDTHS = 100_00;
  private static final String SMALL = "font-size=\"12\" fill=\"#000\"";

  private final Forecasted one;
  private final Texts texts;
  private final PlanScale scale;
  private final Svg svg = new Svg();
  private int y = TOP;

  private PlanSvg(Forecasted one, Texts texts) {
    this.one = one;
    this.texts = texts;
    this.scale = PlanScale.of(one, LEFT, WIDTH - LEFT - 20);
  }

  /** The picture, as a file of its own. */
  public static String of(Forecasted one, Texts texts) {
    return new PlanSvg(one, texts).picture();
  }

  private String picture() {
    List<List<Rotation>> lanes = lanes();
    int height = TOP + lanes.size() * (FULL + GAP) + 4 * 34 + one.scenarios().size() * 28 + 90;
    String name = one.contract().trainee().name() + ", " + one.target().specialty().name();
    svg.begin(WIDTH, height, texts.language().key(), name, description());
    svg.text(20, 28, "font-size=\"18\" font-weight=\"bold\"", name);
    svg.text(20, 48, SMALL, description());
    int bottom = height - 64;
    years(bottom);
    for (int i = 0; i < lanes.size(); i++) {
      lane(i == 0 ? "plan.rotations" : "", lanes.get(i));
    }
    thin("plan.observership", this::observerships);
    thin("plan.absence", this::absences);
    thin("plan.courses", this::courses);
    thin("plan.assessments", this::assessments);
    one.scenarios().forEach(this::scenario);
    marks(bottom);
    legend(height - 30);
    return svg.end();
  }

  private String description() {
    Forecast forecast = one.forecast();
    return texts.say(
        new Message(
            forecast.conditional() ? "plan.description.conditional" : "plan.description",
            Map.of(
                "regulation", Blank.of(one.target().regulation().id().title()),
                "asOf", Blank.of(forecast.asOf()),
                "accrued", new Blank.Decimal(forecast.accrued().total().rounded(1)),
                "required", new Blank.Decimal(forecast.required().rounded(1)),
                "date", Blank.of(forecast.completionDate().orElseThrow()))));
  }

  /** Rotations in rows in which none overlap; auskultation has a row of its own. */
  private List<List<Rotation>> lanes() {
    List<List<Rotation>> lanes = new ArrayList<>();
    one.source().rotations().stream()
        .filter(rotation -> rotation.kind() != RotationKind.OBSERVERSHIP)
        .sorted(Comparator.comparing(rotation -> rotation.dates().from()))
        .forEach(rotation -> place(rotation, lanes));
    return lanes;
  }

  private static void place(Rotation rotation, List<List<Rotation>> lanes) {
    for (List<Rotation> lane : lanes) {
      if (!lane.get(lane.size() - 1).dates().overlaps(rotation.dates())) {
        lane.add(rotation);
        return;
      }
    }
    lanes.add(new ArrayList<>(List.of(rotation)));
  }

  private void years(int bottom) {
    int step = scale.yearStep();
    for (int year = scale.first().getYear(); year <= scale.last().getYear(); year += step) {
      LocalDate day = LocalDate.of(year, 1, 1);
      int x = scale.x(day);
      if (!day.isBefore(scale.first())) {
        svg.line(x, TOP - 14, x, bottom, "stroke=\"#bbb\" stroke-width=\"1\"");
      }
      svg.text(x + 3, TOP - 4, SMALL, Integer.toString(year));
    }
  }

  private void lane(String label, List<Rotation> rotations) {
    if (!label.isEmpty()) {
      svg.text(20, y + FULL / 2 + 4, SMALL, texts.get(label));
      continued();
    }
    for (Rotation rotation : rotations) {
      String tip = StatusWords.rotation(rotation);
      bar(rotation.dates(), rotation.percent().hundredths(), fill(rotation.kind()), tip);
    }
    for (Rotation rotation : rotations) {
      if (scale.shows(rotation.dates())) {
        label(rotation);
      }
    }
    y += FULL + GAP;
  }

  /** The id, with the percentage of part-time where there is room for it. */
  private void label(Rotation rotation) {
    int room = (scale.width(rotation.dates()) - 6) / 7;
    boolean partTime = rotation.percent().hundredths() < HUNDREDTHS;
    String more = partTime ? rotation.id() + " " + rotation.percent() + " %" : rotation.id();
    String text = more.length() <= room ? more : rotation.id();
    if (text.length() <= room) {
      svg.label(scale.x(rotation.dates().from()) + 4, y + FULL - 5, text);
    }
  }

  /** As high as its percentage, on the floor of the row. */
  private void bar(Period dates, int hundredths, String fill, String tip) {
    if (scale.shows(dates)) {
      int height = FULL * hundredths / HUNDREDTHS;
      svg.bar(
          scale.x(dates.from()),
          y + FULL - height,
          scale.width(dates),
          height,
          fill,
          Optional.of(tip));
    }
  }

  private void continued() {
    for (Assumption assumption : one.forecast().assumptions()) {
      Optional<LocalDate> done = one.forecast().serviceCompleteOn();
      if (assumption instanceof Assumption.ContinuesAt goesOn && done.isPresent()) {
        Period dates = new Period(goesOn.from(), done.get());
        int height = FULL * goesOn.percent().hundredths() / HUNDREDTHS;
        svg.outline(
            scale.x(dates.from()),
            y + FULL - height,
            scale.width(dates),
            height,
            Optional.of(AssumptionText.of(assumption, texts)));
      }
    }
  }

  private void thin(String label, Runnable content) {
    svg.text(20, y + 14, SMALL, texts.get(label));
    svg.line(LEFT, y + 20, WIDTH - 20, y + 20, "stroke=\"#ddd\" stroke-width=\"1\"");
    content.run();
    y += 34;
  }

  private void observerships() {
    for (Rotation rotation : one.source().rotations()) {
      if (rotation.kind() == RotationKind.OBSERVERSHIP) {
        strip(rotation.dates(), 16, "url(#observership)", StatusWords.rotation(rotation));
      }
    }
  }

  private void absences() {
    for (Absence absence : one.source().absences()) {
      String tip =
          texts.get("absence." + absence.kind().key())
              + " "
              + absence.percent()
              + " %, "
              + absence.dates().from()
              + "–"
              + absence.dates().to();
      int height = Math.max(4, 20 * absence.percent().hundredths() / HUNDREDTHS);
      // Vacation and the like cost no time, and look it.
      String fill = Leave.of(absence).reduces() ? "url(#absence)" : "#fff";
      strip(absence.dates(), height, fill, tip);
    }
  }

  private void courses() {
    for (Course course : one.source().courses()) {
      strip(course.dates(), 16, "#222", course.title() + ", " + course.dates().from());
    }
  }

  private void assessments() {
    for (Assessment assessment : one.source().assessments()) {
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
  private void strip(Period dates, int height, String fill, String tip) {
    if (scale.shows(dates)) {
      int width = Math.max(3, scale.width(dates));
      svg.bar(scale.x(dates.from()), y + 20 - height, width, height, fill, Optional.of(tip));
    }
  }

  private void scenario(Forecasted.Imagined scenario) {
    Optional<LocalDate> day = scenario.forecast().completionDate();
    int end = scale.x(day.orElse(scale.first()));
    if (day.isPresent()) {
      svg.line(LEFT, y + 18, end, y + 18, "stroke=\"#222\" stroke-width=\"1.5\"");
      svg.bar(end - 4, y + 14, 8, 8, "#222", Optional.empty());
    }
    String then =
        day.map(LocalDate::toString).orElse(texts.get("plan.never"))
            + one.difference(scenario)
                .map(n -> " (" + (n > 0 ? "+" : n < 0 ? "−" : "±") + Math.abs(n) + ")")
                .orElse("");
    svg.label(LEFT + 2, y + 13, scenario.asked() + ": " + then);
    y += 28;
  }

  private void marks(int bottom) {
    LocalDate asOf = one.forecast().asOf();
    LocalDate done = one.forecast().completionDate().orElseThrow();
    int today = scale.x(asOf);
    svg.line(
        today,
        TOP - 26,
        today,
        bottom,
        "stroke=\"#000\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"");
    svg.text(today - 4, TOP - 20, SMALL + " text-anchor=\"end\"", texts.get("plan.today"));
    int x = scale.x(done);
    svg.line(x, TOP - 26, x, bottom, "stroke=\"#000\" stroke-width=\"3\"");
    String text = texts.get("plan.done") + " " + done;
    svg.text(x - 6, TOP - 32, SMALL + " text-anchor=\"end\" font-weight=\"bold\"", text);
  }

  private void legend(int line) {
    int x = 20;
    for (String kind : List.of("clinical", "bt", "research", "leadership", "observership")) {
      x = key(x, line, fillOf(kind), texts.get("plan.kind." + kind));
    }
    x = key(x, line, "url(#absence)", texts.get("plan.absence"));
    svg.outline(x, line - 11, 18, 12, Optional.empty());
    svg.text(x + 24, line, SMALL, texts.get("plan.continues"));
  }

  private int key(int x, int line, String fill, String text) {
    svg.bar(x, line - 11, 18, 12, fill, Optional.empty());
    svg.text(x + 24, line, SMALL, text);
    return x + 24 + Columns.of(text) * 7 + 18;
  }

  private static String fill(RotationKind kind) {
    return fillOf(kind.key());
  }

  /** Clinical service is most of a training, and plain. */
  private static String fillOf(String kind) {
    return kind.equals("clinical") ? "#f4f8fb" : "url(#" + kind + ")";
  }
}
