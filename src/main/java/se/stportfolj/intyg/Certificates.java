package se.stportfolj.intyg;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.pdf.FormId;
import se.stportfolj.pdf.FormValues;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.Signer;
import se.stportfolj.regulation.Certificate.Purpose;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Evidence;

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
    Optional<se.stportfolj.regulation.Certificate> form =
        Evidence.kind(activity).flatMap(kind -> regulation.certificate(kind, code));
    // Specialists from a third country have their delmål attested (2015 bilaga 8a, 2021 bilaga 13).
    if (form.isEmpty() && activity instanceof Attestation) {
      form = regulation.form(Purpose.THIRD_COUNTRY_OBJECTIVES);
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
    texts.put("objectives", Written.objectives(activity.objectives()));
    texts.put("subject", activity.title());
    texts.put("unit", activity.title());
    activity.description().ifPresent(d -> texts.put("description", d));
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
    List<FormValues.Row> rows = List.of();
    sign(activity, texts, checked);
    if (activity instanceof Attestation attestation) {
      attestation.activities().ifPresent(a -> texts.put("activities", a));
      attestation.verification().ifPresent(v -> texts.put("verification", v));
      if (id.regulation() == 2015) {
        // Bilaga 8 a asks how it was checked, and both head and main supervisor sign it.
        texts.remove("description");
        attestation.verification().ifPresent(v -> texts.put("description", v));
        texts.putAll(Signatory.headAndSupervisor(law, contract.roles()));
        checked.add(Signatory.appointedBox(contract.roles()));
        rows = attestation.service().stream().flatMap(this::place).toList();
      }
    }
    OptionalInt bilaga =
        activity.certificate().map(Certificate::bilaga).orElse(OptionalInt.empty());
    return Intyg.of(id, List.of(activity.id()), bilaga, texts, checked, rows);
  }

  /** A rotation in Sweden, as bilaga 8 a of 2015 lists them. */
  private Stream<FormValues.Row> place(String id) {
    return portfolio.rotations().stream()
        .filter(rotation -> rotation.id().equals(id))
        .map(r -> new FormValues.Row(r.unit(), Written.period(r.dates()), "", ""));
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
}
