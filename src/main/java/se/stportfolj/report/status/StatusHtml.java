package se.stportfolj.report.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.report.RotationWords;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.findings.FindingLine;
import se.stportfolj.report.forecast.AssumptionText;
import se.stportfolj.report.forecast.AttachmentText;
import se.stportfolj.report.forecast.DeadlineText;
import se.stportfolj.report.forecast.Forecasted;
import se.stportfolj.report.forecast.LedgerText;
import se.stportfolj.report.forecast.PlanSvg;
import se.stportfolj.report.forecast.ScenarioText;
import se.stportfolj.report.page.Frame;
import se.stportfolj.report.page.MonthsBar;
import se.stportfolj.report.page.Templates;
import se.stportfolj.report.page.Tile;
import se.stportfolj.rules.Severity;
import se.stportfolj.service.Attachment;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.LargestRemainder;
import se.stportfolj.service.Step;
import se.stportfolj.service.Waiting;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** Where a doctor stands, as a page to look at together: one file that needs nothing else. */
public final class StatusHtml {
  private final Status status;
  private final Forecasted forecasted;
  private final Examined examined;
  private final Texts texts;
  private final Forecast forecast;

  private StatusHtml(Forecasted forecasted, Examined examined, Texts texts) {
    this.status = Status.of(forecasted.training());
    this.forecasted = forecasted;
    this.examined = examined;
    this.texts = texts;
    this.forecast = forecasted.forecast();
  }

  /**
   * The page.
   *
   * @param examined what the rules say of the portfolio
   */
  public static String of(Forecasted forecasted, Examined examined, Texts texts) {
    return Templates.filled("status.jte", new StatusHtml(forecasted, examined, texts).page());
  }

  private StatusPage page() {
    String name = status.contract().trainee().name();
    String subheading =
        status.target().specialty().name()
            + " · "
            + status.target().regulation().id().title()
            + " · "
            + say("page.as-of", Map.of("date", Blank.of(forecast.asOf())));
    return new StatusPage(
        Frame.of(texts, name + " – ST", name + ", " + subheading, Optional.empty(), List.of()),
        texts,
        name,
        subheading,
        StatusWords.done(forecast, texts),
        tiles(),
        forecast.completionDate().map(day -> PlanSvg.within(forecasted, texts)),
        forecast.timed()
            ? Optional.of(
                MonthsBar.wide(forecast.accrued().total(), forecast.assumed(), forecast.required()))
            : Optional.empty(),
        facts(),
        steps(),
        waiting(),
        new DelmalGrid(status.standing().coverage(), forecast.asOf(), texts).grid(),
        deadlines(),
        enclosed(),
        FindingLine.of(examined, texts),
        examined.verdict().notRun().size(),
        ledger(),
        imagined());
  }

