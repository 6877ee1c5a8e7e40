package se.stportfolj.report.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.change.Moment;
import se.stportfolj.report.Svg;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * The day of completion over the time of the commits, from left to right; upwards is later. Where
 * it jumps there is a number, and the list below says by how much and by which commit.
 */
public final class HistorySvg {
  private static final int WIDTH = 900;
  private static final int LEFT = 110;

  /** Where the last commit stands, so that what holds since then is seen. */
  private static final int END = WIDTH - 80;

  private static final int TOP = 60;
  private static final int HEIGHT = 300;
  private static final String SMALL = "font-size=\"12\" fill=\"#222\"";

  private final Texts texts;
  private final List<Moment> dated = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Svg svg = Svg.alone();

  private HistorySvg(HistoryReport report, Texts texts) {
    this.texts = texts;
    report.moments().stream().filter(m -> m.completionDate().isPresent()).forEach(dated::add);
    boolean inOrder = true;
    for (int i = 1; i < dated.size(); i++) {
      inOrder &= !dated.get(i).date().isBefore(dated.get(i - 1).date());
    }
    LocalDate first = dated.isEmpty() ? LocalDate.EPOCH : dated.get(0).date();
    LocalDate last = dated.isEmpty() ? LocalDate.EPOCH : dated.get(dated.size() - 1).date();
    // Commits of one day, or brought here in another order than they were made, stand evenly.
    boolean byDay = inOrder && first.isBefore(last);
    for (int i = 0; i < dated.size(); i++) {
      places.add(
          byDay
              ? x(dated.get(i).date(), first, last)
              : LEFT + i * (END - LEFT) / Math.max(1, dated.size() - 1));
    }
  }

  /** The picture; none where no commit has a day. */
  public static Optional<String> of(HistoryReport report, Texts texts) {
    HistorySvg picture = new HistorySvg(report, texts);
    return picture.dated.isEmpty()
        ? Optional.empty()
        : Optional.of(picture.drawn(report.portfolio()));
  }

  private static LocalDate day(Moment moment) {
    return moment.completionDate().orElseThrow();
  }

  private String drawn(String portfolio) {
    List<Integer> jumps = jumps();
    LocalDate first = dated.get(0).date();
    LocalDate last = dated.get(dated.size() - 1).date();
    LocalDate low =
        dated.stream().map(HistorySvg::day).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate high =
        dated.stream().map(HistorySvg::day).max(Comparator.naturalOrder()).orElseThrow();
    int bottom = TOP + HEIGHT;
    svg.begin(
        WIDTH,
        bottom + 60 + jumps.size() * 18,
        texts.language().key(),
        texts.say(new Message("history.picture", Map.of("portfolio", Blank.of(portfolio)))),
        description(jumps));
    svg.text(
        20,
        28,
        "font-size=\"16\" font-weight=\"bold\" fill=\"#000\"",
        Shown.of(
            texts.say(new Message("history.picture", Map.of("portfolio", Blank.of(portfolio))))));
    svg.line(LEFT, bottom, WIDTH - 20, bottom, "stroke=\"#222\" stroke-width=\"1\"");
    svg.text(LEFT, bottom + 18, SMALL, first.toString());
    svg.text(END, bottom + 18, SMALL + " text-anchor=\"middle\"", last.toString());
    svg.text(20, y(low, low, high) + 4, SMALL, low.toString());
    if (!high.equals(low)) {
      svg.text(20, y(high, low, high) + 4, SMALL, high.toString());
    }
    line(low, high);
    marks(jumps, low, high, bottom);
    return svg.end();
  }

  private void line(LocalDate low, LocalDate high) {
    String look = "stroke=\"#222\" stroke-width=\"2\"";
    for (int i = 0; i < dated.size(); i++) {
      int x = places.get(i);
      int y = y(day(dated.get(i)), low, high);
      int end = i + 1 < dated.size() ? places.get(i + 1) : WIDTH - 20;
      svg.line(x, y, end, y, look);
      if (i + 1 < dated.size()) {
        svg.line(end, y, end, y(day(dated.get(i + 1)), low, high), look);
      }
    }
  }

  private void marks(List<Integer> jumps, LocalDate low, LocalDate high, int bottom) {
    for (int i = 0; i < jumps.size(); i++) {
      Moment moment = dated.get(jumps.get(i));
      int x = places.get(jumps.get(i));
      svg.dot(x, y(day(moment), low, high), told(jumps.get(i)));
      svg.label(x + 6, y(day(moment), low, high) - 6, Integer.toString(i + 1));
      svg.text(LEFT, bottom + 48 + i * 18, SMALL, (i + 1) + ". " + told(jumps.get(i)));
    }
  }

  /** The commits at which the day is another than before. */
  private List<Integer> jumps() {
    List<Integer> jumps = new ArrayList<>();
    for (int i = 1; i < dated.size(); i++) {
      if (!day(dated.get(i)).equals(day(dated.get(i - 1)))) {
        jumps.add(i);
      }
    }
    return jumps;
  }

  private String told(int index) {
    Moment moment = dated.get(index);
    long days = ChronoUnit.DAYS.between(day(dated.get(index - 1)), day(moment));
    String subject = moment.subject();
    String cut =
        subject.codePointCount(0, subject.length()) <= 70
            ? subject
            : subject.substring(0, subject.offsetByCodePoints(0, 69)) + "…";
    return String.format(
        Locale.ROOT,
        "%s: %s (%s) %s",
        moment.date(),
        day(moment),
        ChangeWords.signed(days),
        Shown.of(cut));
  }

  private String description(List<Integer> jumps) {
    List<String> told = new ArrayList<>();
    told.add(dated.get(0).date() + ": " + day(dated.get(0)));
    jumps.forEach(index -> told.add(told(index)));
    return String.join(". ", told);
  }

  private static int x(LocalDate day, LocalDate first, LocalDate last) {
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return (int) (LEFT + ChronoUnit.DAYS.between(first, day) * (END - LEFT) / all);
  }

  private static int y(LocalDate day, LocalDate low, LocalDate high) {
    long all = Math.max(1, ChronoUnit.DAYS.between(low, high));
    int room = HEIGHT - 40;
    return (int) (TOP + HEIGHT - 20 - ChronoUnit.DAYS.between(low, day) * room / all);
  }
}
