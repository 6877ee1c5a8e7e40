package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code 2015.yaml} and {@code 2021.yaml}. */
final class RegulationReader {
  private RegulationReader() {}

  static Regulation read(RegulationId id, Section file) {
    if (!file.text("regulation").equals(id.key())) {
      throw file.malformed("not the file of regulation " + id.key());
    }
    Regulation regulation =
        new Regulation(
            id,
            Facts.date(file, "in-force"),
            Facts.truth(file, "open-to-all"),
            file.has("transition")
                ? Optional.of(transition(file.section("transition")))
                : Optional.empty(),
            numbers(file.section("numbers")),
            file.has("bt") ? Optional.of(bt(file.section("bt"))) : Optional.empty(),
            DelmalReader.read(id, file),
            forms(file.section("forms")));
    file.end();
    return regulation;
  }

  private static Transition transition(Section s) {
    Transition transition =
        new Transition(
            Facts.truth(s, "internship-completed"),
            Facts.date(s, "training-begun-before"),
            Facts.dateOrUnknown(s, "last-application"));
    s.end();
    return transition;
  }

  private static Numbers numbers(Section s) {
    Numbers numbers =
        new Numbers(
            Facts.integer(s, "required-months"),
            Facts.integer(s, "required-months-with-doctorate"),
            Facts.integer(s, "doctoral-credit-months"),
            Facts.integer(s, "earlier-specialty-ceiling-months"),
            Facts.integer(s, "second-specialty-minimum-months"),
            Facts.integerOrUnknown(s, "third-country-months"),
            Facts.integer(s, "fee-kronor"),
            Facts.integerIfAny(s, "bt-months"),
            Facts.integerIfAny(s, "bt-primary-care-months"),
            Facts.integerIfAny(s, "bt-acute-care-months"),
            Facts.integerIfAny(s, "bt-within-months"),
            Facts.integerIfAny(s, "bt-doctoral-credit-months"),
            Facts.integerIfAny(s, "bt-fee-kronor"));
    s.end();
    return numbers;
  }

  private static DelmalList bt(Section s) {
    Fact<List<String>> codes = Facts.of(s, s.texts("codes"));
    return new DelmalList(
        Group.BT, Optional.of(codes.value()), codes.confidence(), codes.source(), codes.note());
  }

  private static List<Certificate> forms(Section s) {
    Confidence confidence = s.word("confidence", Confidence.values());
    String source = s.text("source");
    List<Certificate> forms = new ArrayList<>();
    for (Section form : s.sections("list")) {
      String bilaga = form.text("form");
      forms.add(form(bilaga, form, confidence, source + ", bilaga " + bilaga));
    }
    s.end();
    return forms;
  }

  private static Certificate form(
      String bilaga, Section form, Confidence confidence, String source) {
    List<Certificate.Signature> signatures = new ArrayList<>();
    for (List<Signer> anyOf : form.alternatives("signed-by", Signer.values())) {
      signatures.add(new Certificate.Signature(anyOf));
    }
    Certificate certificate =
        new Certificate(
            bilaga,
            form.word("purpose", Certificate.Purpose.values()),
            form.text("title"),
            form.has("certifies")
                ? Optional.of(form.word("certifies", ActivityKind.values()))
                : Optional.empty(),
            form.has("objectives") ? form.texts("objectives") : List.of(),
            signatures,
            form.has("consulted") ? form.words("consulted", Signer.values()) : List.of(),
            form.optionalText("cites"),
            confidence,
            source);
    form.end();
    return certificate;
  }
}
