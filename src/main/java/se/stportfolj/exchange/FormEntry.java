package se.stportfolj.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Period;
import se.stportfolj.pdf.form.FilledForm;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Law;
import se.stportfolj.statute.RegulationId;

/** The entry that an activity form certifies. */
final class FormEntry {
  /** The keys that say whose the form is, and those that are read of every form. */
  private static final Set<String> OF_ALL =
      Set.of("family-name", "given-name", "personnummer", "specialty");

  private static final int LARGEST_BILAGA = 999;

  private final FilledForm form;
  private final CertificateForm kind;
  private final String item;
  private final ObjectiveCodes codes;
  private final RegulationId regulation;
  private final Law law;
  private final Set<String> used = new TreeSet<>(OF_ALL);

  /**
   * Of a form.
   *
   * @param kind what the law says of the form
   * @param regulation whose delmål count
   */
  FormEntry(
      FilledForm form,
      CertificateForm kind,
      String item,
      ObjectiveCodes codes,
      RegulationId regulation,
      Law law) {
    this.form = form;
    this.kind = kind;
    this.item = item;
    this.codes = codes;
    this.regulation = regulation;
    this.law = law;
  }

  /** The place and the period of service, if the form has them both. */
  static Optional<FormDates.Dated<Period>> service(FilledForm form) {
    Optional<String> both = Optional.ofNullable(form.texts().get("unit-and-period"));
    if (both.isPresent()) {
      return both.flatMap(FormDates::withPeriod);
    }
    String unit = form.texts().getOrDefault("unit", "");
    return Optional.ofNullable(form.texts().get("period"))
        .flatMap(FormDates::period)
        .map(dates -> new FormDates.Dated<>(unit, dates));
  }

  /** The entry. */
  Found found(ServiceRows rows) {
    Draft draft =
        switch (kind.certifies().orElseThrow()) {
          case CLINICAL -> rotation("clinical", rows);
          case OBSERVERSHIP -> rotation("observership", rows);
          case COURSE -> course();
          case QUALITY_IMPROVEMENT -> project("quality-improvement");
          case SCIENTIFIC_WORK -> project("scientific-work");
          case ATTESTATION -> attestation();
        };
    certificate(draft);
    for (String key : new TreeSet<>(form.texts().keySet())) {
      if (!used.contains(key) && !key.endsWith("personnummer")) {
        noPlace(draft, key);
      }
    }
    for (String box : new TreeSet<>(form.checked())) {
      if (!box.startsWith("signed-by-")) {
        draft.left("form.no-place", "field", form.captions().get(box), "value", "x");
      }
    }
    letters(draft);
    return draft.found();
  }

  private Optional<String> text(String key) {
    used.add(key);
    return Optional.ofNullable(form.texts().get(key)).map(FormEntry::plain);
  }

  /** Without marks that are not seen, such as those that turn the direction of writing. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || !(Character.isISOControl(c) || isFormat(c)))
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  private Optional<String> line(String key) {
    return text(key).map(text -> text.replace('\n', ' '));
  }

  private void noPlace(Draft draft, String key) {
    draft.left(
        "form.no-place",
        "field",
        form.captions().getOrDefault(key, key),
        "value",
        form.texts().get(key));
  }

  private Draft rotation(String usual, ServiceRows rows) {
    Draft draft = new Draft(item, "rotations");
    List<String> read = line("objectives").map(ObjectiveCodes::written).orElse(List.of());
    List<String> named = codes.read(read).codes();
    boolean bt =
        !named.isEmpty()
            && named.stream().allMatch(c -> Group.of(regulation, c).equals(Optional.of(Group.BT)));
    draft.put("kind", Value.text(bt && usual.equals("clinical") ? "bt" : usual));
    Optional<FormDates.Dated<Period>> service = service(form);
    Optional<String> both = line("unit-and-period");
    Optional<String> unit = line("unit");
    Optional<String> period = line("period");
    draft.put("unit", both.isPresent() ? service.map(FormDates.Dated::words).or(() -> both) : unit);
    dates(draft, service.map(FormDates.Dated::dates), both.or(() -> period));
    service
        .flatMap(one -> rows.percent(one.words(), one.dates()))
        .ifPresent(
            percent -> {
              draft.put("percent", new Value.Plain(percent));
              draft.changed("form.percent", "percent", percent);
            });
    supervisor(draft);
    draft.objectives(read, codes);
    draft.put("description", text("description"));
    return draft;
  }

  /** The period, or what stands instead of one. */
  private static void dates(Draft draft, Optional<Period> dates, Optional<String> written) {
    if (dates.isPresent()) {
      draft.put("from", Value.day(dates.get().from()));
      draft.put("to", Value.day(dates.get().to()));
    } else if (written.isPresent()) {
      draft.left("form.period", "text", written.get());
    }
  }

