package se.stportfolj.intyg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.intyg.Envelope.Enclosure;
import se.stportfolj.pdf.Forms;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What is left to do before the envelope is posted: who signs what, what to enclose, the fee. */
public final class Checklist {
  private Checklist() {}

  /** A line of the list. */
  public record Line(Message text, boolean heading) {}

  /** The lines, in the order in which one does them. */
  public static List<Line> of(Envelope envelope, Regulation regulation, Application.Kind kind) {
    List<Line> lines = new ArrayList<>();
    heading(lines, "checklist.sign");
    signers(envelope)
        .forEach(
            (name, bilagor) ->
                item(
                    lines,
                    name.isEmpty() ? "checklist.signs-unknown" : "checklist.signs",
                    Map.of("name", Blank.of(name), "bilagor", Blank.of(Bilagor.list(bilagor)))));
    item(lines, "checklist.applicant-signs", Map.of());
    heading(lines, "checklist.enclose");
    for (Enclosure enclosure : envelope.enclosures()) {
      Optional<Intyg> intyg = enclosure.intyg();
      Blank number = Blank.of(enclosure.number());
      if (intyg.isPresent()) {
        Blank what = Blank.of(Forms.load(intyg.get().form()).title() + about(intyg.get()));
        item(lines, "checklist.original", Map.of("number", number, "what", what));
      } else {
        Blank what = new Blank.Term("checklist." + enclosure.list());
        item(lines, "checklist.copy", Map.of("number", number, "what", what));
      }
    }
    Optional<Fact<Integer>> fee =
        kind == Application.Kind.BT
            ? regulation.numbers().btFeeKronor()
            : Optional.of(regulation.numbers().feeKronor());
    fee.ifPresent(f -> fee(lines, f));
    return lines;
  }

  private static void fee(List<Line> lines, Fact<Integer> fee) {
    heading(lines, "checklist.fee");
    item(
        lines,
        "checklist.pay",
        Map.of(
            "amount",
            new Blank.Decimal(BigDecimal.valueOf(fee.value())),
            "source",
            Blank.of(fee.source())));
    fee.note().ifPresent(n -> item(lines, "checklist.note", Map.of("note", Blank.of(n))));
  }

  /** Who signs which bilagor; the empty name stands for those of whom nobody knows. */
  private static Map<String, List<Integer>> signers(Envelope envelope) {
    Map<String, List<Integer>> signers = new LinkedHashMap<>();
    for (Enclosure enclosure : envelope.enclosures()) {
      enclosure
          .intyg()
          .ifPresent(
              intyg ->
                  names(intyg)
                      .forEach(
                          n ->
                              signers
                                  .computeIfAbsent(n, x -> new ArrayList<>())
                                  .add(enclosure.number())));
    }
    return signers;
  }

  private static List<String> names(Intyg intyg) {
    Map<String, String> texts = intyg.values().texts();
    return Forms.load(intyg.form()).textKeys().stream()
        .filter(key -> key.matches("(signer|head|main|appointer|assessor|specialist)-name"))
        .filter(key -> texts.containsKey(key) || !key.equals("appointer-name"))
        .map(key -> texts.getOrDefault(key, ""))
        .toList();
  }

  private static String about(Intyg intyg) {
    return intyg.sources().isEmpty() ? "" : " (" + String.join(", ", intyg.sources()) + ")";
  }

  private static void heading(List<Line> lines, String key) {
    lines.add(new Line(Message.of(key), true));
  }

  private static void item(List<Line> lines, String key, Map<String, Blank> blanks) {
    lines.add(new Line(new Message(key, blanks), false));
  }
}
