package se.stportfolj.report.cohort;

import se.stportfolj.cohort.Attention;
import se.stportfolj.text.Texts;

/** A reason for attention in words. */
public final class AttentionText {
  private AttentionText() {}

  /** What is to be told, with its source where no rule stands beside it. */
  public static String of(Attention one, Texts texts) {
    String text = texts.say(one.text());
    return one.rule().isPresent() ? text : text + " (" + source(one, texts) + ")";
  }

  /** The rule, or what it rests on where there is none. */
  public static String source(Attention one, Texts texts) {
    if (one.rule().isPresent()) {
      return one.rule().get();
    }
    return one.source().equals("st") ? texts.get("deadline.own") : texts.source(one.source());
  }
}
