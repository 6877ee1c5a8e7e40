package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.stportfolj.pdf.Form;
import se.stportfolj.pdf.FormId;
import se.stportfolj.pdf.FormValues;
import se.stportfolj.pdf.Forms;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Personnummer;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.ProjectKind;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Signer;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Career;
import se.stportfolj.service.ServiceRecord;
import se.stportfolj.service.ServiceRow;

/** The certificates of one portfolio: which form each activity takes, and what goes on it. */
public final class Certificates {
  private final Portfolio portfolio;
  private final Contract contract;
  private final Law law;
  private final Regulation regulation;

  /** The certificates of a portfolio under the regulation of its contract. */
  public Certificates(Portfolio portfolio, Contract contract, Law law, Regulation regulation) {
    this.portfolio = portfolio;
    this.contract = contract;
    this.law = law;
    this.regulation = regulation;
  }

  /**
   * The form that an activity is certified on; none for service that has no certificate of its own
   * (bastjänstgöring is certified by delmål and in one service record, bilaga 2 and 3).
   */
  public Optional<FormId> form(Activity activity) {
    String code = activity.objectives().stream().findFirst().orElse("");
    return kind(activity)
        .flatMap(kind -> regulation.certificate(kind, code))
        .map(form -> FormId.of(regulation.id().key() + "-" + form.bilaga()));
  }

  private static Optional<ActivityKind> kind(Activity activity) {
    if (activity instanceof Rotation rotation) {
      return rotation.kind() == RotationKind.CLINICAL
          ? Optional.of(ActivityKind.CLINICAL)
          : Optional.of(ActivityKind.OBSERVERSHIP)
              .filter(k -> rotation.kind() == RotationKind.OBSERVERSHIP);
    }
    if (activity instanceof Project project) {
      return Optional.of(
          project.kind() == ProjectKind.SCIENTIFIC_WORK
              ? ActivityKind.SCIENTIFIC_WORK
              : ActivityKind.QUALITY_IMPROVEMENT);
    }
    return Optional.of(activity instanceof Course ? ActivityKind.COURSE : ActivityKind.ATTESTATION);
  }

  /**
   * The certificate of an activity.
   *
   * @throws IllegalArgumentException if there is no description of its form
   */
  public Intyg of(Activity activity, FormId id) {
    Form form = Forms.load(id);
    Map<String, String> texts = applicant();
    texts.put("objectives", Written.objectives(activity.objectives()));
    texts.put("subject", activity.title());
    texts.put("unit", activity.title());
    activity.description().ifPresent(d -> texts.put("description", Written.paragraphs(d)));
    activity
        .period()
        .ifPresent(
            dates -> {
              String period = Written.period(dates);
              texts.put("period", period);
              texts.put("unit-and-period", activity.title() + ", " + period);
              texts.put("subject-and-period", activity.title() + ", " + period);
            });
    Set<String> checked = new HashSet<>();
    sign(activity, texts, checked);
    OptionalInt bilaga =
        activity.certificate().map(Certificate::bilaga).orElse(OptionalInt.empty());
    bilaga.ifPresent(n -> texts.put("bilaga", Integer.toString(n)));
    return new Intyg(
        id,
        List.of(activity.id()),
        bilaga,
        only(form, texts, checked, List.of()),
        form.textKeys().contains("description") && activity.description().isEmpty());
  }

  /** The service record (2021 bilaga 6) through a day, signed by the head of department. */
  public Intyg serviceRecord(FormId id, LocalDate through) {
    Career career = Career.of(portfolio, contract, regulation.numbers());
    ServiceRecord record = ServiceRecord.through(career, through);
    List<FormValues.Row> rows = new java.util.ArrayList<>();
    for (int i = 0; i < record.rows().size(); i++) {
      ServiceRow row = record.rows().get(i);
      rows.add(
          new FormValues.Row(
              row.unit(),
              Written.period(row.dates()),
              Written.number(row.percent().rounded(2).stripTrailingZeros()),
              Written.number(record.printedMonths().get(i))));
    }
    Map<String, String> texts = applicant();
    texts.put("sum", Written.number(record.printedTotal()));
    texts.putAll(
        Signatory.lines(law, contract.roles().headOfDepartment(), Optional.empty(), false));
    return new Intyg(
        id, List.of(), OptionalInt.empty(), only(Forms.load(id), texts, Set.of(), rows), false);
  }

  private Map<String, String> applicant() {
    Map<String, String> texts = new HashMap<>();
    texts.put("family-name", contract.trainee().familyName());
    texts.put("given-name", contract.trainee().givenName());
    contract
        .trainee()
        .personnummer()
        .map(Personnummer::full)
        .ifPresent(n -> texts.put("personnummer", n));
    texts.put("specialty", Written.specialty(law, contract.specialty()));
    return texts;
  }

  /** Who signs decides which person goes where, and which box is ticked. */
  private void sign(Activity activity, Map<String, String> texts, Set<String> checked) {
    Optional<Certificate> certificate = activity.certificate();
    if (activity instanceof Course course) {
      course.leader().ifPresent(leader -> texts.put("leader", leader.name()));
      Optional<Signer> signer = certificate.flatMap(Certificate::signedBy);
      boolean supervisor = signer.equals(Optional.of(Signer.SUPERVISOR));
      boolean leader = !supervisor && (signer.isPresent() || course.leader().isPresent());
      Optional<Person> person = leader ? course.leader() : supervisor(course.supervisor());
      signer.ifPresent(s -> checked.add(supervisor ? "signed-by-supervisor" : "signed-by-leader"));
      texts.putAll(Signatory.lines(law, person, certificate, !leader));
      return;
    }
    Optional<Person> own = Optional.empty();
    if (activity instanceof Rotation rotation) {
      own = rotation.supervisor();
    } else if (activity instanceof Project project) {
      own = project.supervisor();
    } else if (activity instanceof Attestation attestation) {
      own = attestation.supervisor();
    }
    texts.putAll(Signatory.lines(law, supervisor(own), certificate, true));
  }

  private Optional<Person> supervisor(Optional<Person> own) {
    return own.or(() -> contract.roles().mainSupervisor());
  }

  /** Each activity knows more than its form asks for; the form decides. */
  private static FormValues only(
      Form form, Map<String, String> texts, Set<String> checked, List<FormValues.Row> rows) {
    Map<String, String> asked = new HashMap<>(texts);
    asked.keySet().retainAll(Set.copyOf(form.textKeys()));
    Set<String> boxes = new HashSet<>(checked);
    boxes.retainAll(Set.copyOf(form.checkKeys()));
    return new FormValues(asked, boxes, rows);
  }
}
