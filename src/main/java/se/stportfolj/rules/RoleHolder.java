package se.stportfolj.rules;

import java.util.Optional;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.regulation.Signer;

/** Who has the role of the contract that signs a form. */
public final class RoleHolder {
  private RoleHolder() {}

  /** The person; none for signers that belong to an activity, and for the applicant. */
  public static Optional<Person> of(Signer signer, Roles roles) {
    return switch (signer) {
      case MAIN_SUPERVISOR -> roles.mainSupervisor();
      case HEAD_OF_DEPARTMENT -> roles.headOfDepartment();
      case DESIGNATED_SPECIALIST -> roles.designatedSpecialist();
      case STUDY_DIRECTOR -> roles.studyDirector();
      case EXTERNAL_ASSESSOR -> roles.externalAssessor();
      case ADDITIONAL_SPECIALIST -> roles.additionalSpecialist();
      case APPLICANT, SUPERVISOR, COURSE_LEADER -> Optional.empty();
    };
  }
}
