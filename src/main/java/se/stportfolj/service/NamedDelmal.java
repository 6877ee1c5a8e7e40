package se.stportfolj.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.ObjectiveRange;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.yaml.Node;

/**
 * A delmål code that stands among the objectives of activities or assessments.
 *
 * @param places where it stands, in the order of the files
 * @param found the delmål, if it applies to the specialty or may apply; empty while the specialty
 *     is unknown
 */
public record NamedDelmal(String code, List<Place> places, Optional<Delmal> found) {
  /** Keeps its own copy. */
  public NamedDelmal {
    places = List.copyOf(places);
  }

  /** Every code in a portfolio, in the order in which its files first name them. */
  static List<NamedDelmal> in(Portfolio portfolio, Optional<TargetDescription> target) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Activity activity : portfolio.activities()) {
      add(activity.source(), places);
    }
    for (Assessment assessment : portfolio.assessments()) {
      add(assessment.source(), places);
    }
    Map<String, Delmal> known = new HashMap<>();
    if (target.isPresent()) {
      target.get().possible().forEach(delmal -> known.put(delmal.code(), delmal));
      target.get().delmal().forEach(delmal -> known.put(delmal.code(), delmal));
    }
    List<NamedDelmal> named = new ArrayList<>();
    for (Map.Entry<String, List<Place>> one : places.entrySet()) {
      Optional<Delmal> found = Optional.ofNullable(known.get(one.getKey()));
      named.add(new NamedDelmal(one.getKey(), one.getValue(), found));
    }
    return List.copyOf(named);
  }

  private static void add(Source source, Map<String, List<Place>> places) {
    if (source.mapping().get("objectives").orElse(null) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar s && !s.isNull() && !s.text().isBlank()) {
          Place place = new Place(source.file(), s.range());
          for (String code : ObjectiveRange.codes(s.text().strip())) {
            places.computeIfAbsent(code, unseen -> new ArrayList<>()).add(place);
          }
        }
      }
    }
  }
}