  private Draft course() {
    Draft draft = new Draft(item, "courses");
    Optional<String> both = line("subject-and-period");
    Optional<FormDates.Dated<Period>> parted = both.flatMap(FormDates::withPeriod);
    Optional<String> subject = line("subject");
    draft.put("title", parted.map(FormDates.Dated::words).or(() -> both).or(() -> subject));
    dates(draft, parted.map(FormDates.Dated::dates), both);
    Optional<String> leader = line("leader");
    boolean byLeader = form.checked().contains("signed-by-leader");
    boolean bySupervisor = form.checked().contains("signed-by-supervisor");
    Optional<String> name = line("signer-name");
    boolean same = name.isPresent() && name.equals(leader);
    if (byLeader != bySupervisor || same) {
      boolean leads = byLeader == bySupervisor ? same : byLeader;
      if (leads || leader.isEmpty()) {
        signer().ifPresent(one -> draft.put(leads ? "leader" : "supervisor", one));
      }
      if (!leads && leader.isPresent()) {
        draft.put("leader", person(leader.get()));
        signer().ifPresent(one -> draft.put("supervisor", one));
      }
      if (leads && leader.isPresent() && !same && name.isPresent()) {
        draft.left("form.leader", "leader", leader.get(), "signer", name.get());
      }
      if (leads && name.isEmpty()) {
        leader.ifPresent(one -> draft.put("leader", person(one)));
      }
    } else {
      leader.ifPresent(one -> draft.put("leader", person(one)));
      name.ifPresent(one -> draft.left("form.no-tick", "signer", one));
      signer();
    }
    draft.objectives(line("objectives").map(ObjectiveCodes::written).orElse(List.of()), codes);
    draft.put("description", text("description"));
    return draft;
  }

  private Draft project(String kindOf) {
    Draft draft = new Draft(item, "projects");
    draft.put("kind", Value.text(kindOf));
    draft.put("title", line("subject"));
    supervisor(draft);
    draft.objectives(line("objectives").map(ObjectiveCodes::written).orElse(List.of()), codes);
    draft.put("description", text("description"));
    return draft;
  }

  private Draft attestation() {
    Draft draft = new Draft(item, "attestations");
    Optional<String> named = line("objectives");
    // A form for one delmål does not ask which.
    draft.objectives(named.map(ObjectiveCodes::written).orElse(kind.objectives()), codes);
    draft.put("activities", text("activities"));
    boolean asks = kind.asks().contains(CertificateForm.Asks.ACTIVITIES);
    Optional<String> verification = text("verification");
    Optional<String> description = asks ? Optional.empty() : text("description");
    draft.put("verification", verification.or(() -> description));
    supervisor(draft);
    for (FormValues.Row row : form.rows()) {
      draft.left("form.place", "unit", row.unit(), "period", row.period());
    }
    return draft;
  }

  private void supervisor(Draft draft) {
    signer().ifPresent(person -> draft.put("supervisor", person));
  }

  private Optional<Value> signer() {
    Optional<String> name = line("signer-name");
    Optional<String> specialty = line("signer-specialty");
    Optional<String> workplace = line("signer-workplace");
    if (name.isEmpty()) {
      used.removeAll(Set.of("signer-specialty", "signer-workplace"));
      return Optional.empty();
    }
    Keys person = Keys.NONE.with(Column.NAME, Value.text(name.get()));
    if (specialty.isPresent()) {
      String slug = ArkPeople.specialty(specialty.get(), law).orElse(specialty.get());
      person = person.with("specialty", Value.text(slug));
    }
    if (workplace.isPresent()) {
      person = person.with("workplace", Value.text(workplace.get()));
    }
    return Optional.of(person);
  }

  private static Value person(String name) {
    return Keys.NONE.with(Column.NAME, Value.text(name));
  }

  private void certificate(Draft draft) {
    Keys certificate = Keys.NONE;
    String key = form.texts().containsKey("place-date") ? "place-date" : "main-place-date";
    Optional<String> written = line(key);
    Optional<FormDates.Dated<LocalDate>> dated = written.flatMap(FormDates::withDay);
    if (dated.isPresent()) {
      certificate = certificate.with("issued", Value.day(dated.get().dates()));
    }
    Optional<String> place = dated.map(FormDates.Dated::words).filter(words -> !words.isEmpty());
    if (place.isPresent()) {
      certificate = certificate.with("place", Value.text(place.get()));
    }
    if (written.isPresent() && dated.isEmpty()) {
      draft.left("form.day", "text", written.get());
    }
    boolean leader = form.checked().contains("signed-by-leader");
    if (leader != form.checked().contains("signed-by-supervisor")) {
      certificate = certificate.with("signed-by", Value.text(leader ? "leader" : "supervisor"));
    }
    Optional<String> number = line("bilaga");
    if (number.isPresent()) {
      boolean whole =
          number.get().matches("[1-9][0-9]{0,2}")
              && Integer.parseInt(number.get()) <= LARGEST_BILAGA;
      if (whole) {
        int bilaga = Integer.parseInt(number.get());
        certificate = certificate.with("bilaga", Value.number(bilaga));
      } else {
        noPlace(draft, "bilaga");
      }
    }
    if (!certificate.keys().isEmpty()) {
      draft.put("certificate", certificate);
    }
  }

  /** Tells of letters that {@code st} cannot print on a form again. */
  private void letters(Draft draft) {
    Set<String> letters = new TreeSet<>();
    used.stream()
        .map(key -> form.texts().getOrDefault(key, ""))
        .forEach(text -> letters.addAll(Printability.unprintable(text)));
    letters.removeIf(c -> c.codePoints().allMatch(p -> Character.isISOControl(p) || isFormat(p)));
    if (!letters.isEmpty()) {
      draft.changed("form.letters", "letters", String.join(" ", letters));
    }
  }
}
