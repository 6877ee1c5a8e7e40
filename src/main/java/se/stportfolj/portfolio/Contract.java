package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Source;

/**
 * What contract.yaml says: who, towards which specialty, under which regulation.
 *
 * @param people those whom the other files can name without saying more of them
 * @param credits earlier service and degrees that shorten the training
 * @param exceptions findings that somebody has decided to accept
 */
public record Contract(
    Source source,
    Trainee trainee,
    Background background,
    Aim aim,
    Employment employment,
    Terms terms,
    Roles roles,
    List<Person> people,
    List<Credit> credits,
    Programme programme,
    Bt bt,
    Application application,
    List<AcceptedException> exceptions) {
  /** Keeps its own copies of the lists. */
  public Contract {
    people = List.copyOf(people);
    credits = List.copyOf(credits);
    exceptions = List.copyOf(exceptions);
  }

  /** What the doctor had done before. */
  public record Background(
      Optional<Licence> medicalDegree,
      List<Licence> licences,
      Optional<Internship> internship,
      Optional<LocalDate> internshipCompleted,
      List<HeldSpecialty> heldSpecialties) {
    /** Keeps its own copies. */
    public Background {
      licences = List.copyOf(licences);
      heldSpecialties = List.copyOf(heldSpecialties);
    }
  }

  /**
   * What the training leads to, and by which way.
   *
   * @param regulation key of the regulation, such as {@code 2021}
   * @param specialty slug, not necessarily one that exists
   * @param orientation research or leadership, where the ST is one of these
   * @param orientationDecision who decided that, and when
   * @param start first day of ST
   * @param policies the regional guidelines that it follows
   */
  public record Aim(
      String regulation,
      String specialty,
      Track track,
      Optional<Orientation> orientation,
      Optional<Decision> orientationDecision,
      LocalDate start,
      List<String> policies) {
    /** Keeps its own copy. */
    public Aim {
      policies = List.copyOf(policies);
    }
  }

  /**
   * Where the doctor is employed.
   *
   * @param percent share of full time that service goes on with after the planned rotations
   * @param onCallSince the first day of service on call (jour)
   */
  public record Employment(
      Percent percent,
      Optional<String> employer,
      Optional<String> homeUnit,
      Optional<LocalDate> onCallSince) {}

  /**
   * The ST contract itself.
   *
   * @param signed day the ST contract was signed
   * @param plannedCompletion what the contract says
   */
  public record Terms(
      Optional<LocalDate> signed,
      Optional<LocalDate> plannedCompletion,
      Optional<Agreement> agreement) {}

  /**
   * The individual training programme.
   *
   * @param revised days it was revised
   * @param ends when it is planned to be over
   */
  public record Programme(
      Optional<LocalDate> established, List<LocalDate> revised, Optional<LocalDate> ends) {
    /** Keeps its own copy. */
    public Programme {
      revised = List.copyOf(revised);
    }
  }

  /**
   * Foundation training as a whole.
   *
   * @param approved day of Socialstyrelsen's certificate of approved BT
   * @param applied day of the application for it
   * @param place where the application is signed
   * @param bilagor numbers in the application for approved BT of what is no entry
   * @param certificates of the whole, by what they are about: {@code service}, {@code final}
   */
  public record Bt(
      Optional<LocalDate> approved,
      Optional<LocalDate> applied,
      Optional<String> place,
      Map<String, Integer> bilagor,
      Map<String, Certificate> certificates) {
    /** Keeps its own copies. */
    public Bt {
      bilagor = Map.copyOf(bilagor);
      certificates = Map.copyOf(certificates);
    }
  }

  /**
   * The application for the certificate of specialist competence.
   *
   * @param bilagor numbers in the application of what is no entry, such as {@code final}
   * @param certificates of the whole, by what they are about: {@code service}, {@code final},
   *     {@code third-country}
   */
  public record Application(
      Optional<LocalDate> feePaid,
      Optional<String> place,
      Optional<LocalDate> date,
      Map<String, Integer> bilagor,
      Map<String, Certificate> certificates) {
    /** Keeps its own copies. */
    public Application {
      bilagor = Map.copyOf(bilagor);
      certificates = Map.copyOf(certificates);
    }
  }

  /** The medical degree. */
  public Optional<Licence> medicalDegree() {
    return background.medicalDegree();
  }

  /** Licences to practise; the first is the Swedish one. */
  public List<Licence> licences() {
    return background.licences();
  }

  /** Which internship was done. */
  public Optional<Internship> internship() {
    return background.internship();
  }

  /** Certificates of specialist competence already held. */
  public List<HeldSpecialty> heldSpecialties() {
    return background.heldSpecialties();
  }

  /** Key of the regulation. */
  public String regulation() {
    return aim.regulation();
  }

  /** Slug of the specialty, not necessarily one that exists. */
  public String specialty() {
    return aim.specialty();
  }

  /** The way to the certificate. */
  public Track track() {
    return aim.track();
  }

  /** Research or leadership, where the ST is one of these. */
  public Optional<Orientation> orientation() {
    return aim.orientation();
  }

  /** Who decided on the orientation, and when. */
  public Optional<Decision> orientationDecision() {
    return aim.orientationDecision();
  }

  /** First day of ST. */
  public LocalDate start() {
    return aim.start();
  }

  /** The regional guidelines that it follows. */
  public List<String> policies() {
    return aim.policies();
  }

  /** Share of full time that service goes on with after the planned rotations. */
  public Percent employmentPercent() {
    return employment.percent();
  }

  /** The unit of the employment. */
  public Optional<String> homeUnit() {
    return employment.homeUnit();
  }

  /** The first day of service on call. */
  public Optional<LocalDate> onCallSince() {
    return employment.onCallSince();
  }

  /** The day on which the ST contract was signed. */
  public Optional<LocalDate> signed() {
    return terms.signed();
  }

  /** The day of completion that the contract names. */
  public Optional<LocalDate> plannedCompletion() {
    return terms.plannedCompletion();
  }

  /** What the ST contract agrees on. */
  public Optional<Agreement> agreement() {
    return terms.agreement();
  }

  /** The day of the Swedish licence: the first in the list. */
  public Optional<LocalDate> licensed() {
    return licences().isEmpty() ? Optional.empty() : Optional.of(licences().get(0).date());
  }
}
