package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Texts;

/** The delmål of a portfolio's specialty, and what they lack. */
final class Delmals {
  private Delmals() {}

  /** The codes, with their capitals; none while the specialty is not known. */
  static List<String> codes(Portfolio portfolio, Entering entering) throws UsageException {
    Optional<TargetDescription> target =
        Training.inPart(portfolio, entering.laws().conditions(portfolio, entering.asOf()))
            .flatMap(Training::knownTarget);
    return target
        .map(known -> known.delmal().stream().map(Delmal::code).toList())
        .orElse(List.of());
  }

  /** What each delmål lacks, in words; nothing where the portfolio cannot be computed with. */
  static List<String> lacking(Portfolio portfolio, Entering entering, Texts texts)
      throws UsageException {
    Reading reading = entering.laws().reading(portfolio, entering.asOf());
    List<String> lacking = new ArrayList<>();
    if (reading instanceof Training training) {
      for (Coverage.Uncovered one : training.coverage().uncovered()) {
        String kinds =
            one.anyOf().stream()
                .map(ActivityKind::key)
                .map(key -> texts.get("activity." + key))
                .collect(Collectors.joining("/"));
        lacking.add(one.code() + (kinds.isEmpty() ? "" : " (" + kinds + ")"));
      }
    }
    return lacking;
  }
}
