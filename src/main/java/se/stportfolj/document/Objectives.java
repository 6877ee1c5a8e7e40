package se.stportfolj.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.format.Period;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Strength;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/**
 * The overview of the delmål: each that the specialty has, with what is planned and done for it. An
 * empty cell is one to write in.
 */
final class Objectives {
  private final Portfolio portfolio;
  private final Contract contract;
  private final Optional<TargetDescription> target;

  Objectives(Portfolio portfolio, Contract contract, Optional<TargetDescription> target) {
    this.portfolio = portfolio;
    this.contract = contract;
    this.target = target;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            List.of("Delmål", "Tjänstgöring, kurs eller arbete"),
            List.of(36, 64),
            rows().entrySet().stream().map(e -> List.of(e.getValue(), told(e.getKey()))).toList()));
    reservation().map(Block.Paragraph::new).ifPresent(blocks::add);
    return blocks;
  }

  /** The codes with their titles: those that apply, and those that activities name besides. */
  private Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    target.ifPresent(
        t ->
            t.delmal().stream()
                .filter(d -> d.group() != Group.BT || !btIsDone())
                .forEach(d -> rows.put(d.code(), titled(d))));
    named().stream()
        .sorted(Comparator.comparing(Objectives::sortable))
        .forEach(code -> rows.putIfAbsent(code, title(code)));
    return rows;
  }

  private String title(String code) {
    return target
        .flatMap(t -> t.find(code))
        .map(Objectives::titled)
        .orElseGet(() -> HiddenNumbers.of(code));
  }

  private static String titled(Delmal delmal) {
    return delmal.title().map(title -> delmal.code() + " " + title).orElse(delmal.code());
  }

  private List<String> named() {
    return portfolio.activities().stream()
        .flatMap(a -> a.objectives().stream())
        .distinct()
        .toList();
  }

  /** BT that was approved before, or with an earlier specialty, is no part of this training. */
  private boolean btIsDone() {
    boolean before = contract.bt().approved().isPresent() || !contract.heldSpecialties().isEmpty();
    return before && named().stream().noneMatch(Objectives::isBt);
  }

  private static boolean isBt(String code) {
    return RegulationId.all().stream()
        .anyMatch(id -> Group.of(id, code).equals(Optional.of(Group.BT)));
  }

  private String told(String code) {
    return HiddenNumbers.of(
        portfolio.activities().stream()
            .filter(a -> a.objectives().contains(code))
            .map(Objectives::told)
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  /** What it is, a rotation with its years, and whether its certificate is there. */
  private static String told(Activity activity) {
    if (activity instanceof Attestation) {
      return isCertified(activity) ? "särskilt intyg finns" : "särskilt intyg";
    }
    String years =
        activity instanceof Rotation ? activity.period().map(Objectives::years).orElse("") : "";
    return activity.title() + years + (isCertified(activity) ? " (intyg finns)" : "");
  }

  private static String years(Period dates) {
    int from = dates.from().getYear();
    int to = dates.to().getYear();
    return " " + from + (from == to ? "" : "–" + to);
  }

  private static boolean isCertified(Activity activity) {
    return activity.certificate().flatMap(Certificate::issued).isPresent();
  }

  /** What the list may lack, and how sure it is. */
  private Optional<String> reservation() {
    if (target.isEmpty() || !target.get().complete()) {
      return Optional.of(
          "Förteckningen är inte fullständig: vilka delmål som gäller är inte känt i sin helhet."
              + " Komplettera från målbeskrivningen.");
    }
    boolean unsure =
        target.get().lists().stream()
            .map(DelmalList::confidence)
            .anyMatch(c -> c.strength() != Strength.BINDING);
    return unsure
        ? Optional.of(
            "Förteckningen över delmål är inte i alla delar avstämd mot den officiella"
                + " målbeskrivningen. Jämför med den.")
        : Optional.empty();
  }

  /** Letters, then the number with leading zeros: a2 before a10. */
  private static String sortable(String code) {
    String digits = code.replaceAll("[^0-9]", "");
    return code.replaceAll("[0-9]", "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
