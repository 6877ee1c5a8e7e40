package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Career;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.ServiceTime;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;

/** Which of a portfolio's certificates are asked for, and which of them can be printed. */
public final class Selection implements Choices {
  private final Training training;
  private final Portfolio portfolio;
  private final Contract contract;
  private final Regulation regulation;
  private final LocalDate asOf;
  private final Certificates certificates;
  private final Overall overall;

  /** What a training has. */
  public Selection(Training training) {
    this.training = training;
    this.portfolio = training.portfolio();
    this.contract = training.contract();
    this.regulation = training.regulation();
    this.asOf = training.asOf();
    this.certificates = new Certificates(training, false);
    this.overall = new Overall(training);
  }

  @Override
  public Chosen all() {
    Chosen activities = activities();
    List<Intyg> intyg = new ArrayList<>(activities.intyg());
    for (Purpose purpose : wholes()) {
      if (isDue(purpose)) {
        intyg.add(overall.of(purpose, asOf));
      }
    }
    intyg.sort(Comparator.comparing(Intyg::form));
    return new Chosen(intyg, List.of(), activities.warnings());
  }

  /** Those of them that are about single entries. */
  Chosen activities() {
    List<Intyg> intyg = new ArrayList<>();
    List<Message> warnings = new ArrayList<>();
    portfolio.activities().stream()
        .filter(activity -> ActivityState.isDone(activity, asOf))
        .sorted(Comparator.comparing(Selection::lastDay).thenComparing(Activity::id))
        .forEach(activity -> add(activity, intyg, warnings));
    intyg.sort(Comparator.comparing(Intyg::form));
    return new Chosen(intyg, List.of(), withApplicant(warnings));
  }

  /** Why a certificate about the whole should not be signed yet, if so. */
  Optional<Message> notDue(Purpose purpose) {
    return isDue(purpose) ? Optional.empty() : Optional.of(notComplete(purpose));
  }

  @Override
  public Chosen one(String id, Optional<FormId> form) throws NotThereException {
    Activity found = entry(portfolio, id);
    Optional<FormId> own = certificates.form(found);
    if (own.isEmpty()) {
      throw new NotThereException(new Message("usage.no-certificate", Map.of("id", Blank.of(id))));
    }
    requireForm(id, own.get(), form);
    requireDone(found, asOf);
    List<Intyg> intyg = new ArrayList<>();
    List<Message> warnings = new ArrayList<>();
    add(found, intyg, warnings);
    return new Chosen(intyg, List.of(), withApplicant(warnings));
  }

  /** The entry with an id. */
  static Activity entry(Portfolio portfolio, String id) throws NotThereException {
    List<String> ids = portfolio.activities().stream().map(Activity::id).toList();
    Optional<Activity> found =
        portfolio.activities().stream().filter(a -> a.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      Optional<String> meant = Nearest.to(id, ids);
      throw new NotThereException(
          new Message(
              meant.isPresent() ? "usage.no-such-id-near" : "usage.no-such-id",
              Map.of("id", Blank.of(id), "meant", Blank.of(meant.orElse("")))));
    }
    return found.get();
  }

  /** Refuses when another form was asked for than the entry has. */
  static void requireForm(String id, FormId own, Optional<FormId> asked) throws NotThereException {
    if (asked.isPresent() && !asked.get().equals(own)) {
      throw new NotThereException(
          new Message(
              "usage.other-form", Map.of("id", Blank.of(id), "form", Blank.of(own.toString()))));
    }
  }

  /** Refuses what is still going on. */
  static void requireDone(Activity activity, LocalDate asOf) throws NotThereException {
    if (!ActivityState.isDone(activity, asOf)) {
      throw new NotThereException(
          new Message(
              "usage.not-done",
              Map.of("id", Blank.of(activity.id()), "date", Blank.of(lastDay(activity)))));
    }
  }

  /** Refuses a form of the other regulation. */
  static void requireRegulation(FormId form, Regulation regulation, String refusal)
      throws NotThereException {
    if (!Integer.toString(form.regulation()).equals(regulation.id().key())) {
      throw new NotThereException(
          new Message(
              refusal,
              Map.of(
                  "form", Blank.of(form.toString()),
                  "regulation", Blank.of(regulation.id().title()))));
    }
  }

  @Override
  public Chosen of(FormId form) throws NotThereException {
    requireRegulation(form, regulation, "usage.other-regulation");
    Optional<Purpose> purpose = overall.purpose(form);
    if (purpose.isEmpty()) {
      Chosen all = all();
      return new Chosen(
          all.intyg().stream().filter(i -> i.form().equals(form)).toList(),
          List.of(),
          all.warnings());
    }
    return new Chosen(
        List.of(overall.of(purpose.get(), asOf)),
        List.of(),
        withApplicant(notDue(purpose.get()).stream().toList()));
  }

  /** Without a personnummer nobody knows whose application it is. */
  private List<Message> withApplicant(List<Message> warnings) {
    return withApplicant(contract, warnings);
  }

  static List<Message> withApplicant(Contract contract, List<Message> warnings) {
    if (contract.trainee().personnummer().isPresent()) {
      return warnings;
    }
    List<Message> all = new ArrayList<>(List.of(Message.of("render.without-personnummer")));
    all.addAll(warnings);
    return all;
  }

  /** The certificates about the whole that this way to the specialty leads to. */
  private List<Purpose> wholes() {
    boolean thirdCountry = contract.track() == Track.THIRD_COUNTRY;
    List<Purpose> wholes = new ArrayList<>();
    if (overall.lastDayOfBt().isPresent()) {
      wholes.addAll(Overall.OF_BT);
    }
    wholes.addAll(Overall.OF_ST);
    wholes.removeIf(purpose -> overall.form(purpose).isEmpty());
    wholes.removeIf(p -> p == Purpose.THIRD_COUNTRY_FINAL && !thirdCountry);
    return wholes;
  }

  private boolean isDue(Purpose purpose) {
    if (Overall.OF_BT.contains(purpose)) {
      boolean served = overall.lastDayOfBt().filter(day -> day.isBefore(asOf)).isPresent();
      return served && btServed().compareTo(training.career().target().btMonths()) >= 0;
    }
    return serviceComplete();
  }

  private Fraction btServed() {
    return overall.served(asOf).only(Set.of(RotationKind.BT)).months();
  }

  private void add(Activity activity, List<Intyg> intyg, List<Message> warnings) {
    Optional<FormId> form = certificates.form(activity);
    if (form.isEmpty()) {
      return;
    }
    Intyg one = certificates.of(activity, form.get());
    intyg.add(one);
    if (one.withoutDescription()) {
      warnings.add(
          new Message("render.without-description", Map.of("id", Blank.of(activity.id()))));
    }
  }

  static LocalDate lastDay(Activity activity) {
    return activity.period().map(p -> p.to()).orElse(LocalDate.MAX);
  }

  private boolean serviceComplete() {
    return training.service().day().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  private Message notComplete(Purpose purpose) {
    Career career = training.career();
    boolean bt = Overall.OF_BT.contains(purpose);
    Fraction accrued = bt ? btServed() : ServiceTime.accrued(career, asOf).total();
    Fraction required = bt ? career.target().btMonths() : career.target().monthsOn(asOf);
    return new Message(
        "render.service-not-complete",
        Map.of(
            "accrued", new Blank.Decimal(accrued.rounded(1)),
            "required", new Blank.Decimal(required.rounded(1)),
            "date", Blank.of(asOf)));
  }
}
