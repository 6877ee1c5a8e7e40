package se.stportfolj.report.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.cohort.Attention;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/**
 * A reason as a reader is told of it: of many of the same kind the first, and how many more there
 * are. Ten lines that say the same of ten services hide the one that says something else.
 *
 * @param one what has been overdue longest of its kind
 * @param alike how many more of the kind there are
 */
record AttentionTold(Attention one, int alike) {
  /** So many of a kind are told one by one. */
  private static final int EACH = 2;

  /** Those of somebody, in their order. */
  static List<AttentionTold> of(List<Attention> all) {
    Map<Object, Integer> counts = new HashMap<>();
    all.forEach(one -> counts.merge(kind(one), 1, Integer::sum));
    Set<Object> said = new HashSet<>();
    List<AttentionTold> told = new ArrayList<>();
    for (Attention one : all) {
      int count = counts.get(kind(one));
      if (count <= EACH) {
        told.add(new AttentionTold(one, 0));
      } else if (said.add(kind(one))) {
        told.add(new AttentionTold(one, count - 1));
      }
    }
    return told;
  }

  private static Object kind(Attention one) {
    return List.of(one.reason(), one.rule(), one.source());
  }

  /** What is to be told. */
  String words(Texts texts) {
    String text = texts.say(one.text());
    if (alike == 0) {
      return text;
    }
    return text + texts.say(new Message("cohort.attention.alike", Map.of("n", Blank.of(alike))));
  }
}
