package se.stportfolj.rules.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.CountingService;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * Service before the Swedish licence, which does not count (patientsäkerhetslag 2010:659, 4 kap. 8
 * §; patientsäkerhetsförordning 2010:1369, 4 kap. 1 §). In bastjänstgöring it may be credited.
 */
public final class BeforeLicence implements Rule {
  private static final Citation LAW =
      Citation.law(
          "Patientsäkerhetslag (2010:659) 4 kap. 8 §; patientsäkerhetsförordning (2010:1369)"
              + " 4 kap. 1 §",
          Confidence.OFFICIAL);

  /** The form has an attachment for "tjänstgöring före legitimation". */
  private static final Citation BT =
      Citation.law(
          "Patientsäkerhetsförordning (2010:1369) 4 kap. 1 §; HSLF-FS 2021:8, bilaga 1",
          Confidence.OFFICIAL);

  @Override
  public RuleInfo info() {
    return RuleInfo.of("time/before-licence", Severity.ERROR, LAW)
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Contract contract = subject.contract();
    List<Rotation> counting = CountingService.in(subject.portfolio());
    contract
        .licensed()
        .ifPresentOrElse(
            licensed -> counting.forEach(r -> before(licensed, r, contract, findings)),
            () -> withoutLicence(counting, subject, findings));
  }

  private static void before(
      LocalDate licensed, Rotation rotation, Contract contract, Findings findings) {
    if (!rotation.dates().from().isBefore(licensed)) {
      return;
    }
    boolean bt = rotation.kind() == RotationKind.BT;
    if (bt && contract.credits().stream().anyMatch(BeforeLicence::isCredited)) {
      return;
    }
    LocalDate last = licensed.minusDays(1);
    LocalDate until = rotation.dates().to().isBefore(last) ? rotation.dates().to() : last;
    findings.add(
        bt ? Severity.INFO : Severity.ERROR,
        bt ? BT : LAW,
        rotation.source().at("from"),
        bt ? "bt" : "service",
        Map.of(
            "unit", Blank.of(rotation.unit()),
            "dates", Blank.of(new Period(rotation.dates().from(), until).told()),
            "licensed", Blank.of(licensed)));
  }

  private static boolean isCredited(Credit credit) {
    return credit.kind() == CreditKind.BEFORE_LICENCE
        && credit.decision().filter(Decision::isRecorded).isPresent();
  }

  /** One finding, where the licence belongs, however much service there is. */
  private static void withoutLicence(List<Rotation> counting, Subject subject, Findings findings) {
    counting.stream()
        .filter(r -> !r.dates().from().isAfter(subject.asOf()))
        .filter(r -> r.kind() != RotationKind.BT)
        .findFirst()
        .ifPresent(
            rotation ->
                findings.add(
                    subject.contract().source().at("licences"),
                    "no-licence",
                    Map.of("unit", Blank.of(rotation.unit()))));
  }
}
