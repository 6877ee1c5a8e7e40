package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stportfolj.intyg.Envelope.Enclosure;
import se.stportfolj.pdf.Forms;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Certificate.Purpose;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Coverage;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What makes an application incomplete, as far as the forms themselves show it. */
final class Gaps {
  private final Portfolio portfolio;
  private final Contract contract;
  private final Law law;
  private final Regulation regulation;
  private final LocalDate asOf;

  Gaps(Portfolio portfolio, Contract contract, Law law, Regulation regulation, LocalDate asOf) {
    this.portfolio = portfolio;
    this.contract = contract;
    this.law = law;
    this.regulation = regulation;
    this.asOf = asOf;
  }

  List<Message> of(Application.Kind kind, Intyg application, List<Enclosure> enclosures) {
    List<Message> gaps = new ArrayList<>();
    boolean bt = kind == Application.Kind.BT;
    new Selection(portfolio, contract, law, regulation, asOf)
        .notDue(bt ? Purpose.BT_SERVICE : Purpose.FINAL)
        .ifPresent(gaps::add);
    String lacking =
        Coverage.of(portfolio, contract, law.target(regulation.id(), contract.specialty()), asOf)
            .delmal()
            .stream()
            .filter(one -> (one.delmal().group() == Group.BT) == bt)
            .filter(one -> !one.requirements().isEmpty())
            .filter(one -> !one.isCoveredOn(asOf))
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
