package se.stportfolj.report.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Requirement;
import se.stportfolj.text.Texts;

/** What a delmål requires, in words. */
final class RequirementText {
  private RequirementText() {}

  /** "klinisk tjänstgöring eller auskultation; kurs"; or that it is not known. */
  static String of(Optional<List<Requirement>> required, Texts texts) {
    return required
        .map(
            all ->
                all.stream()
                    .map(one -> anyOf(one.anyOf(), texts))
                    .collect(Collectors.joining("; ")))
        .orElseGet(() -> texts.get("activity.unknown"));
  }

  static String anyOf(List<ActivityKind> kinds, Texts texts) {
    return kinds.stream()
        .map(kind -> texts.get("activity." + kind.key()))
        .collect(Collectors.joining(" " + texts.get("or") + " "));
  }
}
