package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.List;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Place;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Source;
import se.stportfolj.yaml.Node;

/** A delmål code where it stands among the objectives of an activity or assessment. */
public record NamedDelmal(String code, Place place) {

  /** Every mention in a portfolio, in the order of its files. */
  public static List<NamedDelmal> in(Portfolio portfolio) {
    List<NamedDelmal> named = new ArrayList<>();
    for (Activity activity : portfolio.activities()) {
      add(activity.source(), named);
    }
    for (Assessment assessment : portfolio.assessments()) {
      add(assessment.source(), named);
    }
    return named;
  }

  private static void add(Source source, List<NamedDelmal> named) {
    if (source.mapping().get("objectives").orElse(null) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar s && !s.isNull() && !s.text().isBlank()) {
          named.add(new NamedDelmal(s.text().strip(), new Place(source.file(), s.range())));
        }
      }
    }
  }
}
