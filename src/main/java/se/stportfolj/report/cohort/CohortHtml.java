package se.stportfolj.report.cohort;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.cohort.Attention;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.Completions;
import se.stportfolj.cohort.KeyFigure;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.Supply;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.cohort.View;
import se.stportfolj.report.Svg;
import se.stportfolj.report.page.Frame;
import se.stportfolj.report.page.Templates;
import se.stportfolj.report.page.Tile;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** All trainees together as a page: one file that needs nothing else. */
public final class CohortHtml {
  /** The columns of the trainees after the name. */
  private static final List<String> LABELS =
      List.of(
          "cohort.sheet.specialty",
          "cohort.sheet.unit",
          "cohort.sheet.accrued",
          "cohort.sheet.start",
          "cohort.sheet.done",
          "cohort.sheet.drift",
          "cohort.column.findings",
          "cohort.sheet.uncovered",
          "cohort.sheet.next");

  private final Cohort cohort;
  private final Texts texts;

  private CohortHtml(Cohort cohort, Texts texts) {
    this.cohort = cohort;
    this.texts = texts;
  }

  /**
   * Writes the page.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Cohort cohort, Writer out, Texts texts) throws IOException {
    Templates.write("cohort.jte", new CohortHtml(cohort, texts).page(), out);
  }

  private CohortPage page() {
    String title = texts.get("page.cohort.title");
    String subheading = subheading();
    LoadGrid load = new LoadGrid(cohort, texts);
    return new CohortPage(
        Frame.of(
            texts,
            title,
            title + ", " + subheading,
            Optional.of("cohort.js"),
            LABELS.stream().map(texts::get).toList()),
        texts,
        subheading,
        tiles(),
        attention(),
        new TraineeGrid(cohort, texts).trainees(),
        new SupplyGrid(cohort.completions(), texts).supplied(),
        SupplyText.rest(cohort.completions(), texts),
        load.load(),
        load.sideServices(),
        load.sides(),
        load.supervisors(),
        courses(),
        figures(),
        out(),
        cohort.remarks().stream().map(texts::say).toList());
  }

  private String say(String key, Map<String, Blank> blanks) {
    return texts.say(new Message(key, blanks));
  }

  /** The day, and what was asked for besides. */
  private String subheading() {
    List<String> parts = new ArrayList<>();
    View view = cohort.view();
    view.specialty().ifPresent(parts::add);
    view.unit().ifPresent(parts::add);
    if (view.attentionOnly()) {
      parts.add(texts.get("page.cohort.attention-only"));
    }
    if (view.pseudonyms()) {
      parts.add(texts.get("page.cohort.pseudonyms"));
    }
    parts.add(say("page.as-of", Map.of("date", Blank.of(cohort.asOf()))));
    return String.join(" · ", parts);
  }

  private List<Tile> tiles() {
    Completions completions = cohort.completions();
    int supplied =
        completions.supply().stream().mapToInt(one -> one.planned() + one.conditional()).sum();
    int conditional = completions.supply().stream().mapToInt(Supply::conditional).sum();
    return List.of(
        tile("trainees", cohort.trainees().size(), ""),
        tile("attention", cohort.attention().size(), ""),
        tile(
            "supply",
            supplied,
            say(
                "page.tile.supply.note",
                Map.of("year", Blank.of(completions.years().last()), "n", Blank.of(conditional)))),
        tile("complete", completions.complete(), ""),
        tile("not-included", cohort.notIncluded().size(), ""));
  }

  private Tile tile(String key, int number, String note) {
    return new Tile(texts.get("page.tile." + key), Integer.toString(number), note);
  }

  private CohortPage.Attention attention() {
    List<TraineeRow> all = cohort.attention();
    List<TraineeRow> written = all.subList(0, Math.min(all.size(), Extent.WRITTEN));
    String rest =
        written.size() == all.size()
            ? ""
            : say(
                "page.attention.rest",
                Map.of("first", Blank.of(written.size()), "n", Blank.of(all.size())));
    Extent extent = new Extent(Extent.LIST);
    return new CohortPage.Attention(
        all.size(),
        written.size(),
        rest,
        () -> written.stream().map(row -> needs(extent.next(), row)).iterator());
  }

  private CohortPage.Needs needs(String hidden, TraineeRow row) {
    String portfolio = row.name().equals(row.portfolio()) ? "" : row.portfolio();
    return new CohortPage.Needs(
        hidden,
        row.name(),
        portfolio,
        AttentionTold.of(row.attention()).stream().map(this::reason).toList());
  }

  private CohortPage.Reason reason(AttentionTold told) {
    Attention one = told.one();
    return new CohortPage.Reason(
        one.since().map(LocalDate::toString).orElse(""),
        one.since().filter(day -> day.isBefore(cohort.asOf())).isPresent(),
        told.words(texts),
        AttentionText.source(one, texts));
  }

  private List<CohortPage.Course> courses() {
    Extent extent = new Extent(Extent.TABLE);
    return cohort.coursesNeeded().stream()
        .map(
            one ->
                new CohortPage.Course(
                    extent.next(),
                    one.objective() + " (" + one.regulation() + ")",
                    one.specialty()
                        .map(SpecialtyName::name)
                        .orElseGet(() -> texts.get("cohort.common")),
                    one.trainees(),
                    one.firstNeededBy().map(LocalDate::toString).orElse("–")))
        .toList();
  }

  private CohortPage.Figures figures() {
    List<CohortPage.Aim> aims =
        cohort.orientations().stream()
            .map(
                one ->
                    new CohortPage.Aim(
                        texts.get("cohort.orientation." + one.orientation().key()),
                        one.trainees(),
                        KeyFigureText.aim(one, texts)))
            .toList();
    return new CohortPage.Figures(
        cohort.keyFigures().stream().map(this::figure).toList(),
        KeyFigureText.unknown(cohort, texts),
        List.copyOf(KeyFigureText.sources(cohort, texts)),
        aims);
  }

  private CohortPage.Figure figure(KeyFigure one) {
    return new CohortPage.Figure(
        texts.get("cohort.figure." + one.kind().key()),
        one.count().map(c -> c.numerator() + "/" + c.denominator()).orElse("–"),
        one.percent().map(p -> texts.number(p.rounded(1)) + " %").orElse("–"),
        one.percent().map(p -> bar(p.floor().intValueExact(), one.target())).orElse(""),
        one.target() + " %",
        one.met().map(met -> met ? "✓" : "✗").orElse("?"),
        KeyFigureText.met(one, texts));
  }

  /** How much of all, with a line where the target lies. */
  private static String bar(int percent, int target) {
    Svg svg = Svg.within();
    svg.beginSmall("figure");
    svg.shape(0, 2, percent, 6, "done");
    svg.shape(target, 0, 2, 10, "due");
    return svg.endSmall();
  }

  private List<CohortPage.Out> out() {
    Extent extent = new Extent(Extent.TABLE);
    return cohort.notIncluded().stream()
        .map(one -> new CohortPage.Out(extent.next(), one.portfolio(), texts.say(one.because())))
        .toList();
  }
}
