package se.stportfolj.report.doctor;

import java.util.List;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;
import se.stportfolj.report.doctor.Check.State;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A line for each thing that was looked at, and below it what to do. */
public final class DoctorText {
  private static final int GAP = 2;

  private DoctorText() {}

  /** All of it. */
  public static String of(List<Check> checks, Texts texts, Style style) {
    int states = 0;
    int names = 0;
    for (Check check : checks) {
      states = Math.max(states, Columns.of(state(check, texts)));
      names = Math.max(names, Columns.of(name(check, texts)));
    }
    StringBuilder out = new StringBuilder();
    for (Check check : checks) {
      String state = Columns.left(state(check, texts), states + GAP);
      out.append(coloured(check.state(), state, style))
          .append(Columns.left(name(check, texts), names + GAP))
          .append(texts.say(check.says()))
          .append('\n');
      if (check.advice().isPresent()) {
        out.append(" ".repeat(states + names + 2 * GAP))
            .append("= ")
            .append(texts.say(check.advice().get()))
            .append('\n');
      }
    }
    boolean fault = checks.stream().anyMatch(check -> check.state() == State.FAULT);
    String sum = fault ? "doctor.sum.fault" : "doctor.sum.ok";
    return out.append('\n').append(texts.say(Message.of(sum))).append('\n').toString();
  }

  private static String state(Check check, Texts texts) {
    return texts.get("doctor.state." + check.state().key());
  }

  private static String name(Check check, Texts texts) {
    return texts.get("doctor." + check.id());
  }

  private static String coloured(State state, String word, Style style) {
    return switch (state) {
      case OK -> word;
      case NOTE -> style.severity(Severity.INFO, word);
      case FAULT -> style.severity(Severity.ERROR, word);
    };
  }
}
