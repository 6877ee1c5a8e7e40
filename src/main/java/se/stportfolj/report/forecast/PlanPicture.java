package se.stportfolj.report.forecast;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.stportfolj.text.Texts;

/** The picture of one portfolio; where it has no date the reason instead, elsewhere. */
public final class PlanPicture implements ForecastReport {
  private final Writer out;
  private final Consumer<String> err;
  private final Texts texts;
  private boolean drawn;

  /** A picture that is written to {@code out}, or a reason that is told to {@code err}. */
  public PlanPicture(Writer out, Consumer<String> err, Texts texts) {
    this.out = out;
    this.err = err;
    this.texts = texts;
  }

  /** One of the two. */
  private record Picture(List<String> svg, List<String> not) implements Part {}

  @Override
  public Part told(Foretold one) {
    if (!one.dated().isEmpty()) {
      return new Picture(List.of(PlanSvg.of(one.dated().get(0), texts)), List.of());
    }
    List<String> not = new ArrayList<>();
    for (NotForecast each : one.not()) {
      not.add(NotForecastText.of(each, texts));
    }
    return new Picture(List.of(), not);
  }

  @Override
  public void begin() {
    // A picture is one piece.
  }

  @Override
  public void say(Part part) throws IOException {
    Picture picture = (Picture) part;
    for (String svg : picture.svg()) {
      out.write(svg);
      drawn = true;
    }
    // A picture without a date would be a made-up one.
    picture.not().forEach(err);
  }

  @Override
  public void end() {
    // A picture is one piece.
  }

  @Override
  public boolean isSomething() {
    return drawn;
  }
}
