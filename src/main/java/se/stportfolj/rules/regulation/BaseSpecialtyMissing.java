package se.stportfolj.rules.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.stportfolj.portfolio.HeldSpecialty;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.ParentRule;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.regulation.SpecialtyKind;
import se.stportfolj.regulation.Strength;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A branch or additional specialty without a certificate in a specialty that it builds on
 * (specialties of SOSFS 2015:8 and HSLF-FS 2021:8; which ones is in the regulation data).
 */
public final class BaseSpecialtyMissing implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law("SOSFS 2015:8; HSLF-FS 2021:8 (specialiteter)", Confidence.CORROBORATED);
    return RuleInfo.of("regulation/base-specialty-missing", Severity.WARNING, citation)
        .needing(PortfolioFile.CONTRACT)
        .needingTarget();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Specialty specialty = subject.target().specialty();
    List<String> held =
        subject.contract().heldSpecialties().stream().map(HeldSpecialty::specialty).toList();
    boolean enough =
        switch (specialty.parentRule()) {
          case NONE -> true;
          case LISTED, LISTED_IN_PART -> holdsOneOf(specialty, held);
          case ANY_CLINICAL, ANY_CLINICAL_WITH_PATIENTS -> holdsABase(held, subject);
        };
    if (!enough) {
      // Another certificate may do where nobody could read the whole list.
      boolean perhaps =
          specialty.parentRule() == ParentRule.LISTED_IN_PART && holdsABase(held, subject);
      report(perhaps, specialty, subject, findings);
    }
  }

  private static boolean holdsOneOf(Specialty specialty, List<String> held) {
    return held.stream().anyMatch(specialty.parents().value()::contains);
  }

  private static boolean holdsABase(List<String> held, Subject subject) {
    return held.stream()
        .flatMap(slug -> subject.law().specialty(slug).stream())
        .anyMatch(s -> s.kind() == SpecialtyKind.BASE);
  }

  private static void report(
      boolean perhaps, Specialty specialty, Subject subject, Findings findings) {
    boolean unsure = perhaps || specialty.parents().confidence().strength() == Strength.OPEN;
    List<String> names =
        specialty.parents().value().stream()
            .flatMap(slug -> subject.law().specialty(slug).stream())
            .map(BaseSpecialtyMissing::name)
            .toList();
    findings.add(
        unsure ? Severity.INFO : Severity.WARNING,
        Citation.of(specialty.parents()),
        subject.contract().source().at("specialty"),
        (names.isEmpty() ? "any" : "listed") + (unsure ? "-unsure" : ""),
        Map.of(
            "specialty", Blank.of(name(specialty)),
            "parents", Blank.of(String.join(", ", names))));
  }

  private static String name(Specialty specialty) {
    return specialty.name().toLowerCase(Locale.ROOT);
  }
}