  private String say(String key, Map<String, Blank> blanks) {
    return texts.say(new Message(key, blanks));
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        new Tile(
            texts.get("page.tile.done"),
            forecast.completionDate().map(LocalDate::toString).orElse("–"),
            texts.get("page.tile.binding")
                + " "
                + texts.get("binding." + forecast.binding().key())));
    tiles.add(
        new Tile(
            texts.get("page.tile.months"),
            number(forecast.accrued().total()),
            forecast.timed()
                ? say(
                    "page.tile.of",
                    Map.of("all", new Blank.Decimal(forecast.required().rounded(1))))
                : ""));
    long covered =
        status.standing().coverage().delmal().stream()
            .filter(one -> one.isCoveredOn(forecast.asOf()))
            .count();
    int all = status.standing().coverage().delmal().size();
    tiles.add(
        new Tile(
            texts.get("page.tile.delmal"),
            Long.toString(covered),
            say("page.tile.of", Map.of("all", Blank.of(all)))));
    tiles.add(
        new Tile(
            texts.get("page.tile.findings"),
            Long.toString(examined.verdict().count(Severity.ERROR)),
            say(
                "page.tile.besides",
                Map.of(
                    "warnings",
                    Blank.of(examined.verdict().count(Severity.WARNING)),
                    "infos",
                    Blank.of(examined.verdict().count(Severity.INFO))))));
    return tiles;
  }

  private String number(Fraction months) {
    return texts.number(months.rounded(1));
  }

  /** The months recorded and assumed apart, then where the doctor is and will be. */
  private List<StatusPage.Fact> facts() {
    List<StatusPage.Fact> facts = new ArrayList<>();
    fact(facts, "service", StatusWords.months(forecast, texts));
    Fraction assumed = forecast.assumed();
    if (assumed.signum() > 0) {
      // Rounded together, so that the two add up to the sum above.
      List<BigDecimal> parts =
          LargestRemainder.round(List.of(forecast.accrued().total().minus(assumed), assumed), 1);
      facts.add(new StatusPage.Fact(texts.get("page.months.recorded"), texts.number(parts.get(0))));
      facts.add(new StatusPage.Fact(texts.get("page.months.assumed"), texts.number(parts.get(1))));
    }
    if (forecast.credited().total().signum() > 0) {
      facts.add(
          new StatusPage.Fact(
              texts.get("page.months.credited"), number(forecast.credited().total())));
    }
    StatusWords.bt(status, texts).ifPresent(bt -> fact(facts, "bt", bt));
    rotations(facts, "now", status.standing().now());
    rotations(facts, "next", status.standing().next());
    return facts;
  }

  private void rotations(List<StatusPage.Fact> facts, String label, List<Rotation> rotations) {
    if (rotations.isEmpty()) {
      fact(facts, label, texts.get("status.nothing"));
    }
    rotations.forEach(one -> fact(facts, label, RotationWords.of(one)));
  }

  private void fact(List<StatusPage.Fact> facts, String label, String text) {
    facts.add(new StatusPage.Fact(texts.get("status.label." + label), text));
  }

  private List<StatusPage.Due> steps() {
    List<StatusPage.Due> steps = new ArrayList<>();
    for (Step step : status.standing().steps()) {
      steps.add(due(step.due(), StepText.of(step, texts), ""));
    }
    return steps;
  }

  private List<StatusPage.Due> deadlines() {
    List<StatusPage.Due> deadlines = new ArrayList<>();
    for (Deadline one : status.standing().deadlines()) {
      deadlines.add(due(one.date(), DeadlineText.of(one, texts), DeadlineText.source(one, texts)));
    }
    return deadlines;
  }

  private StatusPage.Due due(LocalDate day, String text, String source) {
    return new StatusPage.Due(day.toString(), day.isBefore(forecast.asOf()), text, source);
  }

  private List<StatusPage.Waits> waiting() {
    List<StatusPage.Waits> waiting = new ArrayList<>();
    for (Waiting one : status.standing().waiting()) {
      String text = StepText.waiting(one, "status.waiting." + one.what().key(), texts);
      waiting.add(new StatusPage.Waits(one.since().toString(), text));
    }
    return waiting;
  }

  private List<StatusPage.Enclosed> enclosed() {
    List<StatusPage.Enclosed> all = new ArrayList<>();
    for (Deadline deadline : status.standing().deadlines()) {
      List<StatusPage.Paper> papers = new ArrayList<>();
      for (Attachment one : deadline.attachments()) {
        String mark =
            switch (one.state()) {
              case PRESENT -> "✓";
              case MISSING -> "–";
              case TO_ENCLOSE -> "·";
            };
        papers.add(new StatusPage.Paper(mark, AttachmentText.of(one, texts)));
      }
      if (!papers.isEmpty()) {
        String heading = texts.get("attachment.title." + deadline.kind().key());
        all.add(new StatusPage.Enclosed(heading, papers));
      }
    }
    return all;
  }

  private StatusPage.Ledger ledger() {
    List<String> assumptions = new ArrayList<>(List.of(texts.get("forecast.method")));
    forecast.assumptions().forEach(one -> assumptions.add(AssumptionText.of(one, texts)));
    return new StatusPage.Ledger(
        LedgerText.lines(forecast.ledger(), texts),
        LedgerText.total(forecast.ledger(), texts),
        assumptions);
  }

  private StatusPage.Imagined imagined() {
    List<String> besides = new ArrayList<>();
    ScenarioText.note(forecasted, texts).ifPresent(besides::add);
    forecasted.goal().ifPresent(goal -> besides.addAll(ScenarioText.goal(forecasted, goal, texts)));
    return new StatusPage.Imagined(ScenarioText.lines(forecasted, texts), besides);
  }
}
