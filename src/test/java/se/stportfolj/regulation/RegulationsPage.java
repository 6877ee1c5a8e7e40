package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.statute.RegulationId;

/** Writes docs/regulations.md out of the data. */
final class RegulationsPage {
  private static final String INTRODUCTION =
      """
      # What is known of the regulations

      Written from the data by `RegulationsPageTest`; change the data and not this page. Which words and
      files the data has: [regulation-format.md](regulation-format.md).

      `st` knows 63 specialties under SOSFS 2015:8 and HSLF-FS 2021:8. Few of these facts could be read in
      the official text itself. So each has a source and a confidence, and no finding is stronger than what
      it rests on:

      | confidence | rests on | a finding is at most |
      | --- | --- | --- |
      | official | the legal text or the official form | an error |
      | corroborated | Socialstyrelsen's own page, or two independent sources | an error |
      | probable | one credible source | a warning |
      | uncertain | inference, sources in conflict, an older regulation | information |
      | unknown | nothing: nobody could read it. Never taken for "none" | information |

      **To verify a fact**, ask for it with its source (`st specialties psykiatri`, `st explain STc4`) and
      compare it with the target description that Socialstyrelsen publishes.

      **To correct facts for your own repository**, import the official PDF: `st malbeskrivning import
      FILE.pdf`. What it says goes before the data here, as a whole and not in parts, and what it changes is
      printed. A file in `malbeskrivningar/2015` or `malbeskrivningar/2021` may also be written by hand. The
      folder is looked for from the portfolio upwards, no further than the root of the git repository, or of
      the file system where there is none.

      **To correct them for everybody**, change the file under `src/main/resources/regulations`, and cite
      what you read; [regulation-format.md](regulation-format.md#correcting-a-value) says how.
      """;

  private final StringBuilder out = new StringBuilder(INTRODUCTION);
  private final Law law;

  private RegulationsPage(Law law) {
    this.law = law;
  }

  static String of(Law law) {
    RegulationsPage page = new RegulationsPage(law);
    for (RegulationId id : RegulationId.all()) {
      page.regulation(law.regulation(id));
    }
    page.specialties();
    return page.out.toString();
  }

  private void regulation(Regulation regulation) {
    line("");
    line("## " + regulation.id().title());
    line("");
    line("| fact | value | confidence | source |");
    line("| --- | --- | --- | --- |");
    fact("in force from", Optional.of(regulation.inForceFact().value()), regulation.inForceFact());
    Numbers n = regulation.numbers();
    number("months required", n.requiredMonths());
    number("with a doctoral degree", n.requiredMonthsWithDoctorate());
    number("a doctoral degree credits", n.doctoralCreditMonths());
    number("most that an earlier specialty credits", n.earlierSpecialtyCeilingMonths());
    number("least left for a second specialty", n.secondSpecialtyMinimumMonths());
    fact(
        "least in Sweden, specialist from a third country",
        n.thirdCountryMonths().value(),
        n.thirdCountryMonths());
    n.btMonths().ifPresent(f -> number("months of BT", f));
    n.btPrimaryCareMonths().ifPresent(f -> number("of BT in primary care", f));
    n.btAcuteCareMonths().ifPresent(f -> number("of BT in acute care", f));
    number("fee, kronor", n.feeKronor());
    line("");
    line("What is required, by delmål and confidence of the row, in all specialties:");
    line("");
    line("| group | rows | official | corroborated | probable | uncertain | unknown | disputed |");
    line("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (Group group : List.of(Group.BT, Group.A, Group.B)) {
      group(group, of(group, regulation.common()));
    }
    group(Group.C, own(regulation.id()));
  }

  private static List<Delmal> of(Group group, List<Delmal> all) {
    return all.stream().filter(one -> one.group() == group).toList();
  }

  private List<Delmal> own(RegulationId id) {
    List<Delmal> all = new ArrayList<>();
    for (Specialty specialty : law.specialties()) {
      all.addAll(of(Group.C, law.target(id, specialty.slug()).delmal()));
    }
    return all;
  }

  private void group(Group group, List<Delmal> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
    rows.forEach(one -> counts.merge(one.confidence(), 1, Integer::sum));
    StringBuilder row = new StringBuilder("| " + group.key() + " | " + rows.size() + " |");
    for (Confidence confidence : Confidence.values()) {
      row.append(' ').append(counts.getOrDefault(confidence, 0)).append(" |");
    }
    long disputed = rows.stream().filter(one -> !one.disputed().isEmpty()).count();
    line(row + " " + disputed + " |");
  }

  private void number(String name, Fact<Integer> fact) {
    fact(name, Optional.of(fact.value()), fact);
  }

  private void fact(String name, Optional<?> value, Fact<?> fact) {
    String shown = value.isPresent() ? value.get().toString() : "unknown";
    line(
        "| "
            + name
            + " | "
            + shown
            + " | "
            + fact.confidence().key()
            + " | "
            + fact.source()
            + " |");
  }

  private void specialties() {
    line("");
    line("## Specialties");
    line("");
    line(
        "Which b and c delmål apply, and how sure that is. The a delmål apply to every specialty.");
    line("");
    line("| specialty | kind | b, 2015 | c, 2015 | b, 2021 | c, 2021 |");
    line("| --- | --- | --- | --- | --- | --- |");
    for (Specialty one : law.specialties()) {
      StringBuilder row = new StringBuilder("| `" + one.slug() + "` | " + one.kind().key() + " |");
      for (RegulationId id : RegulationId.all()) {
        TargetDescription target = law.target(id, one.slug());
        row.append(' ').append(list(target, Group.B)).append(" |");
        row.append(' ').append(list(target, Group.C)).append(" |");
      }
      line(row.toString());
    }
  }

  private static String list(TargetDescription target, Group group) {
    DelmalList list = target.list(group).orElseThrow();
    if (list.codes().isEmpty()) {
      return "unknown";
    }
    List<String> codes = list.codes().get();
    String shown =
        group == Group.C
            ? codes.get(0) + "–" + codes.get(codes.size() - 1)
            : codes.stream().collect(Collectors.joining(", "));
    return shown + " (" + list.confidence().key() + ")";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
