package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.DAY;
import static se.stportfolj.format.Shape.FLAG;
import static se.stportfolj.format.Shape.ID;
import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.LINES;
import static se.stportfolj.format.Shape.NAMES;
import static se.stportfolj.format.Shape.PERCENT;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Fields;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Shape;

/** How assessments.yaml and absence.yaml are written. */
final class RecordFormat {
  static final Shape.Keys ASSESSMENT =
      Shape.Keys.of(
          must("date", DAY),
          must("instrument", Shape.Choice.of(Instrument.values())),
          may("assessor", LINE),
          may("objectives", NAMES),
          may("rotation", LINE),
          may("outcome", LINE),
          may("note", LINES));

  static final Shape.Keys CONVERSATION =
      Shape.Keys.of(
          must("date", DAY),
          must("kind", Shape.Choice.of(ConversationKind.values())),
          may("with", LINE),
          may("note", LINES));

  static final Shape.Keys ACTION_PLAN =
      Shape.Keys.of(
          must("id", ID),
          must("opened", DAY),
          may("reason", LINES),
          may("actions", LINES),
          may("review-by", DAY),
          may("closed", DAY),
          may("outcome", LINES));

  static final Shape.Keys ABSENCE =
      Shape.Keys.of(
          must("from", DAY),
          must("to", DAY),
          must("kind", Shape.Choice.of(AbsenceKind.values())),
          must("percent", PERCENT),
          may("counts", FLAG),
          may("decision", PersonFormat.DECISION),
          may("note", LINES));

  private RecordFormat() {}

  static Optional<Assessment> assessment(Fields f) {
    Optional<LocalDate> date = f.day("date");
    Optional<Instrument> instrument = f.word("instrument", Instrument.values());
    if (date.isEmpty() || instrument.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Assessment(
            f.source(),
            date.get(),
            instrument.get(),
            f.text("assessor"),
            ObjectiveRange.opened(f.texts("objectives")),
            f.text("rotation"),
            f.text("outcome"),
            f.text("note")));
  }

  static Optional<Conversation> conversation(Fields f) {
    Optional<LocalDate> date = f.day("date");
    Optional<ConversationKind> kind = f.word("kind", ConversationKind.values());
    return date.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conversation(f.source(), date.get(), kind.get(), f.text("with"), f.text("note")));
  }

  static Optional<ActionPlan> actionPlan(Fields f) {
    Optional<String> id = f.text("id");
    Optional<LocalDate> opened = f.day("opened");
    return id.isEmpty() || opened.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ActionPlan(
                f.source(),
                id.get(),
                opened.get(),
                f.text("reason"),
                f.text("actions"),
                f.day("review-by"),
                f.day("closed"),
                f.text("outcome")));
  }

  static Optional<Absence> absence(Fields f) {
    Optional<Period> dates = f.period();
    Optional<AbsenceKind> kind = f.word("kind", AbsenceKind.values());
    Optional<Percent> percent = f.percent("percent");
    return dates.isEmpty() || kind.isEmpty() || percent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Absence(
                f.source(),
                dates.get(),
                kind.get(),
                percent.get(),
                f.flag("counts"),
                f.below("decision").map(PersonFormat::decision)));
  }
}
