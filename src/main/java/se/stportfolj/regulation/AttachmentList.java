package se.stportfolj.regulation;

import java.util.List;

/**
 * What an application form lists as its attachments. Which of them one doctor needs is another
 * question.
 *
 * @param forms the official forms, in the application's order
 * @param documents the papers from elsewhere, in its order
 */
public record AttachmentList(List<CertificateForm> forms, List<AttachedDocument> documents) {
  /** Keeps its own copies of the lists. */
  public AttachmentList {
    forms = List.copyOf(forms);
    documents = List.copyOf(documents);
  }
}
