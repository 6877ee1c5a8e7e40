package se.stportfolj.report;

import java.util.Optional;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** A finding in words: what, what to do, and what says so. */
record Told(String message, Optional<String> hint, String citation) {
  static Told of(Finding finding, Texts texts) {
    String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
    String hint = finding.rule() + ".hint";
    Optional<String> key =
        texts.has(hint + variant)
            ? Optional.of(hint + variant)
            : Optional.of(hint).filter(texts::has);
    return new Told(
        texts.say(finding.message()),
        key.map(k -> texts.say(new Message(k, finding.message().blanks()))),
        Shown.of(finding.citation().text()));
  }
}
