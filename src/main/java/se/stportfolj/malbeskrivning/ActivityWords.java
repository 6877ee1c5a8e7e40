package se.stportfolj.malbeskrivning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.OfficialText.TrainingActivity;
import se.stportfolj.regulation.Signer;

/** The words of the target descriptions for activities and for those who certify them. */
final class ActivityWords {
  /** How an activity of each kind begins; the words of one never stand in the text of another. */
  private static final Map<String, ActivityKind> BEGINNINGS =
      Map.of(
          "klinisk tjänstgöring under handledning", ActivityKind.CLINICAL,
          "auskultation", ActivityKind.OBSERVERSHIP,
          "deltagande i en eller flera kurser", ActivityKind.COURSE,
          "kvalitets- och utvecklingsarbete", ActivityKind.QUALITY_IMPROVEMENT,
          "deltagande i utvecklingsarbete", ActivityKind.QUALITY_IMPROVEMENT,
          "självständigt skriftligt arbete", ActivityKind.SCIENTIFIC_WORK);

  /** What gives away a kind that is named in passing: then "and" or "or" must be told apart. */
  private static final List<String> TRACES =
      List.of("klinisk tjänstgöring", "auskultation", "kurs", "utvecklingsarbete", "skriftligt");

  private static final String CERTIFICATE =
      "Intyg om genomförda utbildningsaktiviteter och uppfyllda kompetenskrav utfärdat av ";

  private ActivityWords() {}

  /**
   * An activity, which of several kinds it may be, and who certifies it.
   *
   * @throws NotUnderstoodException if the words are others than the known ones
   */
  static TrainingActivity activity(Table table, String text, String certificate)
      throws NotUnderstoodException {
    List<ActivityKind> kinds = new ArrayList<>();
    for (String one : text.split(" alternativt | eller (?=auskultation)", -1)) {
      Optional<ActivityKind> kind = kind(one.toLowerCase(Locale.ROOT));
      if (kind.isEmpty() || kinds.contains(kind.get())) {
        throw NotUnderstoodException.on(table.page(), "activity", text);
      }
      kinds.add(kind.get());
    }
    return new TrainingActivity(text, kinds, signers(table, certificate));
  }

  private static Optional<ActivityKind> kind(String text) {
    for (Map.Entry<String, ActivityKind> one : BEGINNINGS.entrySet()) {
      if (text.startsWith(one.getKey())) {
        String rest = text.substring(one.getKey().length());
        boolean more = TRACES.stream().anyMatch(rest::contains);
        return more ? Optional.empty() : Optional.of(one.getValue());
      }
    }
    return Optional.empty();
  }

  private static List<Signer> signers(Table table, String certificate)
      throws NotUnderstoodException {
    if (!certificate.startsWith(CERTIFICATE)) {
      throw NotUnderstoodException.on(table.page(), "certificate", certificate);
    }
    List<Signer> signers = new ArrayList<>();
    for (String one : certificate.substring(CERTIFICATE.length()).split(" eller ", -1)) {
      signers.add(
          switch (one) {
            case "handledare" -> Signer.SUPERVISOR;
            case "kursledare" -> Signer.COURSE_LEADER;
            default -> throw NotUnderstoodException.on(table.page(), "certificate", certificate);
          });
    }
    return signers;
  }
}
