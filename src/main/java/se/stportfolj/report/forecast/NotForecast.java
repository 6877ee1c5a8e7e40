package se.stportfolj.report.forecast;

import java.util.List;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Message;

/**
 * A portfolio for which no date can be computed, and why: never a made-up date.
 *
 * @param findings what needs correcting before there can be one
 */
public record NotForecast(String portfolio, Message because, List<Finding> findings) {
  /** Keeps its own copy of the list. */
  public NotForecast {
    findings = List.copyOf(findings);
  }
}
