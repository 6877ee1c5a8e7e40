package se.stportfolj.intyg;

import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.AttachmentList;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Attachments;
import se.stportfolj.service.Training;

/** What an application encloses besides certificates, by the attachments that its form lists. */
final class Documents {
  private Documents() {}

  /** The fields of the application that list them, one for each document. */
  static List<String> of(Training training, Application.Kind kind) {
    Regulation regulation = training.regulation();
    Optional<Fact<AttachmentList>> list =
        kind == Application.Kind.BT
            ? regulation.btAttachments()
            : Optional.of(regulation.attachments());
    return list.map(one -> Attachments.documents(training, one.value())).orElse(List.of()).stream()
        .map(document -> "bilagor-" + document.key())
        .toList();
  }
}
