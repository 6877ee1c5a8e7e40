package se.stportfolj.intyg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stportfolj.intyg.Envelope.Enclosure;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Group;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What makes an application incomplete, as far as the forms themselves show it. */
final class Gaps {
  private final Training training;

  Gaps(Training training) {
    this.training = training;
  }

  List<Message> of(Application.Kind kind, Intyg application, List<Enclosure> enclosures) {
    List<Message> gaps = new ArrayList<>();
    boolean bt = kind == Application.Kind.BT;
    new Selection(training).notDue(bt ? Purpose.BT_SERVICE : Purpose.FINAL).ifPresent(gaps::add);
    String lacking =
        training.coverage().delmal().stream()
            .filter(one -> (one.delmal().group() == Group.BT) == bt)
            .filter(one -> !one.requirements().isEmpty())
            .filter(one -> !one.isCoveredOn(training.asOf()))
            .map(one -> one.delmal().code())
            .collect(Collectors.joining(", "));
    if (!lacking.isEmpty()) {
      gaps.add(new Message("render.gap.delmal", Map.of("delmal", Blank.of(lacking))));
    }
    if (!application.values().texts().containsKey("personnummer")) {
      gaps.add(Message.of("render.gap.personnummer"));
    }
    for (Enclosure enclosure : enclosures) {
      enclosure.intyg().ifPresent(intyg -> addOpen(intyg, gaps));
    }
    return gaps;
  }

  private static void addOpen(Intyg intyg, List<Message> gaps) {
    Map<String, Blank> file = Map.of("file", Blank.of(intyg.fileName()));
    if (intyg.withoutDescription()) {
      gaps.add(new Message("render.gap.description", file));
    }
    boolean nobody =
        Forms.load(intyg.form()).textKeys().stream()
            .filter(key -> key.endsWith("-name") && !key.endsWith("family-name"))
            .filter(key -> !key.endsWith("given-name") && !key.startsWith("appointer-"))
            .anyMatch(key -> !intyg.values().texts().containsKey(key));
    if (nobody) {
      gaps.add(new Message("render.gap.signer", file));
    }
  }
}
