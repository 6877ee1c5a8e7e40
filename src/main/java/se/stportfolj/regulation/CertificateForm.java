package se.stportfolj.regulation;

import java.util.List;
import java.util.Optional;

/**
 * An official form: what it certifies and who signs.
 *
 * @param bilaga its number: {@code 8a}, {@code 10}
 * @param title as printed; of an activity form the last line, since the heading above is the same
 * @param certifies the kind of evidence it is for; empty for applications, records and final forms
 * @param objectives the only delmål it may name; empty when any
 * @param signatures each must be there
 * @param consulted who is named as consulted, without signing
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
  }

  /** What a form is for. */
  public enum Purpose implements Keyed {
    APPLICATION("application"),
    /** Specialist training completed: the service record as a form of its own, 2021. */
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
