package se.stportfolj.report.forecast;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.report.Style;
import se.stportfolj.text.Texts;

/**
 * Forecasts for people: a table of several portfolios, the whole story of one, both regulations
 * side by side where that was asked for, and the reason when there is no date.
 */
public final class ForecastText implements ForecastReport {
  private final Writer out;
  private final Texts texts;
  private final Style style;
  private final Extent extent;

  private final List<ForecastTable.Row> rows = new ArrayList<>();
  private final List<String> stories = new ArrayList<>();
  private final List<String> none = new ArrayList<>();
  private boolean compared;

  /** Of which portfolios the whole story is told. */
  public enum Extent {
    /** Of one that stands alone. */
    ALONE,
    /** Of each, since a table has no place for what was asked besides. */
    EACH,
    /** Of each, with the months of every year. */
    EXPLAINED,
    /** Of none, since there are several. */
    TABLE
  }

  /** A report that is written to {@code out}. */
  public ForecastText(Writer out, Texts texts, Style style, Extent extent) {
    this.out = out;
    this.texts = texts;
    this.style = style;
    this.extent = extent;
  }

  /**
   * What is said about one portfolio.
   *
   * @param comparison told at once
   * @param row of the table, with the story if it may be told
   */
  private record Told(
      Optional<String> comparison,
      Optional<ForecastTable.Row> row,
      Optional<String> story,
      List<String> none)
      implements Part {}

  @Override
  public Part told(Foretold one) {
    if (one.isComparison()) {
      String both = ComparisonText.of(one.asked(), texts, style);
      return new Told(Optional.of(both), Optional.empty(), Optional.empty(), List.of());
    }
    Optional<ForecastTable.Row> row = Optional.empty();
    Optional<String> story = Optional.empty();
    for (Forecasted forecast : one.dated()) {
      row = Optional.of(ForecastTable.row(forecast));
      if (extent != Extent.TABLE) {
        boolean explain = extent == Extent.EXPLAINED;
        story = Optional.of(ForecastStory.of(forecast, texts, style, explain));
      }
    }
    List<String> none = new ArrayList<>();
    for (NotForecast not : one.not()) {
      none.add(NotForecastText.of(not, texts));
    }
    return new Told(Optional.empty(), row, story, none);
  }

  @Override
  public void begin() {
    // What comes first depends on what comes.
  }

  @Override
  public void say(Part part) throws IOException {
    Told told = (Told) part;
    if (told.comparison().isPresent()) {
      out.write((compared ? "\n" : "") + told.comparison().get());
      compared = true;
    }
    told.row().ifPresent(rows::add);
    told.story().ifPresent(stories::add);
    none.addAll(told.none());
    if (extent == Extent.ALONE && isTable()) {
      stories.clear();
    }
  }

  @Override
  public void end() throws IOException {
    if (compared && (!rows.isEmpty() || !none.isEmpty())) {
      out.write("\n");
    }
    if (isTable() && !rows.isEmpty()) {
      ForecastTable.write(out, rows, texts, style);
    }
    for (int i = 0; i < stories.size(); i++) {
      out.write((i == 0 && !isTable() ? "" : "\n") + stories.get(i));
    }
    if (isTable() && !rows.isEmpty() && !none.isEmpty()) {
      out.write("\n");
    }
    for (String one : none) {
      out.write(one);
    }
  }

  private boolean isTable() {
    return rows.size() + none.size() > 1;
  }
}
