package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Training;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Certificates of one regulation transferred onto the forms of another. An application uses the
 * forms of the regulation applied for; the main supervisor transfers what stands on others
 * (Socialstyrelsen, legitimation.socialstyrelsen.se).
 *
 * <p>No delmål of one regulation is the same as one of the other, and nobody has published which
 * correspond. So the form gets only the delmål that an entry itself names of the new regulation;
 * where it names none, the field is left to the main supervisor.
 */
public final class Transfer implements Choices {
  private final Portfolio portfolio;
  private final Contract contract;
  private final Regulation to;
  private final LocalDate asOf;
  private final List<Certificates> before;
  private final Certificates after;

  /** From the forms of the other regulations onto those of this one. */
  public Transfer(Training training, RegulationId to) {
    this.portfolio = training.portfolio();
    this.contract = training.contract();
    this.to = training.law().regulation(to);
    this.asOf = training.asOf();
    this.before =
        to.others().stream().map(id -> new Certificates(training.under(id), false)).toList();
    this.after = new Certificates(training.under(to), true);
  }

  @Override
  public Chosen all() throws NotThereException {
    List<Activity> activities =
        portfolio.activities().stream()
            .filter(activity -> ActivityState.isDone(activity, asOf))
            .filter(this::isTransferable)
            .sorted(Comparator.comparing(Selection::lastDay).thenComparing(Activity::id))
            .toList();
    if (activities.isEmpty()) {
      throw new NotThereException(told("usage.nothing-to-transfer", ""));
    }
    return chosen(activities);
  }

  @Override
  public Chosen one(String id, Optional<FormId> form) throws NotThereException {
    Activity found = Selection.entry(portfolio, id);
    if (!isTransferable(found)) {
      boolean certified = before(found).isPresent() || after.form(found).isPresent();
      throw new NotThereException(
          told(certified ? "usage.not-to-transfer" : "usage.no-certificate", id));
    }
    Optional<FormId> own = after.form(found);
    if (own.isEmpty()) {
      throw new NotThereException(told("usage.no-form-there", id));
    }
    Selection.requireForm(id, own.get(), form);
    Selection.requireDone(found, asOf);
    return chosen(List.of(found));
  }

  @Override
  public Chosen of(FormId form) throws NotThereException {
    Selection.requireRegulation(form, to, "usage.other-regulation-asked");
    Chosen all = all();
    List<Intyg> intyg = all.intyg().stream().filter(i -> i.form().equals(form)).toList();
    if (intyg.isEmpty()) {
      throw new NotThereException(told("usage.none-on-form", form.toString()));
    }
    List<String> ids = intyg.stream().flatMap(i -> i.sources().stream()).toList();
    return new Chosen(
        intyg,
        List.of(),
        chosen(portfolio.activities().stream().filter(a -> ids.contains(a.id())).toList())
            .warnings());
  }

  /** Whether there is, or would be, a certificate on a form of another regulation. */
  private boolean isTransferable(Activity activity) {
    boolean foreign = !contract.regulation().equals(to.id().key());
    return before(activity).isPresent() && (foreign || named(activity).isPresent());
  }

  /** The form of another regulation: the contract's, or the one whose delmål the entry names. */
  private Optional<FormId> before(Activity activity) {
    return before.stream()
        .filter(certificates -> certificates.isOf(contract.regulation()))
        .findFirst()
        .or(() -> named(activity))
        .or(() -> before.stream().findFirst())
        .flatMap(certificates -> certificates.form(activity));
  }

  private Optional<Certificates> named(Activity activity) {
    return before.stream()
        .filter(one -> activity.objectives().stream().anyMatch(one::isOwn))
        .findFirst();
  }

  private Chosen chosen(List<Activity> activities) {
    List<Intyg> intyg = new ArrayList<>();
    List<Message> warnings = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> formless = new ArrayList<>();
    for (Activity activity : activities) {
      Optional<FormId> form = after.form(activity);
      if (form.isEmpty()) {
        formless.add(activity.id() + " (" + before(activity).orElseThrow() + ")");
        continue;
      }
      Intyg one = after.of(activity, form.get());
      intyg.add(one);
      if (one.withoutDescription()) {
        warnings.add(told("render.without-description", activity.id()));
      }
      String left =
          activity.objectives().stream()
              .filter(code -> !after.isOwn(code))
              .collect(Collectors.joining(", "));
      if (!left.isEmpty()) {
        open.add(activity.id() + " (" + left + ")");
      }
    }
    if (contract.roles().mainSupervisor().isEmpty()) {
      warnings.add(Message.of("render.transfer.nobody"));
    }
    if (!open.isEmpty()) {
      warnings.add(told("render.transfer.delmal", String.join("; ", open)));
    }
    intyg.sort(Comparator.comparing(Intyg::form));
    List<Message> refusals =
        formless.isEmpty()
            ? List.of()
            : List.of(told("render.transfer.no-form", String.join("; ", formless)));
    return new Chosen(intyg, refusals, Selection.withApplicant(contract, warnings));
  }

  private Message told(String key, String id) {
    return new Message(key, Map.of("id", Blank.of(id), "regulation", Blank.of(to.id().title())));
  }
}
