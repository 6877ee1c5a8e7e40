package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;

/** The stretches beyond 100 percent are those that somebody finds who goes day by day. */
class ExcessTest {
  private static final LocalDate START = LocalDate.of(2024, 2, 1);
  private static final int DAYS = 40;

  private record Entry(Period dates, Percent percent) {}

  @Test
  void findsWhatADayByDayCountFinds() {
    Random random = new Random(20210701);
    for (int round = 0; round < 500; round++) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        entries.add(entry(random));
      }
      assertThat(found(entries)).isEqualTo(counted(entries));
    }
  }

  private static Entry entry(Random random) {
    int from = random.nextInt(DAYS);
    int to = from + random.nextInt(DAYS - from);
    Period dates = new Period(START.plusDays(from), START.plusDays(to));
    return new Entry(dates, new Percent(1 + random.nextInt(60_00)));
  }

  private static Set<String> found(List<Entry> entries) {
    Set<String> days = new TreeSet<>();
    for (Excess<Entry> excess : Excess.of(entries, Entry::dates, Entry::percent)) {
      Period stretch = excess.stretch();
      for (LocalDate d = stretch.from(); !d.isAfter(stretch.to()); d = d.plusDays(1)) {
        days.add(d + " " + excess.entry());
      }
    }
    return days;
  }

  private static Set<String> counted(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(e -> e.dates().from()));
    Set<String> days = new TreeSet<>();
    for (LocalDate d = START; d.isBefore(START.plusDays(DAYS)); d = d.plusDays(1)) {
      int sum = 0;
      for (Entry entry : sorted) {
        sum += entry.dates().contains(d) ? entry.percent().hundredths() : 0;
        if (entry.dates().contains(d) && sum > Percent.FULL.hundredths()) {
          days.add(d + " " + entry);
        }
      }
    }
    return days;
  }
}
