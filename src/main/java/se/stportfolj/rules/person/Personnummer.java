package se.stportfolj.rules.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.IdentityNumberCheck;
import se.stportfolj.portfolio.IdentityNumberCheck.Fault;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A personnummer or samordningsnummer that nobody can have, of the trainee or of anybody named in
 * the files (docs/portfolio-format.md).
 */
public final class Personnummer implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("person/personnummer", Severity.ERROR, Citation.format())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Portfolio portfolio = subject.portfolio();
    portfolio
        .contract()
        .map(Contract::trainee)
        .ifPresent(
            trainee -> {
              Optional<Fault> fault =
                  trainee.personnummer().flatMap(n -> IdentityNumberCheck.fault(n, subject.asOf()));
              fault.ifPresent(f -> report(f, trainee.name(), place(trainee), findings));
            });
    // A supervisor's stands with each of the rotations.
    Map<String, Optional<Fault>> known = new HashMap<>();
    for (Person person : subject.people().all()) {
      person
          .personnummer()
          .flatMap(
              number ->
                  known.computeIfAbsent(
                      number.full(), full -> IdentityNumberCheck.fault(number, subject.asOf())))
          .ifPresent(f -> report(f, person.name(), person.source().at("personnummer"), findings));
    }
  }

  private static void report(Fault fault, String name, Place place, Findings findings) {
    Severity severity = fault == Fault.AGE ? Severity.WARNING : Severity.ERROR;
    String variant = fault.name().toLowerCase(Locale.ROOT);
    findings.add(severity, Citation.format(), place, variant, Map.of("name", Blank.of(name)));
  }

  /** Where the trainee's number stands, or could stand if the environment gave it. */
  private static Place place(Trainee trainee) {
    return trainee.personnummerAt().orElseGet(() -> trainee.source().at("personnummer"));
  }
}
