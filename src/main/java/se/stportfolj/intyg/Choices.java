package se.stportfolj.intyg;

import java.util.List;
import java.util.Optional;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.text.Message;

/** The ways to ask for single certificates. */
public interface Choices {
  /**
   * What is to be printed.
   *
   * @param refusals what was asked for and cannot be printed, and why
   * @param warnings what somebody should look at before they sign
   */
  record Chosen(List<Intyg> intyg, List<Message> refusals, List<Message> warnings) {
    /** Keeps its own copies. */
    public Chosen {
      intyg = List.copyOf(intyg);
      refusals = List.copyOf(refusals);
      warnings = List.copyOf(warnings);
    }
  }

  /** There is nothing by the name that was asked for. */
  final class NotThereException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message told;

    NotThereException(Message told) {
      super(told.key());
      this.told = told;
    }

    /** What to say of it. */
    public Message told() {
      return told;
    }
  }

  /** Every certificate whose activity is done, by form and then in the order of time. */
  Chosen all() throws NotThereException;

  /**
   * The certificate of one entry.
   *
   * @param form the form it must be, if that was said
   * @throws NotThereException if there is no such entry, or it has another form
   */
  Chosen one(String id, Optional<FormId> form) throws NotThereException;

  /**
   * Every certificate on one form.
   *
   * @throws NotThereException if the form belongs to the other regulation
   */
  Chosen of(FormId form) throws NotThereException;
}
