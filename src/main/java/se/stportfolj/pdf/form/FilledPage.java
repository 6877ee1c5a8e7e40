package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.pdf.form.PageFields.Entry;
import se.stportfolj.pdf.form.PageMarks.Letter;
import se.stportfolj.pdf.form.PageMarks.Point;

/** What stands in the places of a form's page, in fields, in notes or as marks on the paper. */
final class FilledPage {
  /** Points that a letter may lie outside the place it was meant for. */
  private static final double OUTSIDE = 1.5;

  /** Points within its frame where a box to tick is only touched by a tick. */
  private static final double WITHIN = 1.8;

  private static final Set<String> TICKS =
      Set.of("x", "X", "×", "✓", "✔", "✕", "✖", "✗", "✘", "☑", "☒", "v", "V", "●", "■");

  private final FormPage kind;
  private final List<Slot> slots;
  private final Map<Slot, String> values = new LinkedHashMap<>();
  private final List<String> loose = new ArrayList<>();

  private FilledPage(FormPage kind, int firstRow) {
    this.kind = kind;
    this.slots = kind.slots(firstRow);
  }

  /**
   * Reads a page.
   *
   * @param placing how the marks lie on the form; empty where only fields can be read
   * @param firstRow of the rows of service, from 0
   */
  static FilledPage read(
      FormPage kind, List<Entry> fields, PageMarks marks, Optional<Placing> placing, int firstRow) {
    FilledPage page = new FilledPage(kind, firstRow);
    page.fields(fields);
    placing.ifPresent(
        how ->
            page.marks(
                how.letters(marks.letters()), marks.points().stream().map(how::point).toList()));
    if (!marks.turned().isEmpty()) {
      StringBuilder aslant = new StringBuilder();
      marks.turned().forEach(letter -> aslant.append(letter.text()));
      page.loose.add(aslant.toString().strip());
    }
    return page;
  }

  FormPage kind() {
    return kind;
  }

  /** The places, in reading order. */
  List<Slot> slots() {
    return slots;
  }

  /** What stands in a place; nothing if it is empty. */
  String value(Slot slot) {
    return values.getOrDefault(slot, "");
  }

  /** What stands in no place of the form and is not printed by it. */
  List<String> loose() {
    return loose;
  }

  private void fields(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.value().isEmpty()) {
        continue;
      }
      Optional<Slot> slot = entry.isNote() ? at(entry) : named(entry).or(() -> at(entry));
      if (slot.isPresent() && !values.containsKey(slot.get())) {
        values.put(slot.get(), entry.value());
      } else {
        loose.add(entry.isNote() ? entry.value() : entry.base() + ": " + entry.value());
      }
    }
  }

  private Optional<Slot> named(Entry entry) {
    return slots.stream()
        .filter(slot -> slot.acro().filter(entry.base()::equals).isPresent())
        .findFirst();
  }

  private Optional<Slot> at(Entry entry) {
    return slots.stream().filter(slot -> slot.rect().contains(entry.x(), entry.y())).findFirst();
  }

  private void marks(List<Letter> letters, List<Point> points) {
    Map<Slot, List<Letter>> within = new LinkedHashMap<>();
    List<Letter> rest = new ArrayList<>();
    for (Letter letter : letters) {
      // The blanks print their boxes to tick as letters of a typeface of signs.
      if (letter.text().codePoints().allMatch(FilledPage::isSign)) {
        continue;
      }
      Optional<Slot> slot = slots.stream().filter(one -> holds(one, letter)).findFirst();
      if (slot.isPresent()) {
        within.computeIfAbsent(slot.get(), none -> new ArrayList<>()).add(letter);
      } else if (kind.prints().stream().noneMatch(line -> line.covers(letter.x(), letter.y()))) {
        rest.add(letter);
      }
    }
    within.forEach(this::mark);
    for (Slot slot : slots) {
      if (slot.tick() && points.stream().anyMatch(point -> isTick(slot, point))) {
        values.putIfAbsent(slot, "x");
      }
    }
    Set<String> own = Set.of(TextRun.plain(kind.form().foot()));
    String number = (kind.page() + 1) + " (" + kind.form().pages().size() + ")";
    TextRun.runs(rest).stream()
        .filter(run -> !own.contains(run.plain()) && !run.text().equals(number))
        .filter(run -> CopyMark.copy(run.text()).isEmpty())
        .forEach(run -> loose.add(run.text()));
  }

  private void mark(Slot slot, List<Letter> letters) {
    List<TextRun> lines = TextRun.lines(letters);
    if (lines.isEmpty()) {
      return;
    }
    String text =
        slot.multiline()
            ? FlowedText.running(lines, slot.rect().right())
            : FlowedText.oneLine(lines);
    if (slot.tick()) {
      if (TICKS.contains(text)) {
        values.putIfAbsent(slot, "x");
      } else {
        loose.add(slot.caption() + ": " + text);
      }
      return;
    }
    String known = values.putIfAbsent(slot, text);
    if (known != null && !TextRun.plain(known).equals(TextRun.plain(text))) {
      loose.add(text);
    }
  }

  private static boolean isSign(int c) {
    return Character.getType(c) == Character.PRIVATE_USE || c == '☐' || c == '□';
  }

  private static boolean holds(Slot slot, Letter letter) {
    double middle = letter.x() + letter.width() / 2;
    return middle >= slot.rect().left() - OUTSIDE
        && middle <= slot.rect().right() + OUTSIDE
        && letter.y() >= slot.clear().bottom() - OUTSIDE
        && letter.y() < slot.clear().top();
  }

  private static boolean isTick(Slot slot, Point point) {
    return slot.rect().inset(WITHIN, WITHIN, WITHIN, WITHIN).contains(point.x(), point.y());
  }
}
