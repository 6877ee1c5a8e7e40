package se.stportfolj.report.forecast;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import se.stportfolj.regulation.Group;
import se.stportfolj.service.Assumption;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** What a forecast takes for granted, in a sentence. */
public final class AssumptionText {
  private AssumptionText() {}

  /** The sentence. */
  public static String of(Assumption assumption, Texts texts) {
    String key = "assumption." + assumption.kind();
    boolean known =
        assumption instanceof Assumption.ThirdCountryProgramme p && p.ends().isPresent();
    return texts.say(new Message(known ? key + ".ends" : key, blanks(assumption)));
  }

  private static Map<String, Blank> blanks(Assumption assumption) {
    if (assumption instanceof Assumption.ContinuesAt continues) {
      return Map.of(
          "percent",
          new Blank.Decimal(new BigDecimal(continues.percent().toString())),
          "from",
          Blank.of(continues.from()));
    }
    if (assumption instanceof Assumption.AsPlanned planned) {
      return Map.of("from", Blank.of(planned.dates().from()), "to", Blank.of(planned.dates().to()));
    }
    if (assumption instanceof Assumption.UncertainNumber number) {
      return blanks(number);
    }
    if (assumption instanceof Assumption.BtNotRepeated bt) {
      return Map.of("specialty", Blank.of(bt.specialty()));
    }
    if (assumption instanceof Assumption.BtApproved bt) {
      return Map.of("date", Blank.of(bt.on()));
    }
    if (assumption instanceof Assumption.ThirdCountryService service) {
      return Map.of(
          "months", Blank.of(service.months()), "source", new Blank.Source(service.source()));
    }
    if (assumption instanceof Assumption.ThirdCountryProgramme programme
        && programme.ends().isPresent()) {
      return Map.of("ends", Blank.of(programme.ends().get()));
    }
    if (assumption instanceof Assumption.NothingDisputed disputed) {
      return Map.of("objectives", Blank.of(String.join(", ", disputed.objectives())));
    }
    if (assumption instanceof Assumption.UncertainObjectives uncertain) {
      return Map.of("objectives", Blank.of(String.join(", ", uncertain.objectives())));
    }
    if (assumption instanceof Assumption.GroupsUnlisted unlisted) {
      String groups = unlisted.groups().stream().map(Group::key).collect(Collectors.joining(", "));
      return Map.of("groups", Blank.of(groups));
    }
    return Map.of();
  }

  private static Map<String, Blank> blanks(Assumption.UncertainNumber number) {
    return Map.of(
        "number", new Blank.Term("number." + number.number()),
        "months", Blank.of(number.months()),
        "confidence", new Blank.Term("confidence." + number.confidence().key()),
        "source", new Blank.Source(number.source()));
  }
}
