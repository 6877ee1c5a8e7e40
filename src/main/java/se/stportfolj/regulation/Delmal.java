package se.stportfolj.regulation;

import java.util.List;
import java.util.Optional;

/**
 * A delmål and the certified activities it requires. General advice (allmänna råd) is not in here.
 *
 * @param code as the regulation writes it: {@code a1}, {@code STc14}, {@code BT3}
 * @param titleFact the official title; empty for c delmål, which the law gives none
 * @param required each must be certified; empty when unknown, which is not the same as no
 *     requirement
 * @param disputed kinds that may be required besides: a question, never more
 * @param grade how {@code required} was established
 * @param source what {@code required} rests on
 * @param text what the official document prints on it; empty unless that was imported
 */
public record Delmal(
    String code,
    Optional<Fact<String>> titleFact,
    Group group,
    Optional<List<Requirement>> required,
    List<ActivityKind> disputed,
    Grade grade,
    String source,
    Optional<String> note,
    Optional<OfficialText> text) {
  public Delmal {
    required = required.map(List::copyOf);
    disputed = List.copyOf(disputed);
  }

  public Optional<String> title() {
    return titleFact.map(Fact::value);
  }

  /** How sure {@code required} is. */
  public Confidence confidence() {
    return grade.confidence();
  }
}
