package se.stportfolj.report.status;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.report.forecast.NotForecastText;
import se.stportfolj.text.Texts;

/** Where doctors stand, a page each; why somebody has none goes elsewhere. */
public final class StatusPages implements StatusReport {
  private final Writer out;
  private final Consumer<String> err;
  private final Texts texts;
  private final Function<Status, String> page;
  private final List<String> none = new ArrayList<>();
  private boolean first = true;

  /**
   * Pages.
   *
   * @param err for those that have none, at the end
   */
  public StatusPages(Writer out, Consumer<String> err, Texts texts, Function<Status, String> page) {
    this.out = out;
    this.err = err;
    this.texts = texts;
    this.page = page;
  }

  @Override
  public String told(Status status) {
    return page.apply(status);
  }

  @Override
  public String told(NotForecast one) {
    return NotForecastText.of(one, texts);
  }

  @Override
  public void begin() {
    // The first page.
  }

  @Override
  public void say(String told) throws IOException {
    out.write(first ? told : "\n" + told);
    out.flush();
    first = false;
  }

  @Override
  public void sayNone(String told) {
    none.add(told);
  }

  @Override
  public void end() throws IOException {
    out.flush();
    none.forEach(err);
  }
}
