package se.stportfolj.report;

import se.stportfolj.portfolio.Contract;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Standing;

/** A portfolio and where its doctor stands. */
public record Status(
    String portfolio, Contract contract, TargetDescription target, Standing standing) {}
