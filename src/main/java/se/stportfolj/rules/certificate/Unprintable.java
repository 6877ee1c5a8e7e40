package se.stportfolj.rules.certificate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Place;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Source;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.rules.Certifiable;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NamedPeople;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Printable;

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
    Trainee trainee = subject.contract().trainee();
    check("given-name", Optional.of(trainee.givenName()), trainee.source(), findings);
    check("family-name", Optional.of(trainee.familyName()), trainee.source(), findings);
    for (Certifiable evidence : Certifiable.in(subject)) {
      Activity activity = evidence.activity();
      String title = activity.source().says("unit") ? "unit" : "title";
      check(title, Optional.of(activity.title()), activity.source(), findings);
      check("description", activity.description(), activity.source(), findings);
      if (activity instanceof Attestation attestation) {
        check("activities", attestation.activities(), activity.source(), findings);
        check("verification", attestation.verification(), activity.source(), findings);
      }
      activity.certificate().ifPresent(c -> check("place", c.place(), c.source(), findings));
    }
    for (Person person : NamedPeople.in(subject.portfolio())) {
      check("name", Optional.of(person.name()), person.source(), findings);
      check("workplace", person.workplace(), person.source(), findings);
    }
  }

  private static void check(String key, Optional<String> text, Source source, Findings findings) {
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
