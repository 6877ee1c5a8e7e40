package se.stportfolj.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.cohort.Completions;
import se.stportfolj.cohort.Supply;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** Who completes the training when, in words. */
final class SupplyText {
  private SupplyText() {}

  /** {@code 2}, {@code 2 + 1*}, {@code 1*}; nothing for none. */
  static String half(Supply.Half half) {
    String conditional = half.conditional() == 0 ? "" : half.conditional() + "*";
    if (half.planned() == 0) {
      return conditional;
    }
    return half.planned() + (conditional.isEmpty() ? "" : " + " + conditional);
  }

  /** Those who are in no year of the table, a sentence for each reason that there is. */
  static List<String> rest(Completions completions, Texts texts) {
    List<String> rest = new ArrayList<>();
    Map<String, Integer> numbers =
        Map.of(
            "complete", completions.complete(),
            "lacking", completions.lacking(),
            "undated", completions.undated(),
            "later", completions.later());
    for (String key : List.of("complete", "lacking", "undated", "later")) {
      if (numbers.get(key) > 0) {
        Map<String, Blank> blanks =
            Map.of(
                "trainees", Blank.counted(numbers.get(key), "count.trainees"),
                "year", Blank.of(completions.years().last()));
        rest.add(texts.say(new Message("cohort.supply." + key, blanks)));
      }
    }
    return rest;
  }
}
