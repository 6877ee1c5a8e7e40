package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Section;
import se.stportfolj.statute.RegulationId;

/** Reads {@code 2015.yaml} and the files of the other regulations. */
final class RegulationReader {
  private RegulationReader() {}

  static Regulation read(RegulationId id, Section file) {
    if (!file.text("regulation").equals(id.key())) {
      throw file.malformed("regulation", id.key());
    }
    Optional<DelmalList> bt =
        file.has("bt") ? Optional.of(bt(id, file.section("bt"))) : Optional.empty();
    List<CertificateForm> forms = forms(file.section("forms"), bt);
    Regulation regulation =
        new Regulation(
            id,
            Facts.date(file, "in-force"),
            Facts.truth(file, "open-to-all"),
            file.has("transition")
                ? Optional.of(transition(file.section("transition")))
                : Optional.empty(),
            numbers(file.section("numbers")),
            bt,
            DelmalReader.read(id, file),
            forms,
            attachments(file.section("attachments"), forms),
            file.has("bt-attachments")
                ? Optional.of(attachments(file.section("bt-attachments"), forms))
                : Optional.empty());
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

  private static DelmalList bt(RegulationId id, Section s) {
    if (id.btPrefix().isEmpty()) {
      throw s.malformed("unknown-key", "bt");
    }
    List<String> codes = new ArrayList<>();
    for (int number = 1, count = s.integer("count"); number <= count; number++) {
      codes.add(id.btPrefix().get() + number);
    }
    Fact<List<String>> fact = Facts.of(s, codes);
    return new DelmalList(
        Group.BT, Optional.of(codes), fact.confidence(), fact.source(), fact.note());
  }

  private static List<CertificateForm> forms(Section s, Optional<DelmalList> bt) {
    Confidence confidence = s.word("confidence", Confidence.values());
    String source = s.text("source");
    List<CertificateForm> forms = new ArrayList<>();
    for (Section form : s.sections("list")) {
      String bilaga = form.text("form");
      forms.add(form(bilaga, form, bt, confidence, source + ", bilaga " + bilaga));
    }
    s.end();
    return forms;
  }

  private static CertificateForm form(
      String bilaga, Section form, Optional<DelmalList> bt, Confidence confidence, String source) {
    List<CertificateForm.Signature> signatures = new ArrayList<>();
    for (List<Signer> anyOf : form.alternatives("signed-by", Signer.values())) {
      signatures.add(new CertificateForm.Signature(anyOf));
    }
    CertificateForm certificate =
        new CertificateForm(
            bilaga,
            form.word("purpose", CertificateForm.Purpose.values()),
            form.text("title"),
            form.has("certifies")
                ? Optional.of(form.word("certifies", ActivityKind.values()))
                : Optional.empty(),
            objectives(form, bt),
            signatures,
            form.has("consulted") ? form.words("consulted", Signer.values()) : List.of(),
            form.has("asks") ? form.words("asks", CertificateForm.Asks.values()) : List.of(),
            form.optionalText("cites"),
            confidence,
            source);
    form.end();
    return certificate;
  }

  private static Fact<AttachmentList> attachments(Section s, List<CertificateForm> forms) {
    List<CertificateForm> listed = new ArrayList<>();
    for (String bilaga : s.texts("forms")) {
      listed.add(form(bilaga, forms, s));
    }
    return Facts.of(s, new AttachmentList(listed, s.words("documents", AttachedDocument.values())));
  }

  private static CertificateForm form(String bilaga, List<CertificateForm> forms, Section s) {
    for (CertificateForm form : forms) {
      if (form.bilaga().equals(bilaga)) {
        return form;
      }
    }
    throw s.malformed("no form " + bilaga);
  }

  /** Named one by one, or as a whole group. */
  private static List<String> objectives(Section form, Optional<DelmalList> bt) {
    if (form.has("group")) {
      Group group = form.word("group", Group.values());
      if (group != Group.BT || bt.isEmpty()) {
        throw form.malformed("group", group.key());
      }
      return bt.get().codes().orElseThrow();
    }
    return form.has("objectives") ? form.texts("objectives") : List.of();
  }
}
