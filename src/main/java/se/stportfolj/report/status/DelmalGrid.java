package se.stportfolj.report.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.OfficialText;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Evidence;
import se.stportfolj.service.RequirementCoverage;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** The delmål in rows, the required activities in columns. */
final class DelmalGrid {
  private final Coverage coverage;
  private final LocalDate asOf;
  private final Texts texts;

  DelmalGrid(Coverage coverage, LocalDate asOf, Texts texts) {
    this.coverage = coverage;
    this.asOf = asOf;
    this.texts = texts;
  }

  /** The grid, with a column for each kind that some delmål requires. */
  StatusPage.Delmals grid() {
    Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
    for (DelmalCoverage one : coverage.delmal()) {
      one.requirements().forEach(each -> kinds.add(each.activity()));
    }
    List<StatusPage.Row> rows = new ArrayList<>();
    coverage.delmal().forEach(one -> rows.add(row(one, kinds)));
    long covered = coverage.delmal().stream().filter(one -> one.isCoveredOn(asOf)).count();
    Map<String, Blank> sums =
        Map.of("covered", Blank.of(covered), "all", Blank.of(coverage.delmal().size()));
    return new StatusPage.Delmals(
        texts.say(new Message("status.delmal", sums)),
        kinds.stream().map(kind -> texts.get("activity." + kind.key())).toList(),
        rows,
        !coverage.unlisted().isEmpty());
  }

  private StatusPage.Row row(DelmalCoverage one, Set<ActivityKind> kinds) {
    List<List<StatusPage.Required>> cells = new ArrayList<>();
    for (ActivityKind kind : kinds) {
      cells.add(
          one.requirements().stream()
              .filter(each -> each.activity() == kind)
              .map(each -> required(each, one))
              .toList());
    }
    Optional<LocalDate> covered = one.coveredOn();
    String mark = one.isCoveredOn(asOf) ? "✓" : covered.isPresent() ? "○" : "–";
    boolean known = !one.requirements().isEmpty();
    return new StatusPage.Row(
        one.delmal().code(),
        title(one.delmal()),
        mark,
        covered.map(LocalDate::toString).orElse("–"),
        known ? cells : List.of(),
        known ? "" : String.join(", ", StatusWords.activities(one, texts)));
  }

  private static String title(Delmal delmal) {
    return Stream.concat(delmal.title().stream(), delmal.text().map(OfficialText::inShort).stream())
        .collect(Collectors.joining(": "));
  }

  private StatusPage.Required required(RequirementCoverage each, DelmalCoverage one) {
    boolean approved = StatusWords.isApproved(each, one);
    ActivityState state = approved ? ActivityState.SIGNED : each.state();
    return new StatusPage.Required(
        state.key(),
        mark(state),
        StatusWords.state(each, one, texts),
        String.join(", ", each.evidence().stream().map(Evidence::id).toList()));
  }

  /** A shape for each state, so that no colour is needed to tell them apart. */
  private static String mark(ActivityState state) {
    return switch (state) {
      case UNKNOWN -> "?";
      case MISSING -> "–";
      case PLANNED -> "○";
      case ONGOING -> "◐";
      case DONE -> "●";
      case CERTIFIED -> "◆";
      case SIGNED -> "✓";
    };
  }
}
