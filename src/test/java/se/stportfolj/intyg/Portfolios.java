package se.stportfolj.intyg;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Judged;
import se.stportfolj.service.Training;
import se.stportfolj.statute.RegulationId;

/** A portfolio with all that the certificates are made of, on a day. */
record Portfolios(Portfolio portfolio, Contract contract, Regulation regulation, LocalDate asOf) {
  static final String ANNA = "examples/anna-allmanmedicin-2021";
  static final String ERIK = "examples/erik-psykiatri-2015";

  static Portfolios of(String folder, String asOf) {
    return of(Path.of(folder), asOf);
  }

  static Portfolios of(Path folder, String asOf) {
    Portfolio portfolio =
        PortfolioReader.read(
            folder, folder.toString(), Optional.empty(), where -> Optional.empty());
    Contract contract = portfolio.contract().orElseThrow();
    Regulation regulation =
        Law.shipped().regulation(RegulationId.of(contract.regulation()).orElseThrow());
    return new Portfolios(portfolio, contract, regulation, LocalDate.parse(asOf));
  }

  Training training() {
    return (Training) Training.of(portfolio, Judged.on(asOf));
  }

  Selection selection() {
    return new Selection(training());
  }

  Envelope envelope(Application.Kind kind) {
    return new Application(training()).envelope(kind).orElseThrow();
  }

  Intyg one(String id) throws Choices.NotThereException {
    return selection().one(id, Optional.empty()).intyg().get(0);
  }

  Intyg on(String form) throws Choices.NotThereException {
    return selection().of(FormId.of(form)).intyg().get(0);
  }
}
