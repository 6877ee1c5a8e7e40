package se.stportfolj.report.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stportfolj.cohort.Completions;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.Supply;
import se.stportfolj.report.Svg;
import se.stportfolj.text.Texts;

/** New specialists: specialties in lines, years in columns, each number also as bars. */
final class SupplyGrid {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 24;

  private final Completions completions;
  private final Texts texts;

  SupplyGrid(Completions completions, Texts texts) {
    this.completions = completions;
    this.texts = texts;
  }

  CohortPage.Supplied supplied() {
    Map<Optional<String>, List<Supply>> specialties = new LinkedHashMap<>();
    completions.supply().stream()
        .map(one -> one.specialty().map(SpecialtyName::name))
        .distinct()
        .sorted(SupplyGrid::lastWithout)
        .forEach(name -> specialties.put(name, new ArrayList<>()));
    completions
        .supply()
        .forEach(one -> specialties.get(one.specialty().map(SpecialtyName::name)).add(one));
    List<CohortPage.Line> lines = new ArrayList<>();
    int most = most(completions.supply().stream().map(List::of));
    specialties.forEach(
        (name, supply) ->
            lines.add(line(name.orElseGet(() -> texts.get("cohort.other")), supply, most)));
    if (lines.size() > 1) {
      int all = most(years().mapToObj(year -> of(year, completions.supply())));
      lines.add(line(texts.get("page.supply.sum"), completions.supply(), all));
    }
    return new CohortPage.Supplied(
        lines.isEmpty() ? List.of() : years().mapToObj(Integer::toString).toList(), lines);
  }

  private static int lastWithout(Optional<String> one, Optional<String> other) {
    if (one.isPresent() && other.isPresent()) {
      return one.get().compareTo(other.get());
    }
    return Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  private IntStream years() {
    return IntStream.rangeClosed(completions.years().first(), completions.years().last());
  }

  private static List<Supply> of(int year, List<Supply> supply) {
    return supply.stream().filter(one -> one.year() == year).toList();
  }

  /** The most that a half-year has, planned and conditional together; at least one. */
  private static int most(Stream<List<Supply>> years) {
    return years
        .flatMapToInt(year -> IntStream.of(total(sum(year, true)), total(sum(year, false))))
        .max()
        .orElse(1);
  }

  private static int total(Supply.Half half) {
    return half.planned() + half.conditional();
  }

  private static Supply.Half sum(List<Supply> supply, boolean first) {
    List<Supply.Half> halves =
        supply.stream().map(one -> first ? one.first() : one.second()).toList();
    return new Supply.Half(
        halves.stream().mapToInt(Supply.Half::planned).sum(),
        halves.stream().mapToInt(Supply.Half::conditional).sum());
  }

  private static Supply.Half whole(List<Supply> supply) {
    return new Supply.Half(
        supply.stream().mapToInt(Supply::planned).sum(),
        supply.stream().mapToInt(Supply::conditional).sum());
  }

  private CohortPage.Line line(String what, List<Supply> supply, int most) {
    List<CohortPage.Cell> cells = new ArrayList<>();
    years()
        .forEach(
            year -> {
              List<Supply> one = of(year, supply);
              String text = SupplyText.half(whole(one));
              cells.add(new CohortPage.Cell(text, text.isEmpty() ? "" : picture(one, most)));
            });
    return new CohortPage.Line(what, cells, SupplyText.half(whole(supply)));
  }

  /** A bar for each half-year: full for the planned, outlined above it for the conditional. */
  private static String picture(List<Supply> year, int most) {
    Svg svg = Svg.within();
    svg.beginSmall("supply");
    svg.shape(0, HEIGHT - 1, WIDTH, 1, "floor");
    bar(svg, 2, sum(year, true), most);
    bar(svg, WIDTH / 2 + 1, sum(year, false), most);
    return svg.endSmall();
  }

  private static void bar(Svg svg, int x, Supply.Half half, int most) {
    int width = WIDTH / 2 - 3;
    int planned = height(half.planned(), most);
    int conditional = height(half.conditional(), most);
    if (planned > 0) {
      svg.shape(x, HEIGHT - 1 - planned, width, planned, "done");
    }
    if (conditional > 0) {
      svg.shape(x, HEIGHT - 1 - planned - conditional, width, conditional, "assumed");
    }
  }

  /** Nobody has no height, and one is seen beside hundreds. */
  private static int height(int number, int most) {
    return number == 0 ? 0 : Math.max(2, number * (HEIGHT - 3) / most);
  }
}
