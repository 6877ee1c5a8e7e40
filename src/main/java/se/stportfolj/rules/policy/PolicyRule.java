package se.stportfolj.rules.policy;

import java.util.HashMap;
import java.util.Map;
import se.stportfolj.policy.Ask;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.demand.Demand;
import se.stportfolj.service.demand.DemandTable;
import se.stportfolj.text.Blank;

/** What a training lacks of what the entries of one kind ask. */
record PolicyRule(Ask ask) implements Rule {
  @Override
  public RuleInfo info() {
    DemandTable.Row row = DemandTable.of(ask);
    RuleInfo info =
        PolicyRules.info(ask.rule(), Severity.WARNING)
            .needing(PortfolioFile.CONTRACT)
            .needing(row.files().toArray(PortfolioFile[]::new));
    info = row.forecast() ? info.needingTarget() : info;
    return row.supervisors() ? info.needingSupervisors() : info;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Demand demand : subject.training().demands(ask)) {
      if (demand.breach().isPresent()) {
        report(demand, demand.breach().get(), findings);
      }
    }
  }

  private static void report(Demand demand, Demand.Breach breach, Findings findings) {
    Map<String, Blank> blanks = new HashMap<>(breach.blanks());
    blanks.put("policy", Blank.of(demand.named().pack().orElseThrow().name()));
    blanks.put("value", EntryFinding.amount(demand.entry()));
    Findings about = breach.entry().isPresent() ? findings.about(breach.entry().get()) : findings;
    about.add(
        breach.information() ? Severity.INFO : EntryFinding.severity(demand.entry()),
        EntryFinding.citation(demand.entry()),
        breach.place(),
        breach.variant(),
        blanks);
  }
}
