package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;
import se.stportfolj.service.Completion.Obstacle;

/**
 * Calculates every worked value of docs/service-time.md and docs/completion-dates.md, so that page
 * and engine cannot differ.
 */
class WorkedValuesTest {
  private static final String HEADING = "## Worked values";

  record Case(String regulation, String service, String absence, String degree, String complete) {}

  @ParameterizedTest
  @MethodSource("cases")
  void theDayIsTheOneOnThePage(Case worked) {
    Completion completion = ServiceTime.completion(career(worked));
    if (worked.complete().equals("never: BT")) {
      assertThat(completion.obstacle()).contains(Obstacle.TOO_LITTLE_BT);
    } else {
      assertThat(completion.day()).contains(LocalDate.parse(worked.complete()));
    }
  }

  @Test
  void thePageHasThemAll() throws IOException {
    assertThat(cases()).hasSize(28);
  }

  static List<Case> cases() throws IOException {
    String page = Files.readString(Path.of("docs", "service-time.md"));
    String pitfalls = Files.readString(Path.of("docs", "completion-dates.md"));
    return Stream.concat(page.substring(page.indexOf(HEADING)).lines(), pitfalls.lines())
        .filter(line -> line.startsWith("| 20"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cell -> new Case(cell.get(1), cell.get(2), cell.get(3), cell.get(4), cell.get(5)))
        .toList();
  }

  private static Career career(Case worked) {
    boolean is2021 = worked.regulation().equals("2021");
    Target target = is2021 ? Careers.REGULATION_2021 : Careers.REGULATION_2015;
    if (!worked.degree().isEmpty()) {
      target = Careers.withDegree(target, is2021 ? 60 : 54, worked.degree());
    }
    List<Posting> postings = new ArrayList<>();
    Percent then = Percent.FULL;
    for (String part : partsOf(worked.service()).toList()) {
      if (part.startsWith("then ")) {
        then = percent(part.substring("then ".length()));
      } else {
        postings.addAll(postings("r" + postings.size(), part, is2021));
      }
    }
    Leave[] leaves = partsOf(worked.absence()).map(WorkedValuesTest::leave).toArray(Leave[]::new);
    return Careers.withEmployment(Careers.career(target, postings, leaves), then);
  }

  /** {@code 80 % from 2022-02-01} or {@code 80 % 2022-02-01–2022-12-31}. */
  private static List<Posting> postings(String id, String text, boolean beginsWithBt) {
    String[] words = text.split(" ", -1);
    Period dates = dates(words[words.length - 1]);
    Percent percent = percent(text);
    LocalDate afterBt = dates.from().plusYears(1);
    return beginsWithBt
        ? List.of(
            posting(id + "-bt", RotationKind.BT, dates.from(), afterBt.minusDays(1), percent),
            posting(id, RotationKind.CLINICAL, afterBt, dates.to(), percent))
        : List.of(posting(id, RotationKind.CLINICAL, dates.from(), dates.to(), percent));
  }

  private static Posting posting(
      String id, RotationKind kind, LocalDate from, LocalDate to, Percent percent) {
    return new Posting(
        id, "unit", kind, Optional.of(Setting.OTHER), new Period(from, to), percent, true);
  }

  /** {@code sick 50 % 2024-02-01–2024-02-29}. */
  private static Leave leave(String text) {
    String[] words = text.split(" ", -1);
    AbsenceKind kind =
        Arrays.stream(AbsenceKind.values())
            .filter(k -> k.key().equals(words[0]))
            .findFirst()
            .orElseThrow();
    Period dates = dates(words[3]);
    return Careers.leave(
        kind, dates.from().toString(), dates.to().toString(), Integer.parseInt(words[1]));
  }

  private static Period dates(String text) {
    String[] days = text.split("–", -1);
    LocalDate from = LocalDate.parse(days[0]);
    LocalDate to = days.length > 1 ? LocalDate.parse(days[1]) : from.plusYears(20).minusDays(1);
    return new Period(from, to);
  }

  private static Percent percent(String text) {
    return Percent.of(Integer.parseInt(text.substring(0, text.indexOf(' '))));
  }

  private static Stream<String> partsOf(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }
}
