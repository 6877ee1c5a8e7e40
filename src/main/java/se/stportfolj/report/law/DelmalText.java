package se.stportfolj.report.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.OfficialText;
import se.stportfolj.regulation.Requirement;
import se.stportfolj.regulation.Signer;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A delmål for people: what it requires, on which forms, how sure that is, and its own text. */
public final class DelmalText {
  private final Texts texts;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private DelmalText(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  /** The page on a delmål. */
  public static String of(DelmalView view, Texts texts, Style style) {
    DelmalText text = new DelmalText(texts, style);
    text.head(view);
    text.requires(view);
    text.forms(view);
    text.official(view.delmal());
    return text.out.toString();
  }

  private void head(DelmalView view) {
    Delmal delmal = view.delmal();
    out.append(style.strong(delmal.code()));
    delmal.title().ifPresent(title -> out.append(' ').append(title));
    out.append("\n  ").append(view.regulation().id().title());
    view.specialty().ifPresent(specialty -> out.append(", ").append(specialty.name()));
    out.append('\n');
    view.portfolio()
        .ifPresent(
            other ->
                say(
                    "explain.other-regulation",
                    Map.of(
                        "code", Blank.of(delmal.code()),
                        "regulation", Blank.of(view.regulation().id().title()),
                        "portfolio", Blank.of(other.title()))));
    if (!view.applies()) {
      say("explain.not-known-to-apply", Map.of("code", Blank.of(delmal.code())));
    }
  }

  private void requires(DelmalView view) {
    Delmal delmal = view.delmal();
    say("explain.requires", Map.of("what", Blank.of(RequirementText.of(delmal.required(), texts))));
    if (!delmal.disputed().isEmpty()) {
      say(
          "specialty.disputed",
          Map.of("kinds", Blank.of(RequirementText.anyOf(delmal.disputed(), texts))));
    }
    say(
        "explain.rests",
        Map.of(
            "confidence",
            new Blank.Term("confidence." + view.confidence().key()),
            "source",
            new Blank.Source(delmal.source())));
    delmal
        .note()
        .ifPresent(note -> say("explain.note", Map.of("note", Blank.of(texts.note(note)))));
  }

  private void forms(DelmalView view) {
    Set<ActivityKind> kinds = new LinkedHashSet<>();
    for (Requirement one : view.delmal().required().orElse(List.of())) {
      kinds.addAll(one.anyOf());
    }
    for (ActivityKind kind : kinds) {
      Optional<CertificateForm> form = view.regulation().certificate(kind, view.delmal().code());
      form.ifPresent(
          f ->
              say(
                  "explain.form",
                  Map.of(
                      "kind", new Blank.Term("activity." + kind.key()),
                      "bilaga", Blank.of(f.bilaga()),
                      "signers", Blank.of(signers(f)))));
    }
  }

  private String signers(CertificateForm form) {
    return form.signatures().stream()
        .map(signature -> signers(signature.anyOf()))
        .collect(Collectors.joining(", "));
  }

  private String signers(List<Signer> anyOf) {
    return anyOf.stream()
        .map(signer -> texts.get("signer." + signer.key()))
        .collect(Collectors.joining(" " + texts.get("or") + " "));
  }

  private void official(Delmal delmal) {
    if (delmal.text().isEmpty()) {
      say("explain.not-imported", Map.of());
      return;
    }
    OfficialText text = delmal.text().get();
    out.append('\n').append(style.strong(texts.get("explain.requirements"))).append('\n');
    text.requirements().forEach(this::item);
    out.append('\n').append(style.strong(texts.get("explain.activities"))).append('\n');
    for (OfficialText.TrainingActivity one : text.activities()) {
      Message told =
          new Message(
              "explain.activity",
              Map.of("text", Blank.of(one.text()), "signers", Blank.of(signers(one.signedBy()))));
      item(texts.say(told));
    }
    if (!text.advice().isEmpty()) {
      out.append('\n').append(style.strong(texts.get("explain.advice"))).append('\n');
      text.advice().forEach(this::item);
    }
  }

  private void item(String text) {
    out.append("  – ").append(text.replace("\n", "\n    ")).append('\n');
  }

  private void say(String key, Map<String, Blank> blanks) {
    out.append("  ").append(texts.say(new Message(key, blanks))).append('\n');
  }
}
