package se.stportfolj.rules.certificate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Certifiable;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Printable;
import se.stportfolj.yaml.SourceText;

/**
 * A character that no typeface here has, in a text that goes onto a certificate. No character is
 * dropped or replaced on paper, so that the certificate could not be printed
 * (docs/portfolio-format.md). Too long is nothing: what has no room on the form goes on on
 * continuation sheets, as many as it takes.
 */
public final class Unprintable implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("certificate/unprintable", Severity.ERROR, Citation.format())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<String, SourceText> sources = subject.portfolio().sources();
    for (SourceText source : sources.values()) {
      if (!source.isSimple()) {
        new Look(sources, findings).at(subject);
        return;
      }
    }
  }

  /** One look through a portfolio. */
  private record Look(Map<String, SourceText> sources, Findings findings) {
    void at(Subject subject) {
      Trainee trainee = subject.contract().trainee();
      check("given-name", Optional.of(trainee.givenName()), trainee.source());
      check("family-name", Optional.of(trainee.familyName()), trainee.source());
      for (Certifiable evidence : subject.certifiable()) {
        Activity activity = evidence.activity();
        String title = activity.source().says("unit") ? "unit" : "title";
        check(title, Optional.of(activity.title()), activity.source());
        check("description", activity.description(), activity.source());
        if (activity instanceof Attestation attestation) {
          check("activities", attestation.activities(), activity.source());
          check("verification", attestation.verification(), activity.source());
        }
        activity.certificate().ifPresent(c -> check("place", c.place(), c.source()));
      }
      for (Person person : subject.people().all()) {
        check("name", Optional.of(person.name()), person.source());
        check("workplace", person.workplace(), person.source());
      }
    }

    /** What a file of common letters says has none but those, and need not be looked at. */
    private void check(String key, Optional<String> text, Source source) {
      SourceText file = sources.get(source.file());
      if (file != null && file.isSimple()) {
        return;
      }
      Optional<Integer> first = text.flatMap(Printable::firstUnprintable);
      if (first.isPresent()) {
        Map<String, Blank> blanks = new HashMap<>();
        blanks.put("key", Blank.of(key));
        blanks.put("character", Blank.of(Character.toString(first.get())));
        blanks.put("code", Blank.of(Printable.code(first.get())));
        Place place = source.at(key);
        findings.add(place, blanks);
      }
    }
  }
}
