package se.stportfolj.report.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.report.forecast.Obstacles;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.RequirementCoverage;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** What a status says alike as text and as markdown. */
public final class StatusWords {
  private StatusWords() {}

  /** The required activities of a delmål, each with its state. */
  static List<String> activities(DelmalCoverage one, Texts texts) {
    if (one.requirements().isEmpty()) {
      return one.approvedOn().isPresent()
          ? List.of(texts.get("status.approved"))
          : List.of(texts.get("activity.unknown"));
    }
    return one.requirements().stream().map(each -> activity(each, one, texts)).toList();
  }

  private static String activity(RequirementCoverage each, DelmalCoverage one, Texts texts) {
    return texts.get("activity." + each.activity().key()) + " " + state(each, one, texts);
  }

  /** How far a required activity has come; what an approval of BT covers, it covers. */
  static String state(RequirementCoverage each, DelmalCoverage one, Texts texts) {
    return isApproved(each, one) ? texts.get("status.approved") : state(each.state(), texts);
  }

  /** Whether nothing but the approval of BT as a whole covers it. */
  static boolean isApproved(RequirementCoverage each, DelmalCoverage one) {
    return each.state() == ActivityState.MISSING && one.coveredOn().isPresent();
  }

  static String state(ActivityState state, Texts texts) {
    return texts.get("state." + state.key());
  }

  /** Months done of those required, and how many of them no rotation records. */
  static String months(Forecast forecast, Texts texts) {
    String key = "status.months" + (forecast.timed() ? "" : ".untimed");
    return texts.say(
        new Message(
            forecast.assumed().signum() > 0 ? key + ".assumed" : key,
            Map.of(
                "accrued", new Blank.Decimal(forecast.accrued().total().rounded(1)),
                "assumed", new Blank.Decimal(forecast.assumed().rounded(1)),
                "required", new Blank.Decimal(forecast.required().rounded(1)))));
  }

  /** Months of BT done of those required, where some are, and how far the approval has come. */
  static Optional<String> bt(Status status, Texts texts) {
    Forecast forecast = status.standing().forecast();
    Optional<String> months =
        forecast.btRequired().signum() == 0
            ? Optional.empty()
            : Optional.of(
                texts.say(
                    new Message(
                        "status.months",
                        Map.of(
                            "accrued", new Blank.Decimal(forecast.accrued().bt().rounded(1)),
                            "required", new Blank.Decimal(forecast.btRequired().rounded(1))))));
    Optional<String> said = said(status.contract().bt(), texts);
    return months.isPresent() && said.isPresent()
        ? Optional.of(months.get() + ", " + said.get())
        : months.or(() -> said);
  }

  /** How far the approval has come: the approval, or that it has been applied for. */
  private static Optional<String> said(Contract.Bt bt, Texts texts) {
    String key = bt.approved().isPresent() ? "status.bt.approved" : "status.bt.applied";
    return bt.approved()
        .or(bt::applied)
        .map(day -> texts.say(new Message(key, Map.of("date", Blank.of(day)))));
  }

  /** The day of completion, or why there is no day. */
  static String done(Forecast forecast, Texts texts) {
    return Obstacles.of(forecast.service())
        .map(
            because ->
                texts.say(
                    new Message("status.no-date", Map.of("because", Blank.of(texts.say(because))))))
        .orElseGet(
            () ->
                texts.say(
                    new Message(
                        forecast.conditional() ? "status.done.conditional" : "forecast.done",
                        Map.of("date", Blank.of(forecast.completionDate().orElseThrow())))));
  }
}
