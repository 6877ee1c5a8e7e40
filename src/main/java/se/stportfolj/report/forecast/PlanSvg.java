package se.stportfolj.report.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.report.Columns;
import se.stportfolj.report.RotationWords;
import se.stportfolj.report.Svg;
import se.stportfolj.service.Assumption;
import se.stportfolj.service.Forecast;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A training from its start to its completion, as a time line. */
public final class PlanSvg {
  /** Across an upright A4 page the smallest letters are then about 6 points high. */
  private static final int WIDTH = 900;

  private static final int LEFT = 110;
  private static final int LINE = 17;

  /** Letters of a line of text, from edge to edge. */
  private static final int LETTERS = 125;

  /** As high as full time. */
  private static final int FULL = 40;

  private static final int GAP = 12;
  static final int HUNDREDTHS = 100_00;
  static final String SMALL = "font-size=\"13\" fill=\"#000\"";

  private final Forecasted one;
  private final Texts texts;
  private final PlanScale scale;
  private final Svg svg;
  private final PlanKey key;
  private final List<String> description;
  private final int top;
  private int y;

  private PlanSvg(Forecasted one, Texts texts, Svg svg) {
    this.one = one;
    this.texts = texts;
    this.svg = svg;
    this.scale = PlanScale.of(one, LEFT, WIDTH - LEFT - 20);
    this.key = PlanKey.of(one.source().rotations(), scale);
    this.description = lines(description());
    this.top = 92 + description.size() * LINE;
    this.y = top;
  }

  /** The picture, as a file of its own. */
  public static String of(Forecasted one, Texts texts) {
    return new PlanSvg(one, texts, Svg.alone()).picture();
  }

  /** The picture, to stand in a page. */
  public static String within(Forecasted one, Texts texts) {
    return new PlanSvg(one, texts, Svg.within()).picture();
  }

  private String picture() {
    List<List<Rotation>> lanes = lanes();
    List<List<String>> scenarios = one.scenarios().stream().map(this::scenarioLines).toList();
    int bottom = top + lanes.size() * (FULL + GAP) + 4 * 34 + 8;
    for (List<String> scenario : scenarios) {
      bottom += scenario.size() * LINE + 11;
    }
    int height = bottom + 46 + key.rotations().size() * LINE;
    String name = one.contract().trainee().name() + ", " + one.target().specialty().name();
    svg.begin(WIDTH, height, texts.language().key(), name, description());
    svg.text(20, 28, "font-size=\"18\" font-weight=\"bold\"", name);
    for (int i = 0; i < description.size(); i++) {
      svg.text(20, 49 + i * LINE, SMALL, description.get(i));
    }
    years(bottom);
    for (int i = 0; i < lanes.size(); i++) {
      lane(i == 0 ? "plan.rotations" : "", lanes.get(i));
    }
    PlanStrips strips = new PlanStrips(one.source(), texts, scale, svg);
    thin("plan.observership", strips::observerships);
    thin("plan.absence", strips::absences);
    thin("plan.courses", strips::courses);
    thin("plan.assessments", strips::assessments);
    for (int i = 0; i < scenarios.size(); i++) {
      scenario(one.scenarios().get(i), scenarios.get(i));
    }
    marks(bottom);
    new PlanLegend(one, texts, svg).draw(bottom + 26);
    named(bottom + 26 + LINE + 4);
    return svg.end();
  }

  private static List<String> lines(String text) {
    return Columns.wrapped(text, LETTERS, 0).lines().toList();
  }

  private String description() {
    Forecast forecast = one.forecast();
    String key = "plan.description" + (forecast.timed() ? "" : ".untimed");
    return texts.say(
        new Message(
            forecast.conditional() ? key + ".conditional" : key,
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
        svg.line(x, top - 14, x, bottom, "stroke=\"#bbb\" stroke-width=\"1\"");
      }
      svg.text(x + 3, top - 4, SMALL, Integer.toString(year));
    }
  }

  private void lane(String label, List<Rotation> rotations) {
    if (!label.isEmpty()) {
      svg.text(20, y + FULL / 2 + 4, SMALL, texts.get(label));
      continued();
    }
    for (Rotation rotation : rotations) {
      String tip = RotationWords.of(rotation);
      bar(rotation.dates(), rotation.percent().hundredths(), fill(rotation.kind()), tip);
    }
    for (Rotation rotation : rotations) {
      if (scale.shows(rotation.dates())) {
        label(rotation);
      }
    }
    y += FULL + GAP;
  }

