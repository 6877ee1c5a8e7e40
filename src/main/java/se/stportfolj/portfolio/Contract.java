package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What contract.yaml says: who, towards which specialty, under which regulation.
 *
 * @param regulation key of the regulation, {@code 2015} or {@code 2021}
 * @param specialty slug, not necessarily one that exists
 * @param start first day of ST
 * @param employmentPercent share of full time that service goes on with after the planned rotations
 * @param signed day the ST contract was signed
 * @param plannedCompletion what the contract says
 * @param btApproved day of Socialstyrelsen's certificate of approved BT
 * @param bilagor numbers in the application of what is no entry, such as {@code final}
 * @param btBilagor the same in the application for approved BT
 * @param programmeRevised days the training programme was revised
 */
public record Contract(
    Source source,
    Trainee trainee,
    Optional<Licence> medicalDegree,
    List<Licence> licences,
    Optional<Internship> internship,
    Optional<LocalDate> internshipCompleted,
    String regulation,
    String specialty,
    List<HeldSpecialty> heldSpecialties,
    Track track,
    LocalDate start,
    Percent employmentPercent,
    Optional<String> employer,
    Optional<String> homeUnit,
    List<String> policies,
    Optional<LocalDate> signed,
    Optional<LocalDate> plannedCompletion,
    Optional<Agreement> agreement,
    Roles roles,
    List<Credit> credits,
    Optional<LocalDate> programmeEstablished,
    List<LocalDate> programmeRevised,
    Optional<LocalDate> btApproved,
    Optional<LocalDate> feePaid,
    Optional<String> applicationPlace,
    Optional<LocalDate> applicationDate,
    Map<String, Integer> bilagor,
    Map<String, Integer> btBilagor,
    List<AcceptedException> exceptions) {
  /** Keeps its own copies of the lists. */
  public Contract {
    licences = List.copyOf(licences);
    heldSpecialties = List.copyOf(heldSpecialties);
    policies = List.copyOf(policies);
    bilagor = Map.copyOf(bilagor);
    btBilagor = Map.copyOf(btBilagor);
    credits = List.copyOf(credits);
    programmeRevised = List.copyOf(programmeRevised);
    exceptions = List.copyOf(exceptions);
  }

  /** The day of the Swedish licence: the first in the list. */
  public Optional<LocalDate> licensed() {
    return licences.stream().findFirst().map(Licence::date);
  }
}
