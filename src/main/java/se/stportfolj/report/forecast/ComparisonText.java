package se.stportfolj.report.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** The same portfolio under both regulations, side by side. */
public final class ComparisonText {
  private static final int LABEL = 30;

  private final List<Forecasted> both;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  private ComparisonText(List<Forecasted> both, Texts texts) {
    this.both = both;
    this.texts = texts;
  }

  /**
   * The comparison.
   *
   * @param both of one portfolio, its own regulation first
   */
  public static String of(List<Forecasted> both, Texts texts, Style style) {
    return new ComparisonText(both, texts).text(style);
  }

  private String required(Forecasted one, Fraction months) {
    return one.forecast().timed() ? months(months) : "–";
  }

  private String text(Style style) {
    Forecasted own = both.get(0);
    String name = Shown.of(own.contract().trainee().name());
    out.append(style.strong(name + " · " + own.target().specialty().name()))
        .append(style.faint("  " + Shown.of(own.portfolio())))
        .append("\n\n");
    row("", one -> one.target().regulation().id().title());
    row("compare.required", one -> required(one, one.forecast().required()));
    row("compare.accrued", one -> months(one.forecast().accrued().total()));
    row("compare.remaining", one -> required(one, one.forecast().remaining()));
    row("compare.bt", this::bt);
    row("compare.service", one -> day(one.forecast().serviceCompleteOn()));
    row("compare.objectives", one -> day(one.forecast().objectivesCompleteOn()));
    row("compare.uncovered", one -> Integer.toString(one.forecast().uncovered().size()));
    row("compare.done", one -> day(one.forecast().completionDate()));
    if (both.stream().anyMatch(one -> one.forecast().withBtNext().isPresent())) {
      row("compare.with-bt", one -> day(one.forecast().withBtNext()));
    }
    row("compare.binding", one -> texts.get("binding." + one.forecast().binding().key()));
    out.append('\n');
    for (Forecasted one : both) {
      Obstacles.of(one.forecast())
          .ifPresent(
              because ->
                  out.append(one.target().regulation().id().title())
                      .append(": ")
                      .append(texts.say(because))
                      .append('\n'));
    }
    out.append(texts.get("compare.note")).append('\n');
    return out.toString();
  }

  private void row(String key, Function<Forecasted, String> value) {
    StringBuilder line = new StringBuilder("  ");
    line.append(Columns.left(key.isEmpty() ? "" : texts.get(key), LABEL));
    for (Forecasted one : both) {
      line.append(Columns.left(value.apply(one), LABEL));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private String bt(Forecasted one) {
    Forecast forecast = one.forecast();
    return forecast.btRequired().signum() == 0
        ? "–"
        : months(forecast.accrued().bt()) + " / " + months(forecast.btRequired());
  }

  private String months(Fraction months) {
    return texts.number(months.rounded(1));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("–");
  }
}