  /** The id, with the percentage of part-time where there is room for it, or a letter. */
  private void label(Rotation rotation) {
    int x = scale.x(rotation.dates().from());
    Optional<PlanKey.Letter> letter = key.letter(rotation);
    if (letter.isPresent()) {
      int middle = x + scale.width(rotation.dates()) / 2;
      svg.letter(middle, y + FULL - 5 - letter.get().level() * 12, letter.get().letter());
      return;
    }
    boolean partTime = rotation.percent().hundredths() < HUNDREDTHS;
    String more = partTime ? rotation.id() + " " + rotation.percent() + " %" : rotation.id();
    int height = FULL * rotation.percent().hundredths() / HUNDREDTHS;
    // A low bar has no room within: the label stands on it.
    int up = height < 18 ? height : 0;
    svg.label(x + 4, y + FULL - 5 - up, PlanKey.fits(more, rotation, scale) ? more : rotation.id());
  }

  /** What the letters stand for. */
  private void named(int line) {
    for (int i = 0; i < key.rotations().size(); i++) {
      Rotation rotation = key.rotations().get(i);
      String letter = key.letter(rotation).orElseThrow().letter();
      String what = rotation.id() + ": " + RotationWords.of(rotation);
      svg.text(20, line + i * LINE, SMALL + " font-weight=\"bold\"", letter);
      svg.text(44, line + i * LINE, SMALL, Columns.cut(what, LETTERS));
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

  private void thin(String label, IntConsumer content) {
    svg.text(20, y + 14, SMALL, texts.get(label));
    svg.line(LEFT, y + 20, WIDTH - 20, y + 20, "stroke=\"#ddd\" stroke-width=\"1\"");
    content.accept(y);
    y += 34;
  }

  private List<String> scenarioLines(Forecasted.Imagined scenario) {
    String then =
        scenario
                .forecast()
                .completionDate()
                .map(LocalDate::toString)
                .orElse(texts.get("plan.never"))
            + one.difference(scenario)
                .map(n -> " (" + (n > 0 ? "+" : n < 0 ? "−" : "±") + Math.abs(n) + ")")
                .orElse("");
    return Columns.wrapped(scenario.asked() + ": " + then, LETTERS - 15, 0).lines().toList();
  }

  private void scenario(Forecasted.Imagined scenario, List<String> lines) {
    Optional<LocalDate> day = scenario.forecast().completionDate();
    int floor = y + lines.size() * LINE + 1;
    int end = scale.x(day.orElse(scale.first()));
    if (day.isPresent()) {
      svg.line(LEFT, floor, end, floor, "stroke=\"#222\" stroke-width=\"1.5\"");
      svg.bar(end - 4, floor - 4, 8, 8, "#222", Optional.empty());
    }
    for (int i = 0; i < lines.size(); i++) {
      svg.label(LEFT + 2, y + 13 + i * LINE, lines.get(i));
    }
    y = floor + 10;
  }

  private void marks(int bottom) {
    LocalDate asOf = one.forecast().asOf();
    LocalDate done = one.forecast().completionDate().orElseThrow();
    int today = scale.x(asOf);
    svg.line(
        today,
        top - 26,
        today,
        bottom,
        "stroke=\"#000\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"");
    svg.text(today - 4, top - 20, SMALL + " text-anchor=\"end\"", texts.get("plan.today"));
    int x = scale.x(done);
    svg.line(x, top - 26, x, bottom, "stroke=\"#000\" stroke-width=\"3\"");
    String text = texts.get("plan.done") + " " + done;
    svg.text(x - 6, top - 34, SMALL + " text-anchor=\"end\" font-weight=\"bold\"", text);
  }

  /** The fill of a kind of service. */
  static String fill(RotationKind kind) {
    return fillOf(kind.key());
  }

  /** Clinical service is most of a training, and plain. */
  private static String fillOf(String kind) {
    return kind.equals("clinical") ? "#f4f8fb" : Svg.filled(kind);
  }
}
