package se.stportfolj.rules.bt;

import java.util.Map;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Licence;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearBtApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Under;
import se.stportfolj.text.Blank;

/**
 * An application for approval of BT without something that it states of the doctor: personnummer,
 * address, medical degree and licence with their countries (HSLF-FS 2021:8, bilaga 1). The form has
 * no field for the fee.
 */
public final class ApplicationIncomplete implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("bt/application-incomplete", Severity.ERROR, NearBtApplication.form())
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    NearBtApplication.near(subject).ifPresent(near -> check(near, subject.contract(), findings));
  }

  private static void check(NearBtApplication near, Contract contract, Findings findings) {
    Trainee trainee = contract.trainee();
    if (trainee.personnummer().isEmpty()) {
      report(near, trainee.source().whole(), "personnummer", findings);
    }
    if (trainee.address().filter(Trainee.Address::isWhole).isEmpty()) {
      report(near, trainee.source().at("address"), "address", findings);
    }
    if (contract.medicalDegree().isEmpty()) {
      report(near, contract.source().at("medical-degree"), "medical-degree", findings);
    } else if (contract.medicalDegree().get().country().isEmpty()) {
      Place place = contract.medicalDegree().get().source().at("country");
      report(near, place, "medical-degree-country", findings);
    }
    if (contract.licences().isEmpty()) {
      report(near, contract.source().at("licences"), "licence", findings);
    }
    for (Licence licence : contract.licences()) {
      if (licence.country().isEmpty()) {
        report(near, licence.source().at("country"), "licence-country", findings);
      }
    }
  }

  private static void report(NearBtApplication near, Place place, String what, Findings findings) {
    near.report(
        findings, place, Map.of("what", new Blank.Term("bt/application-incomplete.what." + what)));
  }
}
