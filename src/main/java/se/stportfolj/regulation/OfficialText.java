package se.stportfolj.regulation;

import java.util.List;

/**
 * What the official target description prints on one delmål, as imported from it.
 *
 * @param requirements the competence requirements (kompetenskrav); each goes on from "Den
 *     specialistkompetenta läkaren ska"
 * @param activities those that must be certified
 * @param advice the activities that are general advice (allmänna råd): none of them is required
 */
public record OfficialText(
    List<String> requirements, List<TrainingActivity> activities, List<String> advice) {
  /** Keeps its own copies. */
  public OfficialText {
    requirements = List.copyOf(requirements);
    activities = List.copyOf(activities);
    advice = List.copyOf(advice);
  }

  /** The first competence requirement on one line, and whether there are more. */
  public String inShort() {
    String first = requirements.isEmpty() ? "" : requirements.get(0).replace('\n', ' ');
    return requirements.size() > 1 ? first + " …" : first;
  }

  /**
   * An activity that must be certified.
   *
   * @param text in the document's words
   * @param anyOf the kinds that it may be
   * @param signedBy who may certify it: one of them
   */
  public record TrainingActivity(String text, List<ActivityKind> anyOf, List<Signer> signedBy) {
    /** Keeps its own copies. */
    public TrainingActivity {
      anyOf = List.copyOf(anyOf);
      signedBy = List.copyOf(signedBy);
    }
  }
}
