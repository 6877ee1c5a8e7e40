package se.stportfolj.malbeskrivning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.OfficialText;
import se.stportfolj.regulation.OfficialText.TrainingActivity;

/**
 * What a table says of its delmål.
 *
 * @param title empty where the table gives none
 */
record DelmalTable(String code, Optional<String> title, OfficialText text) {
  private static final String OPENING = "Den specialistkompetenta läkaren ska";
  private static final String ADVICE = "Allmänna råd";
  private static final String CERTIFICATE = "Intyg om ";

  static DelmalTable of(Table table) throws NotUnderstoodException {
    List<Piece> left = table.requirements().lines();
    int opening = 0;
    while (opening < left.size() && !left.get(opening).text().startsWith(OPENING)) {
      opening++;
    }
    if (opening == left.size()) {
      throw NotUnderstoodException.on(table.page(), "no-requirements", table.code());
    }
    String title = Words.joined(left.subList(0, opening).stream().map(Piece::text).toList());
    List<String> requirements = requirements(left.subList(opening, left.size()));
    if (requirements.isEmpty()) {
      throw NotUnderstoodException.on(table.page(), "no-requirements", table.code());
    }
    Column middle = table.activities();
    double end =
        middle.lines().stream()
            .filter(line -> line.text().equals(ADVICE))
            .mapToDouble(Piece::y)
            .findFirst()
            .orElse(Double.MAX_VALUE);
    OfficialText text =
        new OfficialText(
            requirements,
            activities(table, middle.between(0, end)),
            end == Double.MAX_VALUE ? List.of() : advice(middle, end));
    return new DelmalTable(
        table.code(), title.isEmpty() ? Optional.empty() : Optional.of(title), text);
  }

  private static List<String> advice(Column middle, double heading) {
    List<Piece> below = middle.lines().stream().filter(line -> line.y() > heading + 2).toList();
    return new Column(below).paragraphs();
  }

  /** Bullets within a bullet stay with it, a line each. */
  private static List<String> requirements(List<Piece> lines) {
    double margin = lines.get(0).x();
    List<Piece> rest = new ArrayList<>(lines);
    String first = rest.get(0).text().substring(OPENING.length()).strip();
    rest.remove(0);
    if (!first.isEmpty()) {
      rest.add(0, new Piece(margin, lines.get(0).y(), first));
    }
    List<String> found = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean nested = false;
    for (Piece line : rest) {
      boolean bullet = Column.isBullet(line);
      if (bullet && !open.isEmpty()) {
        close(found, open, nested);
      }
      nested = bullet ? line.x() > margin + 4 : nested;
      open.add(bullet ? line.text().substring(2) : line.text());
    }
    if (!open.isEmpty()) {
      close(found, open, nested);
    }
    return found;
  }

  private static void close(List<String> found, List<String> open, boolean nested) {
    String text = Words.joined(open);
    open.clear();
    if (nested && !found.isEmpty()) {
      int last = found.size() - 1;
      found.set(last, found.get(last) + "\n– " + text);
    } else {
      found.add(text);
    }
  }

  /** Beside the first line of each certificate begins the activity that it is for. */
  private static List<TrainingActivity> activities(Table table, Column middle)
      throws NotUnderstoodException {
    Column right = table.certificates();
    List<Double> begins =
        right.lines().stream()
            .filter(line -> line.text().startsWith(CERTIFICATE))
            .map(Piece::y)
            .toList();
    if (begins.isEmpty() || middle.lines().isEmpty()) {
      throw NotUnderstoodException.on(table.page(), "no-activities", table.code());
    }
    if (middle.lines().get(0).y() < begins.get(0) - 2) {
      throw NotUnderstoodException.on(table.page(), "activity", middle.lines().get(0).text());
    }
    List<TrainingActivity> activities = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      double end = i + 1 < begins.size() ? begins.get(i + 1) : Double.MAX_VALUE;
      activities.add(
          ActivityWords.activity(
              table,
              middle.between(begins.get(i), end).joined(),
              right.between(begins.get(i), end).joined()));
    }
    return activities;
  }
}
