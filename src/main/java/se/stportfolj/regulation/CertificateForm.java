package se.stportfolj.regulation;

import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Word;

/**
 * An official form: what it certifies and who signs.
 *
 * @param bilaga its number: {@code 8a}, {@code 10}
 * @param title as printed; of an activity form the last line, since the heading above is the same
 * @param certifies the kind of evidence it is for; empty for applications, records and final forms
 * @param objectives the only delmål it may name; empty when any
 * @param signatures each must be there
 * @param consulted who is named as consulted, without signing
 * @param asks what it asks for beyond what every form of its purpose asks for
 * @param cites the paragraphs that the form itself cites
 */
public record CertificateForm(
    String bilaga,
    Purpose purpose,
    String title,
    Optional<ActivityKind> certifies,
    List<String> objectives,
    List<Signature> signatures,
    List<Signer> consulted,
    List<Asks> asks,
    Optional<String> cites,
    Confidence confidence,
    String source) {

  /** One signature; several signers are alternatives. */
  public record Signature(List<Signer> anyOf) {
    public Signature {
      anyOf = List.copyOf(anyOf);
    }
  }

  public CertificateForm {
    objectives = List.copyOf(objectives);
    signatures = List.copyOf(signatures);
    consulted = List.copyOf(consulted);
    asks = List.copyOf(asks);
  }

  /** Whether a signature with this role is among those it needs, alone or as an alternative. */
  public boolean isSignedBy(Signer signer) {
    for (Signature signature : signatures) {
      if (signature.anyOf().contains(signer)) {
        return true;
      }
    }
    return false;
  }

  /** What some forms ask and others of the same purpose do not. */
  public enum Asks implements Word {
    /** The activities behind an attestation. */
    ACTIVITIES("activities"),
    /** How it was checked that the delmål of an attestation are reached. */
    VERIFICATION("verification"),
    /** The service behind an attestation, place by place. */
    SERVICE("service"),
    /** The specialty of the course leader who signs. */
    LEADER_SPECIALTY("leader-specialty");

    private final String key;

    Asks(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** What a form is for. */
  public enum Purpose implements Word {
    APPLICATION("application"),
    /** Specialist training completed: the service record, where it is a form of its own. */
    SERVICE("service"),
    /** Specialist competence reached. */
    FINAL("final"),
    /** A training activity of one kind. */
    ACTIVITY("activity"),
    /** One delmål with a form of its own. */
    OBJECTIVE("objective"),
    THIRD_COUNTRY_OBJECTIVES("third-country-objectives"),
    THIRD_COUNTRY_FINAL("third-country-final"),
    BT_APPLICATION("bt-application"),
    BT_OBJECTIVES("bt-objectives"),
    BT_SERVICE("bt-service"),
    BT_FINAL("bt-final");

    private final String key;

    Purpose(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
