package se.stportfolj.intyg;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.SignedBy;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Asks;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.Signer;
import se.stportfolj.service.ActivityForm;
import se.stportfolj.service.Training;

/** The certificates of one portfolio: which form each activity takes, and what goes on it. */
public final class Certificates {
  private final Portfolio portfolio;
  private final Contract contract;
  private final Law law;
  private final Regulation regulation;
  private final boolean transferred;

  /**
   * The certificates of a training under its regulation.
   *
   * @param transferred whether they take the place of certificates on the other regulation's forms:
   *     then the main supervisor signs each of them, on a day to come
   */
  Certificates(Training training, boolean transferred) {
    this.portfolio = training.portfolio();
    this.contract = training.contract();
    this.law = training.law();
    this.regulation = training.regulation();
    this.transferred = transferred;
  }

  /**
   * The form that an activity is certified on; none for service that has no certificate of its own
   * (bastjänstgöring is certified by delmål and in one service record, bilaga 2 and 3).
   */
  public Optional<FormId> form(Activity activity) {
    Optional<CertificateForm> form = ActivityForm.of(activity, objectives(activity), regulation);
    // Only a specialist from a third country has delmål transferred onto the form for these.
    boolean forThem = form.filter(f -> f.purpose() == Purpose.THIRD_COUNTRY_OBJECTIVES).isPresent();
    if (forThem && transferred && contract.track() != Track.THIRD_COUNTRY) {
      return Optional.empty();
    }
    return form.map(f -> FormId.of(regulation.id().key() + "-" + f.bilaga()));
  }

  /**
   * The certificate of an activity.
   *
   * @throws IllegalArgumentException if there is no description of its form
   */
  public Intyg of(Activity activity, FormId id) {
    Map<String, String> texts = Applicant.lines(law, contract);
    List<String> objectives = objectives(activity);
    if (!objectives.isEmpty()) {
      texts.put("objectives", FormText.objectives(objectives));
    }
    texts.put("subject", activity.title());
    texts.put("unit", activity.title());
    activity.description().ifPresent(d -> texts.put("description", d));
    activity
        .period()
        .ifPresent(
            dates -> {
              String period = FormText.period(dates);
              texts.put("period", period);
              texts.put("unit-and-period", activity.title() + ", " + period);
              texts.put("subject-and-period", activity.title() + ", " + period);
            });
    Set<String> checked = new HashSet<>();
    List<FormValues.Row> rows = List.of();
    sign(activity, texts, checked);
    if (activity instanceof Attestation attestation) {
      rows = attest(attestation, id, texts, checked);
    }
    OptionalInt bilaga = certificate(activity).map(Certificate::bilaga).orElse(OptionalInt.empty());
    return Intyg.of(id, List.of(activity.id()), bilaga, texts, checked, rows);
  }

  /** What the form asks of an attestation, with the places of service that it lists. */
  private List<FormValues.Row> attest(
      Attestation attestation, FormId id, Map<String, String> texts, Set<String> checked) {
    CertificateForm form = regulation.form(id.bilaga()).orElseThrow();
    attestation.activities().ifPresent(a -> texts.put("activities", a));
    attestation.verification().ifPresent(v -> texts.put("verification", v));
    if (!form.asks().contains(Asks.ACTIVITIES)) {
      // Bilaga 8 a of 2015 asks only how it was checked.
      texts.remove("description");
      attestation.verification().ifPresent(v -> texts.put("description", v));
    }
    if (form.isSignedBy(Signer.HEAD_OF_DEPARTMENT)) {
      texts.putAll(Signatory.headAndSupervisor(law, contract.roles()));
      checked.add(Signatory.appointedBox(contract.roles()));
    }
    return form.asks().contains(Asks.SERVICE)
        ? attestation.service().stream().flatMap(this::place).toList()
        : List.of();
  }

  /**
   * The delmål that go onto the form. Transferred, only those that the entry itself names of this
   * regulation: none of one regulation is the same as one of the other, so the main supervisor
   * judges which are reached.
   */
  List<String> objectives(Activity activity) {
    return transferred
        ? activity.objectives().stream().filter(code -> isOwn(code)).toList()
        : activity.objectives();
  }

  /** Whether they are those of the regulation with this word. */
  boolean isOf(String key) {
    return regulation.id().key().equals(key);
  }

  /** Whether a code is spelt as one of this regulation's. */
  boolean isOwn(String code) {
    return Group.of(regulation.id(), code).isPresent();
  }

  /** What is known of the certificate; of a transferred one nothing is yet. */
  private Optional<Certificate> certificate(Activity activity) {
    return transferred ? Optional.empty() : activity.certificate();
  }

  /** A rotation in Sweden, as bilaga 8 a of 2015 lists them. */
  private Stream<FormValues.Row> place(String id) {
    return portfolio.rotations().stream()
        .filter(rotation -> rotation.id().equals(id))
        .map(r -> new FormValues.Row(r.unit(), FormText.period(r.dates()), "", ""));
  }

  /** Who signs decides which person goes where, and which box is ticked. */
  private void sign(Activity activity, Map<String, String> texts, Set<String> checked) {
    Optional<Certificate> certificate = certificate(activity);
    if (activity instanceof Course course) {
      course.leader().ifPresent(leader -> texts.put("leader", leader.name()));
    }
    if (transferred) {
      checked.add("signed-by-supervisor");
      texts.putAll(Signatory.lines(law, contract.roles().mainSupervisor(), certificate, true));
      return;
    }
    if (activity instanceof Course course) {
      Optional<SignedBy> signer = certificate.flatMap(Certificate::signedBy);
      boolean supervisor = signer.equals(Optional.of(SignedBy.SUPERVISOR));
      boolean leader = !supervisor && (signer.isPresent() || course.leader().isPresent());
      Optional<Person> person = leader ? course.leader() : supervisor(course.supervisor());
      signer.ifPresent(s -> checked.add(supervisor ? "signed-by-supervisor" : "signed-by-leader"));
      texts.putAll(Signatory.lines(law, person, certificate, !leader));
      if (leader && asksLeader(course)) {
        // Bilaga 5 of 2015 asks whoever is a specialist; bilaga 10 of 2021 only the supervisor.
        person
            .flatMap(Person::specialty)
            .ifPresent(slug -> texts.put("signer-specialty", FormText.specialty(law, slug)));
      }
      return;
    }
    texts.putAll(Signatory.lines(law, supervisor(activity.supervisor()), certificate, true));
  }

  private boolean asksLeader(Course course) {
    return ActivityForm.of(course, regulation)
        .filter(form -> form.asks().contains(Asks.LEADER_SPECIALTY))
        .isPresent();
  }

  private Optional<Person> supervisor(Optional<Person> own) {
    return own.or(() -> contract.roles().mainSupervisor());
  }
}
