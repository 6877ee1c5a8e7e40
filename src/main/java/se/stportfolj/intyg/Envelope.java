package se.stportfolj.intyg;

import java.util.List;
import java.util.Optional;
import se.stportfolj.text.Message;

/**
 * All that is posted together.
 *
 * @param application the form on top
 * @param enclosures by their numbers
 * @param gaps why it is not complete; empty when it can be posted once it is signed
 */
public record Envelope(Intyg application, List<Enclosure> enclosures, List<Message> gaps) {
  /** Keeps its own copies. */
  public Envelope {
    enclosures = List.copyOf(enclosures);
    gaps = List.copyOf(gaps);
  }

  /**
   * One bilaga.
   *
   * @param list the field of the application that lists its number
   * @param intyg the certificate; empty for a document that somebody else has written
   */
  public record Enclosure(int number, String list, Optional<Intyg> intyg) {}

  /** The certificates, by their numbers. */
  public List<Intyg> certificates() {
    return enclosures.stream().flatMap(e -> e.intyg().stream()).toList();
  }

  /** The documents that are no certificates of ours, by their numbers. */
  public List<Enclosure> documents() {
    return enclosures.stream().filter(e -> e.intyg().isEmpty()).toList();
  }
}
