package se.stportfolj.report.findings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A finding in words: what, what to do, what says so, and by whose decision it is accepted. */
public record Told(
    String message, Optional<String> hint, String citation, Optional<String> exception) {
  public static Told of(Finding finding, Texts texts) {
    String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
    String hint = finding.rule() + ".hint";
    Optional<String> key =
        texts.has(hint + variant)
            ? Optional.of(hint + variant)
            : Optional.of(hint).filter(texts::has);
    return new Told(
        texts.say(finding.message()),
        key.map(k -> texts.say(new Message(k, finding.message().blanks()))),
        texts.source(finding.citation().text()),
        finding.exception().map(by -> accepted(by, texts)));
  }

  /** Message, hint and citation in one paragraph, for readers that show only one text. */
  String inOne() {
    String end = message.matches("(?s).*[.?!…]") ? " " : ". ";
    String source = citation.isEmpty() ? "" : " (" + citation + ")";
    return message + hint.map(h -> end + h).orElse("") + source;
  }

  private static String accepted(AcceptedException by, Texts texts) {
    return texts.say(
        new Message(
            "report.excepted",
            Map.of(
                "by", Blank.of(by.decidedBy().orElse("")),
                "date", Blank.of(by.date().map(LocalDate::toString).orElse("")),
                "reason", Blank.of(by.reason().orElse("").replaceAll("\\s+", " ")))));
  }
}
