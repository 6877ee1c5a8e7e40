package se.stportfolj.intyg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stportfolj.intyg.Envelope.Enclosure;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Attachments;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What is left to do before the envelope is posted: who signs what, what to enclose, the fee. */
public final class Checklist {
  private Checklist() {}

  /** What a line is. */
  public enum Kind {
    /** A heading. */
    HEADING,
    /** Something to do, with a box to tick. */
    ITEM,
    /** Something to know. */
    NOTE
  }

  /** A line of the list. */
  public record Line(Message text, Kind kind) {}

  /** What the portfolio says of each certificate, of an activity or of the whole. */
  private static final class Entries {
    private final Map<String, Activity> activities = new HashMap<>();
    private final Contract contract;
    private final Regulation regulation;

    Entries(Portfolio portfolio, Contract contract, Regulation regulation) {
      this.contract = contract;
      this.regulation = regulation;
      portfolio.activities().forEach(activity -> activities.put(activity.id(), activity));
    }

    Activity get(String id) {
      return activities.get(id);
    }

    Optional<Certificate> whole(Intyg intyg) {
      return regulation
          .form(intyg.form().bilaga())
          .flatMap(form -> Attachments.certificate(form, contract));
    }
  }

  /** The lines, in the order in which one does them. */
  public static List<Line> of(Envelope envelope, Training training, Application.Kind kind) {
    Portfolio portfolio = training.portfolio();
    Contract contract = training.contract();
    Regulation regulation = training.regulation();
    Entries entries = new Entries(portfolio, contract, regulation);
    List<Line> lines = new ArrayList<>();
    heading(lines, "checklist.sign");
    signers(envelope, entries)
        .forEach(
            (name, bilagor) ->
                item(
                    lines,
                    name.isEmpty() ? "checklist.signs-unknown" : "checklist.signs",
                    Map.of("name", Blank.of(name), "bilagor", Blank.of(Bilagor.list(bilagor)))));
    item(lines, "checklist.applicant-signs", Map.of());
    heading(lines, "checklist.enclose");
    item(lines, "checklist.application", Map.of("what", Blank.of(title(envelope.application()))));
    for (Enclosure enclosure : envelope.enclosures()) {
      enclose(lines, enclosure, entries, regulation);
    }
    if (envelope.certificates().stream().anyMatch(intyg -> signed(intyg, entries).isPresent())) {
      lines.add(
          new Line(
              new Message("checklist.replace", Map.of("file", Blank.of(kind.fileName()))),
              Kind.NOTE));
    }
    Optional<Fact<Integer>> fee =
        kind == Application.Kind.BT
            ? regulation.numbers().btFeeKronor()
            : Optional.of(regulation.numbers().feeKronor());
    // The day that contract.yaml has is that of the application for specialist competence.
    Optional<LocalDate> paid =
        kind == Application.Kind.BT ? Optional.empty() : contract.application().feePaid();
    // The application for BT does not ask for the day.
    String pay = kind == Application.Kind.BT ? "checklist.pay-bt" : "checklist.pay";
    fee.ifPresent(f -> fee(lines, f, paid, pay));
    notKnown(lines, envelope, entries);
    return lines;
  }

  /** What no file of a portfolio says, so that nothing could find it missing. */
  private static void notKnown(List<Line> lines, Envelope envelope, Entries entries) {
    heading(lines, "checklist.not-known");
    numbers(
        lines,
        "checklist.not-known.signed",
        envelope,
        e ->
            e.intyg()
                .filter(intyg -> intyg.sources().isEmpty() && entries.whole(intyg).isEmpty())
                .isPresent());
    numbers(lines, "checklist.not-known.document", envelope, e -> e.intyg().isEmpty());
    item(lines, "checklist.not-known.other", Map.of());
  }

  private static void numbers(
      List<Line> lines, String key, Envelope envelope, Predicate<Enclosure> which) {
    List<Integer> numbers =
        envelope.enclosures().stream().filter(which).map(Enclosure::number).toList();
    if (!numbers.isEmpty()) {
      item(lines, key, Map.of("bilagor", Blank.of(Bilagor.list(numbers))));
    }
  }

  private static void enclose(
      List<Line> lines, Enclosure enclosure, Entries entries, Regulation regulation) {
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("number", Blank.of(enclosure.number()));
    if (enclosure.intyg().isEmpty()) {
      blanks.put("what", new Blank.Term("checklist." + enclosure.list()));
      item(lines, "checklist.copy", blanks);
      return;
    }
    Intyg intyg = enclosure.intyg().get();
    blanks.put("what", Blank.of(title(intyg, entries, regulation)));
    Optional<Certificate> signed = signed(intyg, entries);
    Optional<LocalDate> day = signed.flatMap(Certificate::issued);
    day.ifPresent(d -> blanks.put("day", Blank.of(d)));
    item(
        lines,
        signed.isEmpty()
            ? "checklist.original"
            : day.isEmpty() ? "checklist.original-signed" : "checklist.original-signed-on",
        blanks);
  }

  /** The certificate of an entry of which the signed original exists. */
  private static Optional<Certificate> signed(Intyg intyg, Entries entries) {
    Stream<Certificate> known =
        intyg.sources().isEmpty()
            ? entries.whole(intyg).stream()
            : intyg.sources().stream()
                .map(entries::get)
                .flatMap(activity -> activity.certificate().stream());
    return known.filter(Certificate::signed).findFirst();
  }

  private static void fee(
      List<Line> lines, Fact<Integer> fee, Optional<LocalDate> paid, String pay) {
    heading(lines, "checklist.fee");
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("amount", new Blank.Decimal(BigDecimal.valueOf(fee.value())));
    blanks.put("source", new Blank.Source(fee.source()));
    paid.ifPresent(day -> blanks.put("day", Blank.of(day)));
    item(lines, paid.isPresent() ? "checklist.paid" : pay, blanks);
    fee.note()
        .ifPresent(
            n ->
                lines.add(
                    new Line(
                        new Message("checklist.note", Map.of("note", Blank.of(n))), Kind.NOTE)));
  }

  /** Who still has to sign which bilagor; the empty name stands for unknown signers. */
  private static Map<String, List<Integer>> signers(Envelope envelope, Entries entries) {
    Map<String, List<Integer>> signers = new LinkedHashMap<>();
    for (Enclosure enclosure : envelope.enclosures()) {
      enclosure
          .intyg()
          .filter(intyg -> signed(intyg, entries).isEmpty())
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

  private static String title(Intyg intyg) {
    return Forms.load(intyg.form()).title();
  }

  /** What people call it: the kind of form, which activity, and its id as in the file's name. */
  private static String title(Intyg intyg, Entries entries, Regulation regulation) {
    if (intyg.sources().isEmpty()) {
      return title(intyg);
    }
    String form =
        regulation.forms().stream()
            .filter(f -> f.bilaga().equals(intyg.form().bilaga()))
            .findFirst()
            .map(f -> f.title())
            .orElseGet(() -> title(intyg));
    String id = intyg.sources().get(0);
    Activity activity = entries.get(id);
    // Attested delmål have no title of their own.
    String about =
        activity instanceof Attestation
            ? FormText.objectives(activity.objectives())
            : activity.title();
    return form + ": " + about + " (" + id + ")";
  }

  private static void heading(List<Line> lines, String key) {
    lines.add(new Line(Message.of(key), Kind.HEADING));
  }

  private static void item(List<Line> lines, String key, Map<String, Blank> blanks) {
    lines.add(new Line(new Message(key, blanks), Kind.ITEM));
  }
}
