package se.stportfolj.service;

import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.AttachedDocument;
import se.stportfolj.regulation.CertificateForm;

/**
 * Something that an application encloses, and whether it is there.
 *
 * @param form the official form; empty for a paper from elsewhere
 * @param document the paper from elsewhere; empty for an official form
 * @param present ids of the activities whose signed original is recorded
 * @param missing ids of those whose signed original is not, planned ones among them
 * @param objectives delmål that need a certificate on the form and have no activity for it yet
 */
public record Attachment(
    Optional<CertificateForm> form,
    Optional<AttachedDocument> document,
    List<String> present,
    List<String> missing,
    List<String> objectives) {
  /** Keeps its own copies of the lists. */
  public Attachment {
    present = List.copyOf(present);
    missing = List.copyOf(missing);
    objectives = List.copyOf(objectives);
  }

  /** Whether it is there. */
  public enum State {
    /** Every signed original is recorded. */
    PRESENT("present"),
    /** At least one is not. */
    MISSING("missing"),
    /** The files hold no record of such a paper; it is enclosed when the application is posted. */
    TO_ENCLOSE("to-enclose");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The word for it in JSON. */
    public String key() {
      return key;
    }
  }

  /**
   * A paper of which the files hold no record: a certificate of the whole, or one from elsewhere.
   */
  static Attachment toEnclose(Optional<CertificateForm> form, Optional<AttachedDocument> document) {
    return new Attachment(form, document, List.of(), List.of(), List.of());
  }

  /** A certificate of the whole whose signed original is recorded, under that key. */
  static Attachment present(CertificateForm form, String key) {
    return new Attachment(Optional.of(form), Optional.empty(), List.of(key), List.of(), List.of());
  }

  /** Whether the files say that it is there. */
  public State state() {
    if (!missing.isEmpty() || !objectives.isEmpty()) {
      return State.MISSING;
    }
    return present.isEmpty() ? State.TO_ENCLOSE : State.PRESENT;
  }
}
